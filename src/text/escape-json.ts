import { isAllAscii } from "./ascii.ts";

/**
 * JSON text in which DEL, the C1 controls, bidirectional controls, separators and tag characters
 * are \u-escaped, so that a terminal that shows it obeys none of them. Same value when parsed.
 */
export function escapeJson(json: string): string {
  if (isAllAscii(json) ? !json.includes("\u007f") : !suspicious.test(json)) return json;
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu,
    (character) =>
      Array.from({ length: character.length }, (_, index) => escapeUnit(character.charCodeAt(index))).join(""),
  );
}

/** Finds what is escaped, and all surrogates: without the `u` flag several times as quick. */
const suspicious = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]/;

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
