/** `count` and its noun, in the plural but for one, thousands set apart: `1 brief`, `1,200 briefs`. */
export function plural(count: number, noun: string): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${noun}${count === 1 ? "" : "s"}`;
}
