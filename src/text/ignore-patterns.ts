/** One line of a `.gitignore`, as git reads it. */
export interface IgnorePattern {
  /** The directory of its file, below which it holds; empty for the root. */
  readonly base: string;
  readonly isNegated: boolean;
  readonly isForDirectories: boolean;
  /** The parts of the paths that it matches, `**` for any between them. */
  readonly parts: readonly string[];
}

/** As many lines, and as many characters of one, as anyone writes. */
const [mostPatterns, longestPattern] = [2000, 500];

/** The patterns of a `.gitignore` or `.ignore` that stands in a directory. */
export function readIgnorePatterns(text: string, base: string): IgnorePattern[] {
  const lines = text.split(/\r?\n/, mostPatterns).map((line) => line.replace(/(?<![\\ ]) +$/, ""));
  return lines.flatMap((line) => {
    if (line === "" || line.startsWith("#") || line.length > longestPattern) return [];
    const isNegated = line.startsWith("!");
    const pattern = line.replace(/^!|^\\(?=[!#])/, "");
    const isForDirectories = pattern.endsWith("/");
    const bare = isForDirectories ? pattern.slice(0, -1) : pattern;
    if (bare === "") return [];
    const parts = bare.replace(/^\//, "").split("/");
    return [{ base, isNegated, isForDirectories, parts: bare.includes("/") ? parts : ["**", ...parts] }];
  });
}

/** Whether the last of the patterns that match a path leaves it out. The path is below the root. */
export function isIgnored(patterns: readonly IgnorePattern[], path: string, isDirectory: boolean): boolean {
  const last = patterns.findLast(({ base, isForDirectories, parts }) => {
    if (isForDirectories && !isDirectory) return false;
    if (base !== "" && !path.startsWith(`${base}/`)) return false;
    return matches(
      parts,
      path.slice(base === "" ? 0 : base.length + 1).split("/"),
      (part, name) => part === name || matches([...part], [...name], isSame, "*"),
    );
  });
  return last !== undefined && !last.isNegated;
}

function isSame(sign: string, character: string): boolean {
  return sign === character || sign === "?";
}

/**
 * Whether a pattern is the whole of a list, `any` standing for as many items as there are. Only the
 * last of those is tried again, so that the time is at most one length times the other.
 */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  isOne: (part: string, item: string) => boolean,
  any = "**",
): boolean {
  let [at, item] = [0, 0];
  let [lastAny, lastItem] = [-1, 0];
  while (item < items.length) {
    if (pattern[at] === any) {
      [lastAny, lastItem] = [at, item];
      at += 1;
    } else if (at < pattern.length && isOne(pattern[at] as string, items[item] as string)) {
      at += 1;
      item += 1;
    } else if (lastAny !== -1) {
      lastItem += 1;
      [at, item] = [lastAny + 1, lastItem];
    } else return false;
  }
  while (pattern[at] === any) at += 1;
  return at === pattern.length;
}
