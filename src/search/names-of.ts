import type { Brief } from "../model/brief.ts";

/** A brief with all that it may be asked for by. */
export type NamedBrief = Pick<Brief, "id" | "path" | "date" | "extra">;

/** What a brief goes by: its id, the name of its file, its aliases, its date. */
export function namesOf(brief: NamedBrief): string[] {
  const { id, path, date } = brief;
  return [...new Set([id, fileStem(path), ...aliasesOf(brief), ...(date === null ? [] : [date])])];
}

/** The other names that the front matter of a brief gives it. */
export function aliasesOf({ extra }: Pick<Brief, "extra">): string[] {
  return [extra["aliases"], extra["alias"]].flat().flatMap((alias) => {
    if (typeof alias === "string") return [alias];
    return typeof alias === "number" ? [String(alias)] : [];
  });
}

/** The name of a brief's file, without what it ends in. */
function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const end = name.lastIndexOf(".");
  return end > 0 ? name.slice(0, end) : name;
}
