import { latin1Of } from "../../text/latin1.ts";
import { isMailHead } from "../mail-head.ts";
import { UnreadableSource } from "../source-document.ts";

/**
 * Throws an `UnreadableSource` for what is no message, is encrypted, or ends before the last of its
 * parts does.
 */
export function checkMessage(bytes: Uint8Array): void {
  const start = latin1Of(bytes.subarray(0, headLength)).replace(/^\s+/, "");
  if (!isMailHead(start)) throw new UnreadableSource("is no mail");
  const head = headOf(start);
  const type = /^content-type:(.*)$/im.exec(head)?.[1] ?? "";
  const kind = type.split(";")[0]?.trim().toLowerCase() ?? "";
  const isPacked = kind.endsWith("pkcs7-mime");
  if (isPacked && /signed-data/i.test(type)) throw new UnreadableSource("is signed so that its text is packed");
  if (isPacked || kind === "multipart/encrypted") throw new UnreadableSource("is encrypted");
  const [, quoted, bare] = /\bboundary\s?=\s?(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type) ?? [];
  const boundary = kind.startsWith("multipart/") ? (quoted ?? bare) : undefined;
  if (boundary !== undefined && !endsWith(bytes, `--${boundary}--`)) throw new UnreadableSource("ends in the middle");
}

/** More than fields take, whatever filters have put there. */
const headLength = 64 * 1024;

/** What may follow the last part: a list's footer, or what a scanner added. */
const longestEpilogue = 64 * 1024;

/** The fields, each on one line. */
function headOf(start: string): string {
  const end = /\r?\n\r?\n/.exec(start)?.index ?? start.length;
  return start.slice(0, end).replace(/\r?\n[ \t]+/g, " ");
}

function endsWith(bytes: Uint8Array, mark: string): boolean {
  const from = Math.max(0, bytes.length - longestEpilogue - mark.length);
  return latin1Of(bytes.subarray(from)).includes(mark);
}
