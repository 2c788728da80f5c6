import { compareBriefs } from "../question/compare-briefs.ts";
import { contentWords } from "../search/content-words.ts";
import { comparisonView } from "../view/comparison-page.ts";
import type { CommandDefinition } from "./command.ts";
import { openBrief } from "./find-briefs.ts";
import { namedAgreements } from "./named-agreements.ts";

/** `brief compare`: what changed between two briefs. */
export const compare = {
  declare: (command) =>
    command.argument("<brief>", "an id or a file").argument("<brief>", "the brief to compare it with"),
  examples: [
    { line: "brief compare OLDER NEWER", says: "actors, obstacles, agreements and events, side by side" },
    { line: "brief compare OLDER NEWER --json", says: "the same for scripts" },
  ],
  async run({ library }, _options, [beforeName = "", afterName = ""]) {
    const before = await openBrief(library, beforeName);
    const after = await openBrief(library, afterName);
    const named = [...(await namedAgreements(before)), ...(await namedAgreements(after))];
    const agreements = [...new Map(named.map((agreement) => [agreement.id, agreement])).values()];
    const comparison = compareBriefs([before.brief, after.brief], agreements, contentWords);
    return comparisonView(comparison, [...before.problems, ...after.problems]);
  },
} satisfies CommandDefinition<object>;
