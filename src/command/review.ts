import { extractedKinds } from "../model/extracted.ts";
import { openEntries } from "../question/open-entries.ts";
import { type ReviewAnswer, reviewView } from "../view/review-list.ts";
import { defineCommand } from "./command.ts";
import { filterParameters } from "./filter-parameters.ts";
import { briefsParameter, findNamedBriefs } from "./find-briefs.ts";
import { reviewAll } from "./review-all.ts";

/**
 * `brief review`: what was extracted and nobody confirmed; at a terminal one after the other, a key
 * each.
 */
export const review = defineCommand({
  parameters: { ...briefsParameter, ...filterParameters },
  async answer(context, { briefs: names, limit, ...filters }): Promise<ReviewAnswer> {
    const values = { ...filters, limit: null };
    const { briefs, problems } = await findNamedBriefs(context, names, values, { completed: extractedKinds });
    const open = briefs.flatMap((brief) => openEntries(brief).map((entry) => ({ brief, entry })));
    const rows = open.slice(0, limit ?? undefined);
    const { dialogue } = context;
    const reviewed = dialogue === null || rows.length === 0 ? null : await reviewAll(context, dialogue, rows);
    return { rows, reviewed, problems };
  },
  view: reviewView,
  examples: [
    { line: "brief review ID", says: "at a terminal: confirm, dismiss, mend or skip each, by one key" },
    { line: "brief review ID --json", says: "what is unconfirmed in a brief, with the key of each" },
  ],
});
