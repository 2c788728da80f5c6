import { entityNames } from "./entity-names.ts";
import { lazily } from "./lazily.ts";
import { asWindows1252 } from "./windows-1252.ts";

/**
 * A character reference as CommonMark 0.31 has it: seven decimal digits or six hexadecimal ones at
 * most.
 */
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/g;

/**
 * The text with its character references decoded, once. What looks like one and is none stays as it
 * is.
 */
export function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(reference, decodeEntity) : text;
}

/** The character of a numeric entity or a named one of HTML, `&eacute;`; any other as it stands. */
export function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (name.startsWith("#")) return fromCode(Number(name.slice(1).replace(/^[xX]/, "0x")));
  return usual.get(name) ?? charactersOf().get(name) ?? entity;
}

/** Those that writers cannot do without, for which nobody has to look into the table. */
const usual: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" }),
);

const charactersOf = lazily(() => {
  const pairs = entityNames.matchAll(/\b(\w+) (\S+)/g);
  return new Map(
    Array.from(pairs, ([, name = "", codes = ""]) => [
      name,
      codes.replace(/(\w+)\+?/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
    ]),
  );
});

/**
 * As HTML has it: zero, surrogates and what is no code point become U+FFFD, and what stands for a
 * control above ASCII is a character of Windows 1252.
 */
function fromCode(code: number): string {
  if (code >= 0x80 && code < 0xa0) return asWindows1252(String.fromCharCode(code));
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}
