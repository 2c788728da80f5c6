import type { OpenedBrief } from "../port/briefs.ts";
import { compareBriefs } from "../question/compare-briefs.ts";
import { contentWords } from "../search/content-words.ts";
import { comparisonView } from "../view/comparison-page.ts";
import type { CommandDefinition } from "./command.ts";

import { openBriefs } from "./find-briefs.ts";
import { agreementsOfBriefs } from "./named-agreements.ts";

/** `brief compare`: what changed between two briefs. */
export const compare = {
  declare: (command) =>
    command.argument("<brief>", "an id or a file").argument("<brief>", "the brief to compare it with"),
  examples: [
    { line: "brief compare OLDER NEWER", says: "actors, obstacles, agreements and events, side by side" },
    { line: "brief compare OLDER NEWER --json", says: "the same for scripts" },
  ],
  async run(context, _options, names) {
    const [before, after] = (await openBriefs(context, names)) as [OpenedBrief, OpenedBrief];
    const agreements = (await agreementsOfBriefs([before, after], {}, context)).map(({ agreement }) => agreement);
    const comparison = compareBriefs([before.brief, after.brief], agreements, contentWords);
    return comparisonView(comparison, [...before.problems, ...after.problems]);
  },
} satisfies CommandDefinition<object>;
