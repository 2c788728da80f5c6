import { isSalutation } from "../../text/salutation.ts";
import { findWrittenDates } from "../../text/written-date.ts";
import { bareTitle } from "./bare-title.ts";
import { isCredit, isName } from "./name-line.ts";
import { isBody, type PageLine } from "./page-line.ts";

/**
 * The line that is a document's title: of those ahead of the first paragraph, of the body, the
 * likeliest; null where none could be.
 */
export function titleLine(lines: readonly PageLine[], [first]: readonly PageLine[]): PageLine | null {
  const ahead = lines.slice(0, Math.min(first?.line.index ?? few, few));
  const candidates: { line: PageLine; chance: number }[] = [];
  for (const [index, line] of ahead.entries()) {
    const chance = chanceOf(line, ahead, lines[index + 1]);
    if (chance > 0) candidates.push({ line, chance });
  }
  if (candidates.length < 2) return candidates[0]?.line ?? soleSentence(lines);
  let best: PageLine | null = null;
  let most = 0;
  for (const { line, chance } of candidates) {
    const score = chance > most ? scoreOf(line, chance) : 0;
    if (score > most) [best, most] = [line, score];
  }
  return most < leastOfLetter && isLetter(lines) ? null : best;
}

/** Ahead of `Dear Minister,` stands to whom a letter goes, unless a line is surely a title. */
const leastOfLetter = 2;

function isLetter(lines: readonly PageLine[]): boolean {
  return lines.slice(0, few).some(({ line }) => /^dear\b/i.test(line.text) && isSalutation(line.text));
}

/** Of more lines ahead of a text none is its title. */
const few = 40;

/**
 * A first line that ends with a stop may be a title, too, if it is one short sentence ahead of
 * more.
 */
function soleSentence([first, second]: readonly PageLine[]): PageLine | null {
  if (first === undefined || second === undefined || first.reason !== null || first.line.kind !== "paragraph")
    return null;
  return first.shape.words < 16 && !/[.!?] /.test(first.line.text) && second.shape.words > 20 ? first : null;
}

const label = /^(?:headline|subject|title|betreff|objet|제목|件名) ?[:=：] ?/i;

/** Whether it says itself that it is a title. */
function saysTitle({ line, shape }: PageLine): boolean {
  return label.test(line.text) && shape.words > 2;
}

/** What a line scores at most, as long as nothing speaks against it; 0 for what is no title. */
function chanceOf(candidate: PageLine, ahead: readonly PageLine[], next: PageLine | undefined): number {
  const { line, shape, isDay, reason } = candidate;
  const { text, kind } = line;
  if (saysTitle(candidate)) return /^title/i.test(text) ? 5 : 9;
  if (reason !== null || (kind !== "heading" && kind !== "paragraph")) return 0;
  if (text.length > 300 || /[,;]$|\p{L}-$/u.test(text) || isDay) return 0;
  if (kind === "heading") return 6 + lengthScore(shape.words) / 4;
  const isAbove = next !== undefined && (isBody(next) || next.reason === "byline" || next.isDay);
  return Math.max(least, lengthScore(shape.words) + repeatScore(line, shape.words, ahead) + (isAbove ? 0.6 : 0));
}

const least = 0.1;

/** What it scores of its chance. */
function scoreOf(candidate: PageLine, chance: number): number {
  const { text, kind } = candidate.line;
  return kind === "heading" || saysTitle(candidate) ? chance : Math.max(least, chance - doubt(text));
}

/** A title stands there again within another line; what a picture shows twice, line by line. */
function repeatScore(line: PageLine["line"], words: number, ahead: readonly PageLine[]): number {
  const others = ahead.filter((other) => other.line !== line && startsWith(other.line.text, line.text));
  const [other] = others;
  if (words < 3 || other === undefined) return 0;
  const isCaption = others.length === 1 && Math.abs(other.line.sourceLine - line.sourceLine) === 1 && ahead.length > 3;
  return isCaption && other.line.text === line.text ? -1 : 2.5;
}

function startsWith(text: string, beginning: string): boolean {
  return text.length < 400 && text.slice(0, beginning.length).toLowerCase() === beginning.toLowerCase();
}

/** What speaks against a title: a site's own words, a path, a stop, small letters alone. */
function doubt(text: string): number {
  const small = text.toLowerCase();
  const isSite = tagline.test(small) || / [|·•] /.test(text);
  const isEnded = /[.:]$/.test(text) && !/(?:^|[ .])[A-Z]\.$/.test(text);
  return (
    (isName(text) || office.test(small) ? 1.2 : 0) +
    (isSite ? 1 : 0) +
    (labelled.test(small) ? 2.5 : 0) +
    (isHeadOfPaper(text, small) ? 1.5 : 0) +
    (beginsWithDay(text) ? 2.5 : 0) +
    (isCredit(text) ? 2.5 : 0) +
    (periodical.test(small) ? 1 : 0) +
    (isPartOfPaper(small) || captioned.test(text) || loose.test(text) ? 2.5 : 0) +
    (isEnded ? 2 : 0) +
    (text === small ? 0.3 : 0) +
    (text === text.toUpperCase() ? 0.8 : 0)
  );
}

/** A day, perhaps behind a place: `Antofagasta, 20 March 2025. By Camilo Toro`. */
function beginsWithDay(text: string): boolean {
  const [day] = /\d/.test(text) ? findWrittenDates(text.slice(0, 60)) : [];
  if (day === undefined || day.date.length !== 10) return false;
  return (
    day.start === 0 ||
    (/^\p{Lu}[\p{L} .'’-]{2,30}, $/u.test(text.slice(0, day.start)) && /^(?:$|[.,;|])/.test(text.slice(day.end)))
  );
}

// Asked of small letters, as all that speaks against a title: a pattern of either case takes twice
// as long to compile.

/** What a newspaper or a review is called. */
const periodical =
  /^the (?:[a-z]+ ){0,4}(?:review|journal|quarterly|times|post|herald|tribune|gazette|courier|chronicle|observer|monitor|dispatch|mail|globe|telegraph|examiner|inquirer|record|mirror|digest)(?: of [a-z]+(?: [a-z]+)?)?$/;

/** What an agency tells its editors, a site its readers, a record of itself. */
const labelled =
  /^(?:editors?(?:['’] notes?)?|slug|contents|in this (?:issue|edition)|ref(?:erence)?|file|keywords?|topics?|tags?|filed under|attn|attention|cc|from|to|embargo(?:ed)?|status|language|original|present|apologies|absent|(?:in )?attend(?:ance|ees?|ing)|participants?|members present|chair(?:ed by|man|person)?|venue|location|place|time|duration|agenda) ?:|^\d+(?:st|nd|rd|th) (?:meeting|session|sitting|plenary)\b|^notice of \d|^(?:[a-z]+ )?(?:paper|report|issue|bulletin|circular|document|series) (?:no\.?|n[°º]|#) ?\d|\bsubject to correction\b|\bnot an official\b|\bunofficial translation\b|\bonce a (?:day|week|month)\b|\bflash \d|^zczc\b/;

/** What reports call their own parts, and to whom they are addressed. */
function isPartOfPaper(small: string): boolean {
  return partOfPaper.test(small) || (small.length < 75 && /^highlights(?: of .+)?$/.test(small));
}

const partOfPaper =
  /^(?:why|what|how) (?:gao|crs|we|it|this|the [a-z]+(?: [a-z]+)?) (?:did|found|says?|shows?|matters?|means?|recommends?|is about)\b(?: this (?:study|report|review|work))?(?: ?and why it matters)?$|^(?:the )?(?:reasons?|purpose|aims?|background|scope|results?|findings|conclusions?|recommendations?) (?:for|of|to|in) (?:this|the) (?:study|report|review|work|paper|inquiry|audit)$|^(?:key (?:findings|facts|messages|judge?ments)|main (?:findings|points)|executive summary|in brief|scope note|what you need to know|(?:testimony|report) (?:to|before) (?:the )?(?:congress|congressional|parliament|committee|house|senate)|for congress$)/;

/** A picture's line ends with whose it is, or says that it is one: `Boats in the port. (AP)`. */
const captioned = /[.!?”"] \([^()]{2,40}\)$|\((?:file |archive )?(?:photo|picture|image)\b[^()]{0,40}\)/i;

/**
 * A part by its number, a menu whose entries stand one at the other, or a line that goes on with
 * the one before.
 */
const loose =
  /^(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)] |\b(?:Home|Menu|Search|Links?|Contact|About|More)(?=[A-Z][a-z])|^you are (?:here|in) ?:|^[a-z]{3,} (?:the|a|an|of|in) /;

/** Who issues a paper, by an office of the state: `Ministry of Trade`, `Audit Office`. */
function isHeadOfPaper(text: string, small: string): boolean {
  return text.length <= 100 && headWords.test(text) && (issuer.test(small) || bodyAlone.test(text));
}

/** Words with capitals and such as stand between them. */
const headWords = /^(?:(?:[A-Z][^ ]*|of|for|the|and|to|in|on|&|[-–])(?: |$))+$/;

const issuer =
  /^(?:[a-z]+ [a-z]+ [-–] )?(?:the )?(?:[a-z.]+ ){0,3}(?:ministry|department|office|bureau|delegation|embassy|mission|house|secretariat|directorate(?:-general)?|agency|authority|court|chamber|committee|commission|council) (?:of|for|to|on) /;

const bodyAlone =
  /^(?:the )?(?:[A-Z][A-Za-z.]+ ){1,5}(?:Office|Department|Agency|Bureau|Service|Administration|Secretariat|Commission|Ministry|Institute)$/;

/** An office, perhaps behind the name of who holds it. */
const office =
  /(?:^|, )(?:[A-Za-zÀ-ɏ.'’]{1,20} ){0,4}(?:spokes(?:person|man|woman)|secretary|ambassador|director|minister|correspondent|editor|analyst|representative)\b(?: (?:of|for|to) [^,]{0,40})?$/;

/** What a site says of itself, or of the kind of its text. */
const tagline =
  /\b(?:daily|weekly|official|your|our|network|magazine|journal|online|portal|service|edition|website|blog|learn|learning|practice|digest|newsletter|since \d{4}|news from)\b|^(?:desk |briefing |research |policy |meeting |press )?(?:notes?|briefs?|memos?|memorandum|minutes|commentary|bulletin|opinion|issue) ?(?:[-–—|:(]|\d)|\b(?:no\.|n[°º]|issue|vol\.|volume|report|paper|briefing) ?\d+/;

function lengthScore(words: number): number {
  if (words >= 5) return 3;
  return words === 4 ? 2.3 : words === 3 ? 1.5 : words === 2 ? 1 : 0.5;
}

/** What an agency puts ahead of a headline: (LEAD), [Interview], UPDATE 1-. */
const flag =
  /^(?:\[[^\]]{1,30}\] ?|\((?:\d\w{0,2} )?[A-Z]{2,8}\) ?|(?:UPDATE|CORRECTED|EXCLUSIVE|BREAKING|URGENT|WRAPUP|RPT)(?: \d{1,2})? ?[-:–] ?)(?=\S.{8})/;

/** A title as it is told: without labels, the day and the site that pages put around it. */
export function cleanTitle(text: string): string {
  let title = text
    .replace(label, "")
    .replace(flag, "")
    .replace(/^(?:\[[^\]]{1,40}\] )?(?:press releases?|news release|media note) ?[:|-] ?(?=\S{2})/i, "");
  const day = findWrittenDates(title).at(-1);
  if (
    day !== undefined &&
    day.date.length === 10 &&
    /^[\])]?$/.test(title.slice(day.end)) &&
    day.start > 12 &&
    !isWithin(title, day.start)
  )
    title = title.slice(0, day.start).replace(/(?<![\s,([|–—-])[\s,([|–—-]+$/, "");
  return bareTitle(title.trim());
}

/** Whether a day at the end belongs to the words before it: the attack of March 18, 2015. */
function isWithin(title: string, start: number): boolean {
  return /\b(?:of|on|since|until|by|from|to|for|in|after|before|and|dated?) $/i.test(
    title.slice(Math.max(0, start - 8), start),
  );
}
