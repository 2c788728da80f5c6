/**
 * `count` and its noun, in the plural but for one, thousands set apart: `1 brief`, `1,200 briefs`.
 */
export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A count with its thousands set apart: `1,200`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
