import { extractedKinds } from "../model/extracted.ts";
import type { OpenedBrief } from "../port/briefs.ts";
import { compareBriefs } from "../question/compare-briefs.ts";
import { contentWords } from "../search/content-words.ts";
import { comparisonView } from "../view/comparison-page.ts";
import { defineCommand } from "./command.ts";
import { openBriefs } from "./find-briefs.ts";
import { agreementsOfBriefs } from "./named-agreements.ts";
import { completedFor, ofOrigin, originParameter } from "./origin.ts";
import { sourcesIn, sourcesParameter } from "./with-sources.ts";

/** `brief compare`: what changed between two briefs. */
export const compare = defineCommand({
  parameters: {
    before: { kind: "brief", isArgument: true, isRequired: true, says: "an id or a file" },
    after: { kind: "brief", isArgument: true, isRequired: true, says: "the brief to compare it with" },
    ...sourcesParameter,
    ...originParameter,
  },
  async answer(context, { withSources, origin, ...names }) {
    const completed = completedFor(origin, extractedKinds);
    const [before, after] = (await openBriefs(context, [names.before, names.after], { completed })) as [
      OpenedBrief,
      OpenedBrief,
    ];
    const dated = await agreementsOfBriefs([before, after], { asOf: null }, context);
    const agreements = dated.map(({ agreement }) => agreement);
    return {
      comparison: compareBriefs(
        [ofOrigin(before.brief, origin), ofOrigin(after.brief, origin)],
        agreements,
        contentWords,
      ),
      sources: sourcesIn(withSources, { briefs: [before.brief, after.brief], agreements }),
      problems: [...before.problems, ...after.problems],
    };
  },
  view: comparisonView,
  examples: [
    { line: "brief compare OLDER NEWER", says: "actors, obstacles, agreements and events, side by side" },
    { line: "brief compare OLDER NEWER --json", says: "the same for scripts" },
  ],
});
