import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import { UnreadableSource } from "./source-document.ts";

/** What an archive may cost its reader. Archives within archives are never opened. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one entry, once expanded. */
  readonly entry: number;
  /** Bytes of all that is read of it, each time that it is read. */
  readonly total: number;
  /** How many times as large as it was an entry of over a megabyte may grow. */
  readonly ratio: number;
}

/** Files by their names in an archive, which are keys and never paths of a disk. */
export interface ZipArchive {
  readonly names: readonly string[];
  /**
   * The bytes of a file, null where there is none of that name. Throws an `UnreadableSource` for
   * one that is encrypted, damaged or too large.
   */
  readonly read: (name: string) => Uint8Array | null;
}

const usual: ZipLimits = { entries: 20_000, entry: 64 << 20, total: 192 << 20, ratio: 400 };

/** Opens a ZIP archive by its directory; throws an `UnreadableSource` where it has none. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = usual): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, limits);
  let left = limits.total;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const content = expand(view, entry, Math.min(limits.entry, left), limits.ratio);
      left -= content.length;
      return content;
    },
  };
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** Of APPNOTE.TXT 6.3.10, 4.3: the end of the directory, its records and a file's own header. */
const signatures = { end: 0x06054b50, record: 0x02014b50, local: 0x04034b50 } as const;
const none = 0xffff_ffff;

function readDirectory(view: DataView, limits: ZipLimits): Map<string, Entry> {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new UnreadableSource(`holds over ${limits.entries} files`);
  let at = view.getUint32(end + 16, true);
  if (at === none) throw new UnreadableSource("is a ZIP archive of over 4 GB");
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== signatures.record) throw damaged();
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const next = at + 46 + name + extra + comment;
    if (next > view.byteLength) throw damaged();
    // The first of one name wins, as it would with who unpacks without overwriting.
    const key = decodeName(bytesOf(view, at + 46, name));
    if (!entries.has(key)) entries.set(key, readRecord(view, at));
    at = next;
  }
  return entries;
}

function readRecord(view: DataView, at: number): Entry {
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The last record, behind which a comment of 64 KB at most may stand. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  const isArchive = view.byteLength >= 4 && view.getUint32(0, true) === signatures.local;
  throw new UnreadableSource(isArchive ? "ends in the middle" : "is no ZIP archive");
}

function expand(view: DataView, entry: Entry, most: number, ratio: number): Uint8Array {
  if ((entry.flags & 1) !== 0) throw new UnreadableSource("is encrypted");
  const { offset, packed } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== signatures.local) throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw new UnreadableSource("ends in the middle");
  const content = bytesOf(view, start, packed);
  if (entry.method !== 0 && entry.method !== 8) throw new UnreadableSource("is packed in a way that is not known");
  if (Math.max(packed, entry.size) > most) throw tooLarge();
  const expanded = entry.method === 0 ? content : inflate(content, entry.size, ratio);
  if (expanded.length !== entry.size || crc32(expanded) !== entry.checksum) throw damaged();
  return expanded;
}

/** So little at once that even a bomb grows by a few megabytes before it is found out. */
const step = 4096;

function inflate(packed: Uint8Array, size: number, ratio: number): Uint8Array {
  if (size > Math.max(1 << 20, packed.length * ratio)) throw tooLarge();
  const expanded = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    if (at + chunk.length > size) throw damaged();
    expanded.set(chunk, at);
    at += chunk.length;
  });
  try {
    for (let start = 0; start < packed.length; start += step) {
      stream.push(packed.subarray(start, start + step), start + step >= packed.length);
    }
  } catch {
    throw damaged();
  }
  return expanded.subarray(0, at);
}

function bytesOf(view: DataView, start: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

function damaged(): UnreadableSource {
  return new UnreadableSource("is damaged");
}

function tooLarge(): UnreadableSource {
  return new UnreadableSource("is too large once expanded");
}
