import { escapeInline, escapeStart } from "../escape-words.ts";
import { textToMarkdown } from "../text-to-markdown.ts";
import { isOriginalMark, startOfOriginal } from "./reply-head.ts";

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
