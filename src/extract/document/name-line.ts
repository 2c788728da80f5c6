/**
 * Whether a line looks like the names of people: two to four words with capitals each, joined by
 * commas and `and`, perhaps with where they write from.
 */
export function isName(text: string): boolean {
  if (text.length > 90) return false;
  const names = text.replace(/ in \p{Lu}[\p{L} .]{2,30}$/u, "").split(/, (?:and )?| and | & /);
  return names.length < 5 && names.every((name) => isOneName(name));
}

function isOneName(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]* (?:(?:van|von|der|de|den|al|bin) ){0,2}){1,3}\p{Lu}[\p{L}.'’-]*$/u.test(name);
}
