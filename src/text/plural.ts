/**
 * `count` and its noun, in the plural but for one, thousands set apart: `1 brief`, `1,200 briefs`.
 */
export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A count with its thousands set apart: `1,200`. No number is written in more than 21 digits. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,7}$)/g, ",");
}
