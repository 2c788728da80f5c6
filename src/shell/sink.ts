import { isAllAscii } from "../text/ascii.ts";
import { sanitizeBlock } from "../text/sanitize.ts";

/**
 * What may pass unchanged: the SGR sequences that `render/sgr-painter.ts` makes (bold, dim, italic,
 * underlined, struck, twelve colours, and their ends), one attribute each, and OSC 8 to http, https
 * or mailto as `text/hyperlink.ts` writes it, or its end. `ESC [ 5 M` differs from SGR by one case
 * and deletes lines.
 */
const allowed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the two escape sequences that are ours.
  /(\u001b\[(?:[12349]|2[2349]|3[12456]|39|9[1-7])m|\u001b\]8;;(?:(?:[Hh][Tt]{2}[Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)[!-~]+)?\u001b\\)/g;

/**
 * Finds whatever is neither clean nor SGR of ours, and more: hyperlinks and surrogates.
 */
const doubtful =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
  /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]|\u001b(?!\[(?:[12349]|2[2349]|3[12456]|39|9[1-7])m)/;

/** The controls of ASCII but newline and tab. */
const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code))
  .filter((control) => control !== "\n" && control !== "\t")
  .concat("\u007f");

/**
 * Whether nothing is to be done, which is nearly always so. Most texts are ASCII without a control,
 * which native searches, one for each, find in a third of the time of the pattern.
 */
function isClean(text: string): boolean {
  return (isAllAscii(text) && !controls.some((control) => text.includes(control))) || !doubtful.test(text);
}

/**
 * The last check on everything that leaves for stdout or stderr: of escape sequences only our own
 * pass, every other control is made visible. Text that `render/` wrote comes out as it went in.
 * `hasNul` lets NUL pass, for `--null`.
 */
export function cleanOutput(text: string, { hasNul }: { readonly hasNul: boolean }): string {
  if (hasNul) {
    if (isClean(text.replaceAll("\0", "\n"))) return text;
    return text
      .split("\0")
      .map((part) => cleanOutput(part, { hasNul: false }))
      .join("\0");
  }
  if (isClean(text)) return text;
  // A newline between keeps two half characters from seeming one.
  const rest = text.replace(allowed, "\n");
  if (sanitizeBlock(rest) === rest) return text;
  return text
    .split(allowed)
    .map((part, index) => (index % 2 === 1 ? part : sanitizeBlock(part)))
    .join("");
}
