import { entityNames } from "./entity-names.ts";
import { lazily } from "./lazily.ts";

/** The character of a numeric entity or a named one of HTML, `&eacute;`; any other as it stands. */
export function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (name.startsWith("#")) return fromCode(Number(name.slice(1).replace(/^[xX]/, "0x")));
  const codes = codesOf().get(name);
  return codes === undefined ? entity : String.fromCodePoint(...codes);
}

const codesOf = lazily(() => {
  const pairs = entityNames.matchAll(/(\w+) (\S+)/g);
  return new Map(
    Array.from(pairs, ([, name = "", codes = ""]) => [name, codes.split("+").map((code) => Number.parseInt(code, 16))]),
  );
});

/** As HTML has it, zero, surrogates and what is no code point become U+FFFD. */
function fromCode(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}
