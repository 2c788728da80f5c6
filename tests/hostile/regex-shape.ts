/** What a pattern is made of, as far as it says which texts may be hard for it. */
export type Shape =
  /** One character of those that `source` matches by itself. */
  | { readonly kind: "set"; readonly source: string }
  | { readonly kind: "group"; readonly choices: readonly Part[][]; readonly look: Look }
  /** An anchor or a reference back. */
  | { readonly kind: "nothing" };

type Look = "none" | "must" | "must not";

/** How often a shape may come. */
export interface Part {
  readonly shape: Shape;
  readonly min: number;
  readonly max: number;
}

/** The choices of a whole pattern. */
export function shapeOf(pattern: string): Shape {
  const { choices, end } = readChoices(pattern, 0);
  if (end !== pattern.length) throw new Error(`/${pattern}/ is read to ${end} only`);
  return { kind: "group", choices, look: "none" };
}

function readChoices(pattern: string, start: number): { choices: Part[][]; end: number } {
  const choices: Part[][] = [[]];
  let at = start;
  while (at < pattern.length && pattern[at] !== ")") {
    if (pattern[at] === "|") {
      choices.push([]);
      at += 1;
      continue;
    }
    const { shape, end } = readShape(pattern, at);
    const { min, max, length } = readCount(pattern.slice(end));
    choices.at(-1)?.push({ shape, min, max });
    at = end + length;
  }
  return { choices, end: at };
}

function readShape(pattern: string, at: number): { shape: Shape; end: number } {
  const rest = pattern.slice(at);
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest)?.[0];
  if (opening !== undefined) {
    const { choices, end } = readChoices(pattern, at + opening.length);
    const look = opening.endsWith("=") ? "must" : opening.endsWith("!") ? "must not" : "none";
    return { shape: { kind: "group", choices, look }, end: end + 1 };
  }
  const nothing = /^(?:[$^]|\\[bB]|\\[1-9]\d*|\\k<\w+>)/.exec(rest)?.[0];
  if (nothing !== undefined) return { shape: { kind: "nothing" }, end: at + nothing.length };
  const source = one.exec(rest)?.[0] ?? "";
  return { shape: { kind: "set", source }, end: at + source.length };
}

/** What stands for one character: a class, an escape or the character. */
const one =
  /^(?:\[(?:\\[\s\S]|[^\]\\])*\]|\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[\s\S])|[\s\S])/u;

function readCount(rest: string): { min: number; max: number; length: number } {
  const [all, sign, least, comma, most] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(rest) ?? [];
  if (all === undefined) return { min: 1, max: 1, length: 0 };
  const { length } = all;
  if (sign !== undefined)
    return { min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Number.POSITIVE_INFINITY, length };
  return { min: Number(least), max: most ? Number(most) : comma ? Number.POSITIVE_INFINITY : Number(least), length };
}
