import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** What was made of texts, kept between runs. Nothing throws: what cannot be kept is made again. */
export interface KeptStore {
  /** What was kept of exactly this text; null if nothing was. */
  readonly read: (name: string, text: Uint8Array) => Buffer | null;
  readonly keep: (name: string, text: Uint8Array, made: Uint8Array) => void;
}

/**
 * What one maker has made, in a folder that is ours alone. An entry begins with its maker and its
 * text, byte for byte, so that nothing is ever taken for what is made of another text, or by
 * another maker. A sum of the text would take longer than to compare it.
 */
export function openKeptStore(folder: string, maker: string): KeptStore {
  const headOf = (text: Uint8Array) => Buffer.from(`${maker} ${text.length}\n`);
  return {
    read: (name, text) => {
      const entry = readEntry(`${folder}/${name}`);
      const head = headOf(text);
      const [from, to] = [head.length, head.length + text.length];
      if (entry === null) return null;
      const isOfBoth = entry.subarray(0, from).equals(head) && entry.subarray(from, to).equals(text);
      return isOfBoth ? entry.subarray(to) : null;
    },
    keep: (name, text, made) => {
      // Under a name of its own until it is whole: another process may be reading.
      const temporary = `${folder}/${name}.${process.pid}`;
      try {
        writeFileSync(temporary, Buffer.concat([headOf(text), text, made]), { flag: "wx", mode: 0o600 });
        renameSync(temporary, `${folder}/${name}`);
      } catch {
        removeQuietly(temporary);
      }
      pruneKept(folder, Date.now());
    },
  };
}

/**
 * So many entries are kept, for so long (milliseconds), however often they are used: they are soon
 * made again.
 */
const mostEntries = 128;
const keptFor = 60 * 24 * 3600 * 1000;

/** Removes entries that are old or too many. */
function pruneKept(folder: string, now: number): void {
  try {
    const entries = readdirSync(folder).map((name) => ({
      path: `${folder}/${name}`,
      made: lstatSync(`${folder}/${name}`).mtimeMs,
    }));
    entries.sort((left, right) => right.made - left.made);
    for (const [index, { path, made }] of entries.entries()) {
      if (index >= mostEntries || now - made > keptFor) removeQuietly(path);
    }
  } catch {
    // Another process may be at the same work.
  }
}

function readEntry(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true, recursive: true });
  } catch {
    // It stays until somebody can remove it.
  }
}
