import { extractedKinds } from "../model/extracted.ts";
import { actorsIn } from "../question/actors-in.ts";
import { compareBriefs } from "../question/compare-briefs.ts";
import { compareSeveral } from "../question/compare-several.ts";
import { contentWords } from "../search/content-words.ts";
import { type ComparisonAnswer, comparisonView } from "../view/comparison-page.ts";
import { type SeveralAnswer, severalView } from "../view/several-page.ts";
import { defineCommand } from "./command.ts";
import { openBriefs } from "./find-briefs.ts";
import { agreementsOfBriefs } from "./named-agreements.ts";
import { completedFor, ofOrigin, originParameter } from "./origin.ts";
import { sourcesIn, sourcesParameter } from "./with-sources.ts";

/** What changed between two briefs, or more of them side by side. */
type CompareAnswer = (ComparisonAnswer & { readonly shows: "two" }) | (SeveralAnswer & { readonly shows: "several" });

/** `brief compare`: what changed between two briefs, or over more. */
export const compare = defineCommand({
  parameters: {
    before: { kind: "brief", isArgument: true, isRequired: true, says: "an id or a file" },
    after: { kind: "brief", isArgument: true, isRequired: true, says: "the brief to compare it with" },
    more: { kind: "brief", isArgument: true, isRepeatable: true, says: "more: then each obstacle, brief by brief" },
    ...sourcesParameter,
    ...originParameter,
  },
  async answer(context, { withSources, origin, before, after, more }): Promise<CompareAnswer> {
    const completed = completedFor(context, origin, extractedKinds);
    // Of more than two each is a column once.
    const names = more.length === 0 ? [before, after] : [...new Set([before, after, ...more])];
    const opened = await openBriefs(context, names, { completed });
    const dated = await agreementsOfBriefs(opened, { asOf: null }, context);
    const agreements = dated.map(({ agreement }) => agreement);
    const briefs = opened.map(({ brief }) => ofOrigin(brief, origin));
    const sources = sourcesIn(withSources, { briefs, agreements });
    const problems = opened.flatMap((one) => one.problems);
    const [first, second] = briefs;
    if (more.length > 0 || first === undefined || second === undefined)
      return { shows: "several", several: compareSeveral(briefs, agreements, contentWords), sources, problems };
    const known = actorsIn(await context.catalogue.knownActors());
    return {
      shows: "two",
      comparison: compareBriefs([first, second], agreements, contentWords, known),
      sources,
      problems,
    };
  },
  view: (answer) => (answer.shows === "two" ? comparisonView(answer) : severalView(answer)),
  examples: [
    { line: "brief compare OLDER NEWER", says: "actors, obstacles, agreements and events, side by side" },
    { line: "brief compare OLDER NEWER ID", says: "which obstacle stood in which of three, as a matrix" },
    { line: "brief compare OLDER NEWER --json", says: "the same for scripts" },
  ],
});
