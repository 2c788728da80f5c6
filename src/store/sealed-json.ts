/**
 * A value as the index keeps it: JSON behind a sum of itself and of what it is about. SQLite knows a damaged page only by its
 * structure; a turned bit in the middle of a title would otherwise be believed.
 */
export function seal(value: unknown, about = ""): string {
  return sealText(JSON.stringify(value), about);
}

/** The value of what was sealed. Throws if that is not what `seal` made, about the same. */
export function unseal(sealed: unknown, about = ""): unknown {
  return JSON.parse(openSeal(sealed, about));
}

/** `seal` for a text as it is. */
export function sealText(text: string, about: string): string {
  return fingerprint(text + about) + text;
}

/** The text of what was sealed. Throws as `unseal` does. */
export function openSeal(sealed: unknown, about: string): string {
  const all = String(sealed);
  const text = all.slice(8);
  if (fingerprint(text + about) !== all.slice(0, 8)) throw new Error("the index is damaged");
  return text;
}

/** Eight digits for a text: a 32-bit FNV-1a hash. It finds accidents out, not forgers. */
export function fingerprint(text: string, seed = 0x811c9dc5): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
