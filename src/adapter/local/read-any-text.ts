import { printImported } from "../../format/print-imported.ts";
import { Failure } from "../../model/failure.ts";
import { kindOf } from "../../source/kind-of.ts";
import { isUnreadable } from "../../source/source-document.ts";
import { latin1Of } from "../../text/latin1.ts";
import { isDirectory, readNamedBytes, sizeLimit, utf8Of } from "../disk/safe-read.ts";

/** The most of a file that has to be taken apart before it is a text, in bytes. */
const sourceLimit = 64 * 1024 * 1024;

/**
 * The text of a file that the user names, of standard input for `-`: of a note as it stands, of any
 * other kind that is imported as its brief would be, all its documents in one. Throws a `Failure`
 * if it cannot be read.
 */
export async function readAnyText(file: string): Promise<string> {
  const isInput = file === "-";
  const shown = isInput ? "standard input" : file;
  const name = isInput ? "" : file;
  const isNote = (head: Uint8Array) => isNoteKind(kindOf(head, name).kind) && !isArchive(head);
  const { bytes, reason } = readNamedBytes(isInput ? 0 : file, (head) => (isNote(head) ? sizeLimit : sourceLimit));
  if (bytes === null) throw unread(file, shown, reason);
  const { kind, reason: foreign } = kindOf(bytes, name);
  const text = isNote(bytes) && !isOfOther(bytes, name, kind) ? utf8Of(bytes) : null;
  if (text !== null) return text;
  if (kind === null) throw new Failure("io", `${shown} ${foreign}`);
  if (kind === "markdown") throw new Failure("io", `${shown} is not valid UTF-8`);
  const { readSource } = await import("../../source/read-source.ts");
  const documents = [];
  try {
    for await (const one of readSource({ name, bytes }, { url: null, whole: true })) documents.push(one);
  } catch (error) {
    if (isUnreadable(error)) throw new Failure("io", `${shown} ${error.message}`, { cause: error });
    throw error;
  }
  const [first, more] = documents;
  if (first === undefined) throw new Failure("io", `${shown} holds no text`);
  if (more === undefined) return printImported(first);
  return documents.map(({ title, body }) => (title === null ? body : `# ${title}\n\n${body}`)).join("\n\n---\n\n");
}

function unread(file: string, shown: string, reason: string): Failure {
  const isLibrary = reason === isDirectory && file !== "-";
  return new Failure("io", `${shown} ${reason}`, { hint: isLibrary ? `--library ${file} reads what is in it` : null });
}

/** What is no text of any kind is read as a note, which tells best what is wrong with it. */
function isNoteKind(kind: string | null): boolean {
  return kind === null || kind === "text" || kind === "markdown";
}

/** Whether its first bytes are those of no text, whatever a note may begin with. */
function isOfOther(bytes: Uint8Array, name: string, kind: string | null): boolean {
  return (
    kind === null &&
    (!/^$|\.(?:md|mdown|mdx|markdown|te?xt)$/i.test(name) || latin1Of(bytes.subarray(0, 5)) === "{\\rtf")
  );
}

/** Of what kind an archive is may stand at its end. */
function isArchive([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}
