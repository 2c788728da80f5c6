import PostalMime from "postal-mime";
import type { NamedBytes } from "../model/named-bytes.ts";
import { latin1Of } from "../text/latin1.ts";
import { plural } from "../text/plural.ts";
import { asWindows1252 } from "../text/windows-1252.ts";
import { decodeText } from "./decode-text.ts";
import { escapeInline } from "./escape-words.ts";
import { fieldDate } from "./field-date.ts";
import { checkMessage } from "./mail/check-message.ts";
import { mailTextToMarkdown, quotation, withQuotedOriginal } from "./mail/mail-text.ts";
import { splitMailbox, withoutFromMarks } from "./mail/split-mailbox.ts";
import { isUnreadable, type ReadSource, type SourceDocument, UnreadableSource } from "./source-document.ts";

type Email = Awaited<ReturnType<typeof PostalMime.parse>>;
type Attachment = Email["attachments"][number];

/**
 * Reads a message, or the messages of an mbox, one after another: the subject is the title, who
 * wrote it the author. What it answers or forwards is quoted, and what is attached is handed on. A
 * message of an mbox that cannot be read costs no other, and is told of when all are read.
 */
export const readMail: ReadSource = async function* ({ bytes }) {
  const isMailbox = latin1Of(bytes.subarray(0, 5)) === "From ";
  if (!isMailbox) return yield await readMessage(bytes);
  let [read, unread, reason] = [0, 0, "holds no message"];
  for (const message of splitMailbox(bytes)) {
    try {
      yield await readMessage(withoutFromMarks(message));
      read++;
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      unread++;
      reason = error.message;
    }
  }
  if (unread > 0 && read > 0)
    throw new UnreadableSource(`holds ${unread} of ${read + unread} messages unread: one ${reason}`);
  if (read === 0) throw new UnreadableSource(reason);
};

const mostBytes = 64 << 20;

async function readMessage(bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length > mostBytes) throw new UnreadableSource("is over 64 MB");
  checkMessage(bytes);
  const { email, body, attachments } = await partsOf(await inUtf8(bytes), 0);
  if (body === "" && attachments.length === 0) throw new UnreadableSource("holds no text");
  const author = email.from === undefined ? null : nameOf(email.from);
  const archived = field(email, "archived-at")?.replace(/^\s?<|>\s?$/g, "") ?? "";
  return {
    title: email.subject === undefined || email.subject.trim() === "" ? null : decoded(email.subject).trim(),
    date: dateOf(email),
    publisher: null,
    authors: author === null ? [] : [author],
    language: field(email, "content-language")?.split(",")[0]?.trim() ?? null,
    url: /^https?:\/\/\S+$/.test(archived) ? archived : null,
    body: body === "" ? "" : `${body}\n`,
    notes: attachments.length === 0 ? [] : [`It has ${plural(attachments.length, "attachment")}`],
    attachments,
  };
}

interface Parts {
  readonly email: Email;
  readonly body: string;
  readonly attachments: readonly NamedBytes[];
}

/** Messages within messages, as deep as anybody forwards. */
const deepest = 8;

async function partsOf(bytes: Uint8Array, depth: number): Promise<Parts> {
  const email = await parse(bytes);
  let body = await bodyOf(email);
  const attachments: NamedBytes[] = [];
  for (const [index, attachment] of email.attachments.entries()) {
    const content = bytesOf(attachment);
    if (isWithin(attachment) && depth < deepest) {
      const inner = await partsOf(content, depth + 1);
      body = [body, forwarded(inner)].filter((part) => part !== "").join("\n\n");
      for (const within of inner.attachments) attachments.push(within);
    } else if (!isAside(attachment)) attachments.push({ name: fileNameOf(attachment, index), bytes: content });
  }
  return { email, body, attachments };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  const parsed = () => PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 });
  try {
    if (!namesLegacy.test(latin1Of(bytes))) return await parsed();
    const { byTheStandard } = await import("./legacy-text.ts");
    return await byTheStandard(parsed);
  } catch {
    throw new UnreadableSource("is no mail that can be read");
  }
}

/** A part, or a word of a header, in a charset that is not Unicode's. */
const namesLegacy = /charset\s{0,9}=\s{0,9}"?(?!utf-?8|us-ascii)[a-z]|=\?(?!utf-?8|us-ascii)[a-z][^?\s]{1,40}\?[bq]\?/i;

async function bodyOf({ html, text }: Email): Promise<string> {
  const plain = mailTextToMarkdown(decoded(text ?? ""));
  if (html === undefined || html.trim() === "") return plain;
  const { htmlToMarkdown } = await import("./html-to-markdown.ts");
  try {
    const rich = htmlToMarkdown(decoded(html), null).trim();
    return rich === "" ? plain : withQuotedOriginal(rich);
  } catch (error) {
    // What the page cannot give, the plain text of the same message may.
    if (!isUnreadable(error) || plain === "") throw error;
    return plain;
  }
}

/** A message that stands within another, as a quotation below its own subject and author. */
function forwarded({ email, body }: Parts): string {
  const said = [email.from === undefined ? null : nameOf(email.from), dateOf(email)].filter((part) => part !== null);
  const head = [decoded(email.subject ?? ""), said.join(", ")].filter((line) => line !== "").map(escapeInline);
  return quotation(
    [`**${head[0] ?? "Forwarded message"}**`, ...head.slice(1)].join("\\\n") + (body === "" ? "" : `\n\n${body}`),
  );
}

/** A forwarded message that is no attachment, but goes on in the text. */
function isWithin({ mimeType, disposition }: Attachment): boolean {
  return mimeType === "message/rfc822" && disposition !== "attachment";
}

/** Pictures of the page, and signatures. */
function isAside({ related, mimeType }: Attachment): boolean {
  return related === true || /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/.test(mimeType);
}

function fileNameOf({ filename, mimeType }: Attachment, index: number): string {
  const bare = decoded(filename ?? "")
    .replace(/[/\\\0]/g, "-")
    .trim();
  if (bare !== "" && !/^\.{1,2}$/.test(bare)) return bare;
  return `attachment-${index + 1}${mimeType === "message/rfc822" ? ".eml" : ""}`;
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function nameOf(address: NonNullable<Email["from"]>): string | null {
  const name = decoded(address.name).trim();
  return name !== "" ? name : (address.address ?? null);
}

function dateOf(email: Email): string | null {
  return fieldDate(field(email, "date") ?? "");
}

function field(email: Email, name: string): string | null {
  return email.headers.find(({ key }) => key === name)?.value ?? null;
}

/** Node's own decoder of Windows 1252 leaves controls where there are quotation marks. */
function decoded(text: string): string {
  return asWindows1252(text);
}

/**
 * A message that says of no part what it is written in and is beyond ASCII, in UTF-8; every other
 * as it is.
 */
async function inUtf8(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.every((byte) => byte < 0x80)) return bytes;
  const isSaid = /charset\s?=/i.test(latin1Of(bytes));
  if (isSaid) return bytes;
  const { text, charset } = await decodeText(bytes);
  return charset === "utf-8" ? bytes : new TextEncoder().encode(text);
}
