/**
 * A JSON value as the text of one cell: lists joined by `, `, objects by their id where they have
 * one.
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.length === 1 ? cellText(value[0]) : value.map(cellText).join(", ");
  if (typeof value !== "object") return String(value);
  const { id, what } = value as { id?: unknown; what?: unknown };
  return typeof id === "string" ? id : typeof what === "string" ? what : JSON.stringify(value);
}
