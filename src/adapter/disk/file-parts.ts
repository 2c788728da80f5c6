import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { Failure } from "../../model/failure.ts";
import type { NamedBytes } from "../../model/named-bytes.ts";
import { beginsMessage } from "../../text/mailbox-line.ts";
import { readFileNamed, sourceLimit } from "./named-files.ts";

/** So much of a mailbox is handed on together, in bytes, where a message ends. */
const together = 16 * 1024 * 1024;

/**
 * The bytes of a file that the user names, or of standard input for `-`. A mailbox that is larger
 * than a file may be comes in several, each a mailbox of whole messages. Throws a `Failure` for a
 * file that cannot be read, for any other that is too large, and, once all others were handed on,
 * for a message that is.
 */
export function* filePartsNamed(file: string): Generator<NamedBytes> {
  if (file === "-" || !isLargeMailbox(file)) yield readFileNamed(file);
  else yield* mailboxParts(file);
}

/** Nothing but a regular file is opened to be looked at: a pipe is read once. */
function isLargeMailbox(file: string): boolean {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (facts?.isFile() !== true || facts.size <= sourceLimit) return false;
  const descriptor = openSync(file, "r");
  try {
    const head = Buffer.alloc(5);
    readSync(descriptor, head, 0, 5, 0);
    return head.toString() === "From ";
  } finally {
    closeSync(descriptor);
  }
}

function* mailboxParts(file: string): Generator<NamedBytes> {
  const name = basename(file);
  const chunk = Buffer.allocUnsafe(4 * 1024 * 1024);
  const descriptor = openSync(file, "r");
  let held: Held = { rest: Buffer.alloc(0), isDropping: false };
  let isTooLarge = false;
  try {
    for (let count = 1; count > 0; ) {
      count = readSync(descriptor, chunk, 0, chunk.length, null);
      held = afterDropped({ ...held, rest: Buffer.concat([held.rest, chunk.subarray(0, count)]) });
      const end = partEnd(held, { isLast: count === 0 });
      if (end > 0) yield { name, bytes: held.rest.subarray(0, end) };
      const rest = held.rest.subarray(end);
      held = { rest, isDropping: held.isDropping || rest.length > sourceLimit };
      isTooLarge ||= held.isDropping;
    }
  } finally {
    closeSync(descriptor);
  }
  if (isTooLarge) throw new Failure("io", `${file} holds a message larger than ${sourceLimit / (1024 * 1024)} MB`);
}

/** What was read and not handed on, and whether it belongs to a message that is too large. */
interface Held {
  readonly rest: Buffer;
  readonly isDropping: boolean;
}

/** What is left once a message that is too large is dropped, as far as it goes. */
function afterDropped(held: Held): Held {
  if (!held.isDropping) return held;
  const next = firstBeginning(held.rest);
  if (next !== -1) return { rest: held.rest.subarray(next), isDropping: false };
  return { rest: held.rest.subarray(Math.max(0, held.rest.length - headRoom)), isDropping: true };
}

/** Where what is handed on next ends; 0 where more is to be read first. */
function partEnd({ rest, isDropping }: Held, { isLast }: { readonly isLast: boolean }): number {
  if (isDropping) return 0;
  if (isLast) return rest.length;
  return rest.length < together ? 0 : lastBeginning(rest);
}

/** Within so many bytes behind a line `From …` the field stands that tells it from a sentence. */
const headRoom = 1024;

/** Where the next message of a mailbox begins; -1 if none does. */
function firstBeginning(part: Buffer): number {
  for (let at = part.indexOf("\nFrom "); at !== -1; at = part.indexOf("\nFrom ", at + 1)) {
    if (at > 1 && beginsMessage(part, at + 1)) return at + 1;
  }
  return -1;
}

/** Where the last message of a part of a mailbox begins; 0 where only one is there. */
function lastBeginning(part: Buffer): number {
  for (let before = part.length; before > 0; ) {
    const at = part.subarray(0, before).lastIndexOf("\nFrom ");
    if (at <= 0) return 0;
    if (at > 1 && beginsMessage(part, at + 1)) return at + 1;
    before = at;
  }
  return 0;
}
