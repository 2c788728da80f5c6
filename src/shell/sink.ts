import { sanitizeBlock } from "../text/sanitize.ts";

/**
 * What may pass unchanged: SGR, and OSC 8 to http, https or mailto as `text/hyperlink` writes it,
 * or its end.
 */
const allowed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the two escape sequences that are ours.
  /(\u001b\[[0-9;]*m|\u001b\]8;;(?:(?:https?:\/\/|mailto:)[!-~]+)?\u001b\\)/gi;

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
