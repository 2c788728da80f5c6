/**
 * The form in which names are compared: NFKC, case folded, white space collapsed. `ＲＯＫ` and `rok`
 * are one name.
 */
export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().replace(/\s+/gu, " ").trim();
}
