import { idsMeaning } from "../../model/assign-ids.ts";
import { slug } from "../../text/slug.ts";
import { withoutMarks } from "../../text/without-marks.ts";
import type { RowContext } from "./file-row.ts";
import { idsCalled, idsOfFile } from "./note-links.ts";
import type { Database } from "./sqlite.ts";

/**
 * The ids that a name may mean which no brief has, in their order: those that differ from it by
 * accents alone, else those of the files, titles and aliases that are called so, else those that
 * begin so. With the ending of a file it means one called so. It looks at every file, as only a
 * name that nothing has is worth.
 */
export function meantIds(database: Database, name: string, context: RowContext): string[] {
  if (!/[\p{L}\p{N}]/u.test(name)) return [];
  if (endsAsFile.test(name)) return idsOfFile(database, name, context);
  const rows = database
    .prepare("SELECT path, brief_id FROM files WHERE wins = 1 ORDER BY brief_id")
    .all() as unknown as { readonly path: string; readonly brief_id: string }[];
  const wanted = withoutMarks(slug(name));
  const alike = rows.filter(({ brief_id }) => withoutMarks(brief_id) === wanted);
  const idsOf = (found: readonly { readonly brief_id: string }[]) => found.map(({ brief_id }) => brief_id);
  if (alike.length > 0) return idsOf(alike);
  const called = rows.filter(({ path }) => idsMeaning(path).map(withoutMarks).includes(wanted));
  if (called.length > 0) return idsOf(called);
  const titled = idsCalled(database, name, context);
  if (titled.length > 0) return titled;
  return idsOf(rows.filter(({ brief_id }) => withoutMarks(brief_id).startsWith(wanted)));
}

const endsAsFile = /\.(?:md|markdown|mdown|mdx|te?xt)$/i;
