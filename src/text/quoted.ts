/** A name as messages repeat it, cut where it is very long. */
export function quoted(name: string): string {
  return `"${name.length > 100 ? `${name.slice(0, 99)}…` : name}"`;
}
