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
 * The last check on everything that leaves for stdout or stderr: of escape sequences only our own
 * pass, every other control is made visible. Text that `render/` wrote comes out as it went in.
 * `hasNul` lets NUL pass, for `--null`.
 */
export function cleanOutput(text: string, { hasNul }: { readonly hasNul: boolean }): string {
  if (hasNul)
    return text
      .split("\0")
      .map((part) => cleanOutput(part, { hasNul: false }))
      .join("\0");
  // Nearly always there is nothing to do, which is told at once. A newline between keeps two half
  // characters from seeming one.
  const rest = text.replace(allowed, "\n");
  if (sanitizeBlock(rest) === rest) return text;
  return text
    .split(allowed)
    .map((part, index) => (index % 2 === 1 ? part : sanitizeBlock(part)))
    .join("");
}
