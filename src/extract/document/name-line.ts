import { westernForm } from "../../text/western.ts";

/**
 * Whether a line looks like the names of people: two to four words with capitals each, joined by
 * commas and `and`, perhaps with where they write from.
 */
export function isName(text: string): boolean {
  if (text.length > 90 || !/^\S+ \S/.test(text)) return false;
  const western = westernForm(text);
  if (western !== null) return areNames(western, westernPlace, westernName);
  return areNames(
    text,
    / in \p{Lu}[\p{L} .]{2,30}$/u,
    /^(?:\p{Lu}[\p{L}.'’-]* (?:(?:van|von|der|de|den|al|bin) ){0,2}){1,3}\p{Lu}[\p{L}.'’-]*$/u,
  );
}

function areNames(text: string, inPlace: RegExp, oneName: RegExp): boolean {
  const named = text.includes(" in ") ? text.replace(inPlace, "") : text;
  const names = named.split(/, (?:and )?| and | & /);
  return names.length < 5 && names.every((name) => oneName.test(name));
}

const westernPlace = / in [A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ .]{2,30}$/;
const westernName =
  /^(?:[A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ.'’-]* (?:(?:van|von|der|de|den|al|bin) ){0,2}){1,3}[A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ.'’-]*$/;

/** `By Ann Ray in Lusaka and Bo Lim`, `by ANN RAY — Published 06:15`: who wrote a text. */
export function isCredit(text: string): boolean {
  return (
    /^by /i.test(text) &&
    isName(
      text
        .slice(3)
        .split(/,| [—–|·•(-]| in | and /, 1)[0]
        ?.trim() ?? "",
    )
  );
}
