const [lineFeed, carriageReturn, colon] = [0x0a, 0x0d, 0x3a];
const from = [..."From "].map((letter) => letter.charCodeAt(0));

/**
 * Whether a message of an mbox begins at a place: a line "From …" behind a blank line or nothing,
 * that a field follows.
 */
export function beginsMessage(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== from[0] || !startsWithFrom(bytes, at) || !followsBlankLine(bytes, at)) return false;
  const next = lineAfter(bytes, at);
  if (next < 0) return false;
  for (let index = next; index < next + 80; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === colon) return index > next;
    if (byte <= 0x20 || byte > 0x7e) return false;
  }
  return false;
}

function followsBlankLine(bytes: Uint8Array, at: number): boolean {
  if (at === 0) return true;
  const before = bytes[at - 2] === carriageReturn ? at - 3 : at - 2;
  return before < 0 || bytes[before] === lineFeed;
}

/** Whether "From " stands at a place. */
export function startsWithFrom(bytes: Uint8Array, at: number): boolean {
  return from.every((byte, index) => bytes[at + index] === byte);
}

/** Where the next line begins; -1 if none does. */
export function lineAfter(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(lineFeed, at);
  return end < 0 ? -1 : end + 1;
}
