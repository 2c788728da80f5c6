/** The first line of the message that another answers below its own; -1 where it has none. */
export function startOfOriginal(lines: readonly string[]): number {
  const marked = lines.findIndex((_, index) => isMark(lines, index) || isHeadOfOriginal(lines, index));
  if (marked >= 0 || lines.some((line) => line.startsWith(">"))) return marked;
  // What is answered below stands without marks.
  const answered = lines.findIndex((line, index) => isAttribution(`${lines[index - 1] ?? ""} ${line}`, line));
  const below = answered < 0 ? -1 : lines.slice(answered + 1).findIndex((line) => line.trim() !== "");
  return below < 0 ? -1 : answered + 1 + below;
}

/** The line that mail programs put above what is answered or forwarded whole. */
export function isOriginalMark(line: string): boolean {
  return mark.test(line.trim()) || dashed.test(line.trim());
}

const mark =
  /^\\?-{3,12} ?(?:original (?:message|appointment|mail)|forwarded message|ursprüngliche nachricht|message (?:d'origine|transféré)|mensaje (?:original|reenviado)|messaggio originale|원본 메시지|元のメッセージ|原始邮件)/iu;

/** Words between dashes: what they say in other languages, the fields below tell. */
const dashed = /^\\?-{3,12} ?[\p{L} '’.]{3,60} ?-{3,12}$/u;

function isMark(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? "").trim();
  if (mark.test(line)) return true;
  return dashed.test(line) && lines.slice(index + 1, index + 4).some((next) => from.test(next));
}

/** "On Wed, 26 Oct 2016, Ben wrote:", at the end of a line or of two. */
function isAttribution(two: string, line: string): boolean {
  if (!/[:：]\s?$/.test(line) || two.length > 400) return false;
  // A day or an hour beside an address says it in any language.
  if (/[<([]\\?<?[^\s<>()@]{1,80}@[^\s<>()@]{3,80}[>)\]]/.test(two) && /\d{4}|\d{1,2}[:.]\d{2}/.test(two)) return true;
  return dated.test(two) || timed.test(two) || eastern.test(two);
}

const dated =
  /(?:^|\s)(?:on|am|le|el|il|op|em)\s.{0,120}\d.{0,200}\s(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu)(?!\p{L})/iu;
/** With the hour: the verbs alone begin many a sentence. */
const timed =
  /\d{1,2}[.:]\d{2}.{0,200}\s(?:scrisse|skrev|napisał(?:\(a\)|a)?|napsal\(?a?\)?|пишет|писал\(?а?\)?|написал\(?а?\)?|пише|написав|kirjoitti|yazdı|írta|a scris|έγραψε|كتب|כתב)(?!\p{L})/iu;
const eastern = /\d{4}\s?[년年].{0,200}(?:작성|@|書きました|写道|寫道|写了)/u;

const from =
  /^\**(?:from|von|de|da|van|från|fra|od|nadawca|lähettäjä|kimden|feladó|от|от кого|від|από|من|מאת|보낸 ?사람|差出人|送信者|发件人|寄件者|寄件人)\**\s?[:：]/iu;
const subject =
  /^\**(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|předmět|predmet|aihe|konu|tárgy|subiect|тема|θέμα|الموضوع|נושא|제목|件名|主题|主旨|主題)\**\s?[:：]/iu;

/** The first line of the fields that Outlook puts there without a mark. */
function isHeadOfOriginal(lines: readonly string[], index: number): boolean {
  return from.test(lines[index] ?? "") && lines.slice(index + 1, index + 6).some((line) => subject.test(line));
}
