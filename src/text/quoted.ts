/**
 * A name as messages repeat it, cut where it is very long; between single marks where it has double
 * ones.
 */
export function quoted(name: string): string {
  const mark = name.includes('"') && !name.includes("'") ? "'" : '"';
  return mark + (name.length > 100 ? `${name.slice(0, 99)}…` : name) + mark;
}
