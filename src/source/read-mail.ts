import PostalMime from "postal-mime";
import type { NamedBytes } from "../model/named-bytes.ts";
import { latin1Of } from "../text/latin1.ts";
import { plural } from "../text/plural.ts";
import { asWindows1252 } from "../text/windows-1252.ts";
import { decodeText } from "./decode-text.ts";
import { escapeInline } from "./escape-words.ts";
import { fieldDate } from "./field-date.ts";
import { calendarText } from "./mail/calendar-text.ts";
import { checkMessage } from "./mail/check-message.ts";
import { type InlineParts, withoutInlineParts } from "./mail/inline-parts.ts";
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
  const { email, body, attachments, notes } = await partsOf(await inUtf8(bytes), 0);
  if (body === "" && attachments.length === 0) {
    throw new UnreadableSource(
      notes.includes(packed) ? "has its text in winmail.dat, which only Outlook reads" : "holds no text",
    );
  }
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
    notes: [
      ...(attachments.length === 0 ? [] : [`It has ${plural(attachments.length, "attachment")}`]),
      ...new Set(notes),
    ],
    attachments,
  };
}

interface Parts {
  readonly email: Email;
  readonly body: string;
  readonly attachments: readonly NamedBytes[];
  /** What was left out, a sentence each. */
  readonly notes: readonly string[];
}

const packed = "A part in a form that only Outlook reads, winmail.dat, was left out";

/** Messages within messages, as deep as anybody forwards. */
const deepest = 8;

async function partsOf(bytes: Uint8Array, depth: number): Promise<Parts> {
  const email = await parse(bytes);
  const own = await bodyOf(email, flowed.test(latin1Of(bytes)));
  let body = own.body;
  const attachments: NamedBytes[] = [...own.files];
  const notes = [...own.notes];
  const below = (text: string) => {
    body = [body, text].filter((part) => part !== "").join("\n\n");
  };
  const within = async (content: Uint8Array) => {
    const inner = await partsOf(content, depth + 1);
    below(forwarded(inner));
    for (const one of inner.attachments) attachments.push(one);
    for (const note of inner.notes.slice(0, mostNotes)) notes.push(note);
  };
  for (const [index, attachment] of email.attachments.entries()) {
    const content = bytesOf(attachment);
    if (isWithin(attachment) && depth < deepest) await within(content);
    else if (isCalendar(attachment)) below(calendarText((await decodeText(content)).text));
    else if (isOutlooks(attachment)) notes.push(packed);
    else if (!isAside(attachment)) attachments.push({ name: fileNameOf(attachment, index), bytes: content });
  }
  return { email, body, attachments, notes };
}

/** As many sentences as anybody reads. */
const mostNotes = 5;

function isCalendar({ mimeType, filename }: Attachment): boolean {
  return /^(?:text\/calendar|application\/ics)$/.test(mimeType) || /\.ics$/i.test(filename ?? "");
}

function isOutlooks({ mimeType, filename }: Attachment): boolean {
  return /^application\/(?:vnd\.)?ms-tnef$/.test(mimeType) || /^winmail\.dat$/i.test(filename ?? "");
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

/** Lines of paragraphs that were parted by the program that wrote them (RFC 3676). */
const flowed = /format\s?=\s?"?flowed/i;

async function bodyOf({ html, text }: Email, isFlowed: boolean): Promise<Pick<Parts, "body" | "notes"> & InlineFiles> {
  const { text: whole, files, notes } = withoutInlineParts(decoded(text ?? ""));
  const plain = mailTextToMarkdown(isFlowed ? withoutInnerMarks(whole) : whole);
  if (html === undefined || html.trim() === "") return { body: plain, files, notes };
  const { htmlToMarkdown } = await import("./html-to-markdown.ts");
  try {
    const rich = htmlToMarkdown(decoded(html), null).trim();
    return { body: rich === "" ? plain : withQuotedOriginal(rich), files, notes };
  } catch (error) {
    // What the page cannot give, the plain text of the same message may.
    if (!isUnreadable(error) || plain === "") throw error;
    return { body: plain, files, notes };
  }
}

type InlineFiles = Pick<InlineParts, "files">;

/** What reads mail joins flowed lines, the marks of those that are quoted with them. */
function withoutInnerMarks(text: string): string {
  return text.replace(/^(?:> ?)+.*$/gm, (line) => {
    const marks = /^(?:> ?)+/.exec(line)?.[0] ?? "";
    return marks + line.slice(marks.length).replaceAll(` ${marks.trim()} `, " ");
  });
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
 * A message that says of no part what it is written in and is beyond ASCII, in UTF-8; of one that
 * says so its fields, where they are written in bytes as they are; every other as it is.
 */
async function inUtf8(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.every((byte) => byte < 0x80)) return bytes;
  const written = latin1Of(bytes);
  const said = /charset\s?=\s?"?([\w.:-]{2,40})/i.exec(written)?.[1];
  const end = said === undefined ? bytes.length : (/\r?\n\r?\n/.exec(written)?.index ?? bytes.length);
  const { text, charset } = await decodeText(bytes.subarray(0, end), { charset: said ?? null });
  if (charset === "utf-8") return bytes;
  const fields = new TextEncoder().encode(text);
  const whole = new Uint8Array(fields.length + bytes.length - end);
  whole.set(fields);
  whole.set(bytes.subarray(end), fields.length);
  return whole;
}
