import type { Kind } from "./symbols.ts";
import { lowered, raised } from "./symbols.ts";

/** A piece of a formula as it is shown. */
export interface Atom {
  readonly text: string;
  readonly kind: Kind;
  /** The marks of its exponents and indices. */
  readonly scripts?: string;
}

/** Atoms side by side, with the spaces that TeX would set. */
export function joined(atoms: readonly Atom[]): string {
  let line = "";
  let before: Kind | null = null;
  for (const [at, atom] of atoms.entries()) {
    const after = atoms[at + 1]?.kind ?? null;
    const isSign: boolean = atom.kind === "binary" && !isOperand(before);
    const isTorn = atom.kind === "fraction" && (isOperand(before) || before === "name" || isFactor(after));
    const text = isTorn ? `(${atom.text})` : atom.text;
    const kind: Kind = isSign ? "open" : atom.kind;
    if (needsSpace(before, kind, line, text)) line += " ";
    line += text;
    before = kind;
  }
  return line.replace(/ {2,}/g, " ");
}

/** Atoms side by side as in an exponent, without spaces but for those of words. */
export function compact(atoms: readonly Atom[]): string {
  return atoms.map(({ text, kind }) => (kind === "space" ? "" : text)).join("");
}

/** An exponent or index as signs of their own, or behind `^` or `_`. */
export function script(mark: "^" | "_", atoms: readonly Atom[]): string {
  const text = compact(atoms);
  const signs = [...text];
  const table = mark === "^" ? raised : lowered;
  if (signs.every((sign) => table.has(sign))) return signs.map((sign) => table.get(sign)).join("");
  return signs.length === 1 || isNumber(text) ? mark + text : `${mark}(${text})`;
}

/** What stands above a fraction's line, in brackets unless it is a product of letters. */
export function above(atoms: readonly Atom[]): string {
  const text = joined(atoms).trim();
  return atoms.every(({ kind }) => kind === "letter") && !/[ /]/.test(text) ? text : part(atoms);
}

/** What stands below it or under a root, in brackets unless it is one number or letter. */
export function part(atoms: readonly Atom[]): string {
  const [only] = atoms;
  const text = joined(atoms).trim();
  const isOne = atoms.length === 1 && only?.kind === "letter" && !/[ /]/.test(text);
  return isOne || isNumber(text) || /^[∂d][^ /]$/u.test(text) ? text : `(${text})`;
}

function isNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}

function isOperand(kind: Kind | null): boolean {
  return kind === "letter" || kind === "close" || kind === "fraction";
}

/** Whether what stands behind a fraction could be taken for a part of it. */
function isFactor(kind: Kind | null): boolean {
  return kind === "letter" || kind === "fraction" || kind === "name" || kind === "open";
}

function needsSpace(before: Kind | null, kind: Kind, line: string, text: string): boolean {
  if (before === null || kind === "close" || kind === "comma" || kind === "space" || before === "space") return false;
  if (kind === "relation" || kind === "binary" || before === "relation" || before === "binary") return true;
  if (before === "comma") return !(/^\d[,;]$/.test(line.slice(-2)) && /^\d/.test(text));
  if (kind === "name") return before !== "open";
  return before === "name" && kind !== "open";
}
