import type { NamedBytes } from "../../model/named-bytes.ts";
import { UnreadableSource } from "../source-document.ts";

/** The text of a message without the files and signatures that stand in its lines. */
export interface InlineParts {
  readonly text: string;
  /** Files that were written out in letters, as mail had them before MIME. */
  readonly files: readonly NamedBytes[];
  /** What was left out because nobody can read it, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Parts the lines of a message: files in uuencode become files, what PGP signed is its text, keys,
 * signatures and what is packed for programs are gone. Throws an `UnreadableSource` for one whose
 * whole text is encrypted.
 */
export function withoutInlineParts(written: string): InlineParts {
  if (!telling.test(written)) return { text: written, files: [], notes: [] };
  const state: State = { kept: [], files: [], notes: new Set(), isSigned: false };
  const lines = written.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const part = readers.find(({ begins }) => begins.test(lines[at] ?? ""));
    const line = lines[at] ?? "";
    if (part === undefined) state.kept.push(state.isSigned ? line.replace(/^- /, "") : line);
    else at = part.read(lines, at, state);
  }
  const text = state.kept.join("\n");
  if (text.trim() === "" && state.notes.has(encrypted)) throw new UnreadableSource("is encrypted");
  return { text, files: state.files, notes: [...state.notes] };
}

const telling = /^(?:begin(?:-base64)? [0-7]{3,4} \S|=ybegin |-----BEGIN PGP )/m;
const encrypted = "A part that is encrypted was left out";

interface State {
  readonly kept: string[];
  readonly files: NamedBytes[];
  readonly notes: Set<string>;
  isSigned: boolean;
}

/** What begins with a line, and what is made of it; answered is the last line that it takes. */
interface Reader {
  readonly begins: RegExp;
  readonly read: (lines: readonly string[], at: number, state: State) => number;
}

const readers: readonly Reader[] = [
  {
    begins: /^begin [0-7]{3,4} \S/,
    read: (lines, at, { kept, files }) => {
      const end = endOf(lines, at, /^end\s*$/);
      const bytes = end < 0 ? null : fromUuencode(lines.slice(at + 1, end));
      if (bytes === null) kept.push(lines[at] ?? "");
      else files.push({ name: nameIn(lines[at] ?? ""), bytes });
      return bytes === null ? at : end;
    },
  },
  {
    begins: /^begin-base64 [0-7]{3,4} \S/,
    read: (lines, at, { files }) => {
      const end = endOf(lines, at, /^====\s*$/);
      const last = end < 0 ? lines.length : end;
      const bytes = Buffer.from(lines.slice(at + 1, last).join(""), "base64");
      files.push({ name: nameIn(lines[at] ?? ""), bytes });
      return last;
    },
  },
  {
    begins: /^=ybegin .{0,200}name=/,
    read: (lines, at, { notes }) => {
      notes.add("A part in yEnc, which mail does not keep whole, was left out");
      const end = endOf(lines, at, /^=yend(?:\s|$)/);
      return end < 0 ? lines.length : end;
    },
  },
  {
    begins: /^-----BEGIN PGP SIGNED MESSAGE-----\s*$/,
    read: (lines, at, state) => {
      state.isSigned = true;
      return endOf(lines, at, /^\s*$/);
    },
  },
  {
    begins: /^-----BEGIN PGP (?:SIGNATURE|MESSAGE|PUBLIC KEY BLOCK)/,
    read: (lines, at, state) => {
      state.isSigned = false;
      if (lines[at]?.includes("PGP MESSAGE")) state.notes.add(encrypted);
      const end = endOf(lines, at, /^-----END PGP /);
      return end < 0 ? lines.length : end;
    },
  },
];

function endOf(lines: readonly string[], at: number, ends: RegExp): number {
  for (let index = at + 1; index < lines.length; index++) if (ends.test(lines[index] ?? "")) return index;
  return -1;
}

function nameIn(line: string): string {
  const name = line.replace(/^\S+ \S+ /, "").trim();
  return name.replace(/[/\\\0]/g, "-");
}

/** The bytes of lines in uuencode; null where they are none. */
function fromUuencode(lines: readonly string[]): Uint8Array | null {
  const bytes: number[] = [];
  for (const line of lines) {
    const length = line === "" ? 0 : (line.charCodeAt(0) - 32) & 63;
    if (length * 4 > (line.length + 2) * 3 || /[^ -`]/.test(line.trimEnd())) return null;
    const values = Array.from({ length: Math.ceil(length / 3) * 4 }, (_, index) => valueAt(line, index + 1));
    for (let index = 0; index < length; index++) {
      const [group, place] = [Math.floor(index / 3) * 4, index % 3];
      const [high = 0, low = 0] = values.slice(group + place, group + place + 2);
      bytes.push(((high << (2 + place * 2)) | (low >> (4 - place * 2))) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

/** Spaces at the ends of lines, which stand for nothing, may be gone. */
function valueAt(line: string, index: number): number {
  return index < line.length ? (line.charCodeAt(index) - 32) & 63 : 0;
}
