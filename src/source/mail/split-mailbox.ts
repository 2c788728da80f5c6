import { beginsMessage, lineAfter, startsWithFrom } from "../../text/mailbox-line.ts";

/**
 * The messages of an mbox, one after another: each begins behind a line "From …" that a field
 * follows, with a blank line or nothing before. No bytes are copied.
 */
export function* splitMailbox(bytes: Uint8Array): Generator<Uint8Array> {
  let start = -1;
  for (let at = 0; at >= 0 && at < bytes.length; at = lineAfter(bytes, at)) {
    if (!beginsMessage(bytes, at)) continue;
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

const mark = 0x3e;

function isMarkedFrom(bytes: Uint8Array, at: number): boolean {
  let first = at;
  while (bytes[first] === mark) first++;
  return startsWithFrom(bytes, first);
}
