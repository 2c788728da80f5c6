/**
 * The messages of an mbox, one after another: each begins behind a line "From …" that a field
 * follows, with a blank line or nothing before. No bytes are copied.
 */
export function* splitMailbox(bytes: Uint8Array): Generator<Uint8Array> {
  let start = -1;
  for (let at = 0; at >= 0 && at < bytes.length; at = lineAfter(bytes, at)) {
    if (!isSeparator(bytes, at)) continue;
    if (start >= 0) yield bytes.subarray(start, at);
    start = lineAfter(bytes, at);
    if (start < 0) return;
  }
  if (start >= 0) yield bytes.subarray(start);
}

/**
 * A message without the mark before lines "From …" in its text, which kept them from beginning
 * another (mboxrd).
 */
export function withoutFromMarks(message: Uint8Array): Uint8Array {
  let kept: Uint8Array | null = null;
  let length = 0;
  for (let at = 0; at >= 0 && at < message.length; ) {
    const next = lineAfter(message, at);
    const end = next < 0 ? message.length : next;
    const isMarked = message[at] === mark && isMarkedFrom(message, at);
    if (isMarked && kept === null) {
      kept = message.slice();
      length = at;
    }
    kept?.set(message.subarray(isMarked ? at + 1 : at, end), length);
    length += end - at - (isMarked ? 1 : 0);
    at = next;
  }
  return kept === null ? message : kept.subarray(0, length);
}

const [lineFeed, carriageReturn, mark, colon] = [0x0a, 0x0d, 0x3e, 0x3a];
const from = [..."From "].map((letter) => letter.charCodeAt(0));

function lineAfter(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(lineFeed, at);
  return end < 0 ? -1 : end + 1;
}

function startsWithFrom(bytes: Uint8Array, at: number): boolean {
  return from.every((byte, index) => bytes[at + index] === byte);
}

function isSeparator(bytes: Uint8Array, at: number): boolean {
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

function isMarkedFrom(bytes: Uint8Array, at: number): boolean {
  let first = at;
  while (bytes[first] === mark) first++;
  return startsWithFrom(bytes, first);
}
