import { isWestern } from "../../text/ascii.ts";

/**
 * Whether a line looks like the names of people: two to four words with capitals each, joined by
 * commas and `and`, perhaps with where they write from.
 */
export function isName(text: string): boolean {
  if (text.length > 90 || !/^\S+ \S/.test(text)) return false;
  const named = text.includes(" in ") ? text.replace(/ in \p{Lu}[\p{L} .]{2,30}$/u, "") : text;
  const names = named.split(/, (?:and )?| and | & /);
  return names.length < 5 && names.every((name) => isOneName(name));
}

function isOneName(name: string): boolean {
  if (isWestern(name)) return westernName.test(name);
  return /^(?:\p{Lu}[\p{L}.'’-]* (?:(?:van|von|der|de|den|al|bin) ){0,2}){1,3}\p{Lu}[\p{L}.'’-]*$/u.test(name);
}

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
