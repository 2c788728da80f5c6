import { closeSync, constants, fstatSync, openSync, type Stats, writeSync } from "node:fs";

/**
 * Adds text to the end of a file of ours, made (0600) if it is missing, in one call, so that what
 * several processes add at the same time stands there whole, one behind the other. It begins on a
 * line of its own even where a full disk cut the last one off. `refuse` says of the file why
 * nothing may be added, which is thrown as an `Error`; a link is never followed.
 */
export function appendLines(path: string, lines: readonly string[], refuse: (facts: Stats) => string | null): void {
  const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = constants;
  const descriptor = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600);
  try {
    const facts = fstatSync(descriptor);
    const reason = refuse(facts);
    if (reason !== null) throw new Error(reason);
    const bytes = Buffer.from(`${facts.size === 0 ? "" : "\n"}${lines.join("\n")}\n`);
    if (writeSync(descriptor, bytes) < bytes.length) throw Object.assign(new Error(), { code: "ENOSPC" });
  } finally {
    closeSync(descriptor);
  }
}
