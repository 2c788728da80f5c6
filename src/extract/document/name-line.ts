/**
 * Whether a line looks like the name of a person: two to four words with capitals, and what stands
 * between them.
 */
export function isName(text: string): boolean {
  return (
    text.length < 60 &&
    /^(?:\p{Lu}[\p{L}.'’-]* (?:(?:van|von|der|de|den|al|bin) ){0,2}){1,3}\p{Lu}[\p{L}.'’-]*$/u.test(text)
  );
}
