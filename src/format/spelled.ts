/**
 * A value that YAML reads as a number or a truth, and how it is spelled: every field of a brief is
 * a text, and 2.50, 010 or twenty digits are to be shown as they were written.
 */
export interface Spelled {
  readonly spelling: string;
  readonly value: number | boolean;
  readonly [mark]: true;
}

const mark = Symbol("spelled");

/** Whether a value is spelled so: no map is, whatever its keys. */
export function isSpelled(value: unknown): value is Spelled {
  return typeof value === "object" && value !== null && mark in value;
}

/** A value with its spelling. */
export function spell(spelling: string, value: number | boolean): Spelled {
  return { spelling, value, [mark]: true };
}
