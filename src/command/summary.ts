import { compareDates } from "../model/date.ts";
import type { DocumentFacts } from "../model/document-facts.ts";
import { extractedKinds, isIncomplete } from "../model/extracted.ts";
import type { Traced } from "../model/trace.ts";
import type { OpenedBrief } from "../port/briefs.ts";
import { statusOn } from "../question/agreement-status.ts";
import { type SummarisedBrief, summaryView } from "../view/summary-page.ts";
import { defineCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { openBriefs } from "./find-briefs.ts";
import { agreementsOfBrief } from "./named-agreements.ts";
import { asksTexts, completedFor, isOfOrigin, type OriginValue, originParameter } from "./origin.ts";

/** `brief summary`: one screen a brief. */
export const summary = defineCommand({
  parameters: {
    briefs: {
      kind: "brief",
      isArgument: true,
      isRequired: true,
      isRepeatable: true,
      says: "ids or files",
    },
    ...originParameter,
  },
  async answer(context, { briefs: names, origin }) {
    const completed = completedFor(context, origin, extractedKinds);
    const opened = await openBriefs(context, names, { completed });
    const briefs = [];
    for (const [index, one] of opened.entries())
      briefs.push({ ...(await summarised(one, origin, context)), name: names[index] ?? one.brief.id });
    return { briefs, problems: opened.flatMap(({ problems }) => problems) };
  },
  view: summaryView,
  examples: [
    { line: "brief summary ID", says: "one brief on one screen" },
    { line: "brief summary OLDER NEWER", says: "two, one after the other" },
    { line: "brief summary ID --format markdown", says: "as Markdown, to paste" },
  ],
});

const untold: DocumentFacts = { title: null, date: null, publisher: null, author: null, language: null };

/** Whether the text of a brief was asked: something of it is extracted, or it states not all. */
function isAsked(brief: OpenedBrief["brief"]): boolean {
  const { actors, obstacles, timeline, localAgreements } = brief;
  const found = [actors, obstacles, timeline, localAgreements] as readonly (readonly Traced[])[];
  return isIncomplete(brief) || found.some((entries) => entries.some(({ trace }) => trace !== undefined));
}

/** What is told of a brief on one screen: each kind of that origin alone. */
async function summarised(
  opened: OpenedBrief,
  origin: OriginValue,
  context: Context,
): Promise<Omit<SummarisedBrief, "name">> {
  const { brief } = opened;
  const isOf = isOfOrigin(origin);
  const dated = await agreementsOfBrief(opened, { asOf: null }, context);
  return {
    brief: { ...brief, actors: brief.actors.filter(isOf), obstacles: brief.obstacles.filter(isOf) },
    facts: asksTexts(context, origin) && isAsked(brief) ? (await opened.extracted()).facts : untold,
    agreements: dated
      .filter(({ agreement }) => isOf(agreement))
      .map(({ agreement, day }) => ({ agreement, status: statusOn(agreement.history, day) })),
    events: brief.timeline.filter(isOf).toSorted((left, right) => compareDates(left.date, right.date)),
  };
}
