import type { LeftOutReason } from "../text-document.ts";
import { dateline } from "./dateline.ts";
import { isName } from "./name-line.ts";
import { isBody, type PageLine } from "./page-line.ts";

/** Who put a document out and who wrote it, as its own lines say; null where none does. */
export function ownNames(
  lines: readonly PageLine[],
  title: PageLine | null,
): { readonly publisher: string | null; readonly author: string | null } {
  const own = lines.filter(({ reason }) => reason !== null);
  return { publisher: publisherOf(lines, own, title), author: firstIn(own, authors, authorOf) };
}

/** Of which lines a name is asked. */
type Asked = (reason: LeftOutReason | null) => boolean;
const all: Asked = () => true;
const sites: Asked = (reason) => reason === "site";
const bylines: Asked = (reason) => reason === "byline";
const authors: Asked = (reason) => reason === "byline" || reason === "date";

function publisherOf(lines: readonly PageLine[], own: readonly PageLine[], title: PageLine | null): string | null {
  return (
    firstIn(own, all, copyrightHolder) ??
    firstIn(own, sites, publishedBy) ??
    firstIn(own, all, namedSource) ??
    agencyOf(lines) ??
    firstIn(own, bylines, newsByline) ??
    (title === null ? null : siteBehind(title.line.text))
  );
}

function firstIn(lines: readonly PageLine[], isAsked: Asked, read: (text: string) => string | null): string | null {
  for (const { line, reason } of lines) {
    const found = isAsked(reason) ? read(line.text) : null;
    if (found !== null) return found;
  }
  return null;
}

function copyrightHolder(text: string): string | null {
  const korean = /저작권자 ?(?:ⓒ|©|\(c\)) ?([^,\s]{2,20})/i.exec(text)?.[1];
  if (korean !== undefined) return korean;
  if (!/©|copyright|\(c\) ?\d{4}/i.test(text) || text.length > 200 || /\b(?:image|photo)/i.test(text)) return null;
  const behind = text.replace(/^.{0,60}?(?:©|\(c\)|copyright)[\s©]*(?:\(c\)\s?)?(?:copyright\s)?/i, "");
  const name = behind
    .replace(/^(?:\d{4}(?:\s?[-–—,]\s?\d{4})?[,.]?\s?)?(?:by\s)?(?:the\s(?=\p{Lu}))?/u, "")
    .replace(/\s?\d{4}(?:[-–—]\d{4})?\.?$/, "");
  return nameOf(name.split(/\.\s|\s[|–—-]\s|\ball rights\b|;|\.$/i)[0] ?? "");
}

function publishedBy(text: string): string | null {
  if (!/published (?:by|in|on)|^(?:source|via|from)/iu.test(text)) return null;
  const found =
    /(?:published (?:by|in|on)|^source ?[:=]?|^via ?:|^from) (?:the )?([\p{Lu}].{1,60}?)(?:[.,;|]|$)/iu.exec(text);
  return found === null ? null : nameOf(found[1] ?? "");
}

/** 来源：新华社 */
function namedSource(text: string): string | null {
  return /(?:来源|來源|出典|출처) ?[：:] ?([^\s，,|]{2,20})/.exec(text)?.[1] ?? null;
}

function agencyOf(lines: readonly PageLine[]): string | null {
  const first = lines.find(isBody);
  const agency = first === undefined ? null : (dateline(first.line.text)?.agency ?? null);
  return agency === null ? null : nameOf(agency.replace(/^.{0,30}=/, ""));
}

/** How a newsroom's name ends: asked first, as the pattern of all names takes long to compile. */
const newsroom = /(?:news|newsroom|times|post|agency|press)$/iu;

/** A newsroom instead of a name. */
function newsByline(text: string): string | null {
  if (!newsroom.test(text)) return null;
  return /^(?:by )?((?:[\p{Lu}][\p{L}.]* ){0,3}(?:News|Newsroom|Times|Post|Agency|Press))$/iu.exec(text)?.[1] ?? null;
}

function siteBehind(title: string): string | null {
  const bar = title.lastIndexOf(" | ");
  return bar > 12 ? nameOf(title.slice(bar + 3)) : null;
}

function authorOf(text: string): string | null {
  const found = /^(?:by|author|written by|reported by|story by|text by)[ :=]+(.{2,80}?)(?: ?[|,;(•·]|$)/i.exec(text);
  const name = found?.[1] ?? (isName(text) ? text.replace(/ in \p{Lu}.{2,30}$/u, "") : null);
  if (name === null || /\b(?:news|staff|agency|press|reporters?|times|post|department|office|bureau)\b/i.test(name))
    return null;
  return nameOf(/\p{Ll}/u.test(name.replaceAll(/ and /g, "")) ? name : name.replace(/\p{Lu}[\p{Lu}'’-]+/gu, titleCase));
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/**
 * Of most by Latin letters: to compile the classes of all scripts takes longer than to read a page.
 */
function hasLetter(name: string): boolean {
  return /[a-z]/i.test(name) || /\p{L}/u.test(name);
}

function nameOf(text: string): string | null {
  const name = text.trim().replace(/(?<![,:;|])[,:;|]+$/, "");
  return name.length < 2 || name.length > 80 || !hasLetter(name) ? null : name;
}
