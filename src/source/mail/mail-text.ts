import { escapeInline, escapeStart } from "../escape-words.ts";
import { textToMarkdown } from "../text-to-markdown.ts";

/**
 * The text of a message as Markdown: what it quotes as quotations, the message that it answers
 * below its own fields, its signature apart.
 */
export function mailTextToMarkdown(text: string, depth = 0): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const start = depth === deepest ? -1 : startOfOriginal(lines);
  if (start < 0) return ownText(lines);
  const first = isOriginalMark(lines[start] ?? "") ? start + 1 : start;
  const [own, original] = [ownText(lines.slice(0, start)), lines.slice(first).join("\n").trim().split("\n")];
  const end = original.findIndex((line) => !/^[^\s:][^:]{0,30}:\s/.test(line));
  const head = original.slice(0, end < 0 ? original.length : end).map(escapeInline);
  const below = end < 0 ? "" : mailTextToMarkdown(original.slice(end).join("\n"), depth + 1);
  return joined([own, quotation(joined([head.join("\\\n"), below]))]);
}

/** Answers to answers, as deep as anybody reads. */
const deepest = 20;

function ownText(lines: readonly string[]): string {
  const signature = lines.findLastIndex((line) => line === "-- " || line === "--");
  const isSigned = signature > 0 && lines.length - signature <= longestSignature;
  const { title, body } = textToMarkdown(parted(isSigned ? lines.slice(0, signature) : lines).join("\n"));
  const signed = isSigned ? lines.slice(signature + 1).filter((line) => line.trim() !== "") : [];
  // No line of a message is its title: it has a subject.
  const first = title === null ? "" : escapeStart(escapeInline(title));
  return joined([first, body, signed.map((line) => escapeStart(escapeInline(line.trim()))).join("\\\n")]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Markdown of a message's page, what stands below the head of another as a quotation of it. */
export function withQuotedOriginal(markdown: string): string {
  const lines = markdown.split("\n");
  const start = startOfOriginal(lines);
  if (start < 0) return markdown;
  const quoted = lines.slice(isOriginalMark(lines[start] ?? "") ? start + 1 : start);
  return [...lines.slice(0, start), quotation(quoted.join("\n").trim())].join("\n").trim();
}

/** Each line as one of a quotation. */
export function quotation(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

const longestSignature = 12;

/** A blank line wherever quoting begins, ends or deepens, so that each is a block of its own. */
function parted(lines: readonly string[]): string[] {
  const all: string[] = [];
  let depth = 0;
  for (const line of lines) {
    const next = /^(?:> ?)+/.exec(line)?.[0].replaceAll(" ", "").length ?? 0;
    if (next !== depth) all.push("");
    depth = next;
    all.push(line);
  }
  return all;
}

function startOfOriginal(lines: readonly string[]): number {
  const marked = lines.findIndex((line, index) => isOriginalMark(line) || isHeadOfOriginal(lines, index));
  if (marked >= 0 || lines.some((line) => line.startsWith(">"))) return marked;
  // What is answered below stands without marks.
  const answered = lines.findIndex((line, index) => isAttribution(`${lines[index - 1] ?? ""} ${line}`, line));
  const below = answered < 0 ? -1 : lines.slice(answered + 1).findIndex((line) => line.trim() !== "");
  return below < 0 ? -1 : answered + 1 + below;
}

/** "On Wed, 26 Oct 2016, Ben wrote:", at the end of a line or of two. */
function isAttribution(two: string, line: string): boolean {
  if (!/[:：]\s?$/.test(line) || two.length > 400) return false;
  return (
    /(?:^|\s)(?:on|am|le|el|il|op|em)\s.{0,120}\d.{0,200}\s(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu)(?!\p{L})/iu.test(
      two,
    ) || /\d{4}\s?[년年].{0,200}(?:작성|@|書きました|写道|寫道)/u.test(two)
  );
}

/** The line that mail programs put above what is answered or forwarded whole. */
function isOriginalMark(line: string): boolean {
  return /^\\?-{3,12} ?(?:original (?:message|appointment|mail)|forwarded message|ursprüngliche nachricht|message (?:d'origine|transféré)|mensaje (?:original|reenviado)|messaggio originale|원본 메시지|元のメッセージ|原始邮件)/iu.test(
    line.trim(),
  );
}

/** The first line of the fields that Outlook puts there without a mark. */
function isHeadOfOriginal(lines: readonly string[], index: number): boolean {
  if (!/^\**(?:from|von|de|da|보낸 사람|差出人|发件人)\**\s?:/iu.test(lines[index] ?? "")) return false;
  const head = lines.slice(index + 1, index + 6);
  return head.some((line) => /^\**(?:subject|betreff|objet|asunto|oggetto|제목|件名|主题)\**\s?:/iu.test(line));
}
