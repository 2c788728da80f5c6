import { isSpacedAscii } from "./ascii.ts";

/**
 * The form in which names are compared: NFKC, case folded, white space collapsed. `ＲＯＫ` and `rok`
 * are one name.
 */
export function foldName(name: string): string {
  if (folded.test(name)) return name;
  if (isSpacedAscii(name)) return name.toLowerCase();
  return name.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().replace(/\s+/gu, " ").trim();
}

/** ASCII without capitals and spaces, as most ids are. */
const folded = /^[!-@[-~]*$/;
