import { findWrittenDates } from "../text/written-date.ts";

/** Whether a line of a page asks its reader for something, or is a note of the site's own. */
export function isRequest(line: string): boolean {
  const bare = line.replace(/^[\s[(*→▶►▸»›•·|-]+/u, "");
  return wholeLines.test(line) || beginnings.test(bare) || eastern.test(line) || /^[[\](){}\s|]{2,9}$/.test(line);
}

/** Whether a line is nothing but who wrote a text: `By A. Writer | Title`, `박서연 기자 a@b.kr`. */
export function isBylineText(line: string): boolean {
  return byName.test(line) || reporterLine.test(line);
}

/** The first day of a line that is nothing but when a text appeared, and when it was changed. */
export function dayOfDateLine(line: string): string | null {
  if (line.length > 120) return null;
  const plain = line.replace(/(?<!\d)(\d{4})([./]) ?(\d{1,2})\2 ?(\d{1,2})\.?(?!\d)/g, (_, year, __, month, day) =>
    [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
  );
  const days = findWrittenDates(plain).filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  const [first] = days;
  if (first === undefined) return null;
  let rest = plain;
  for (const { start, end } of days.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return /\p{L}/u.test(rest.replace(/(\d)(?=[hT]\d)/g, "$1 ").replace(dateWords, " ")) ? null : first.date;
}

const wholeLines =
  /^(?:advertisement|anzeige|publicité|publicidad|pubblicità|広告|광고|广告|sponsored|share(?: this)?(?: article| story| page)?:?|teilen|partager|compartir|condividi|related(?: articles?| stories| coverage)?:?|more on this(?: story)?:?|print|email|comments?|tweet|facebook|twitter|whatsapp|linkedin|copy link|drucken|imprimer|getty images|reuters\/.{0,40}|\d+ (?:min(?:ute)?s? read|comments?|shares?)|photo(?:graph)?(?: by|:).{0,80}|you may also like|nach oben|zum seitenanfang|(?:pages?|seiten?|páginas?|pagine)?:? ?\d{1,3}(?: \d{1,3}){1,30}(?: (?:next|weiter|suivante?))?(?: [»›>])?|(?:next|previous) page(?: [»›>→])?|(?:continue|go) to page \d{1,3}(?: [»›>→])?|page \d{1,3} of \d{1,3}|nächste seite|page suivante|página siguiente|close (?:this )?window|fenster schließen|view this post on (?:instagram|facebook|threads)|(?:this |the )?video (?:can ?not|cannot|can't) be played|loading(?:…|\.\.\.)?)$/i;

const beginnings =
  /^(?:(?:read (?:more|also|next)|also read|see also|media caption|printed (?:on|from|by)|lire aussi|à lire aussi|lisez aussi|lesen sie (?:auch|mehr)|mehr zum thema|lea también|lee también|leggi anche|leia (?:também|mais)|lees ook|читайте также|sign up|subscribe|follow us|click here|tap here|abonnez-vous|inscrivez-vous|newsletter abonnieren|suscríbete|iscriviti|assine|image (?:source|credit|caption)s?|continue reading|(?:jump|skip) to (?:the )?(?:content|main|navigation|search))(?![\p{L}\p{N}])|all rights reserved|alle rechte vorbehalten|tous droits réservés|copyright|©|ⓒ).*$/iu;

/** Requests and notices of Korean, Japanese and Chinese sites. */
const eastern =
  /^(?:[▶▷►☞●■◆]\s?.{0,60}(?:구독|보기|바로가기|클릭|채널|제보)|.{0,60}무단\s?(?:전재|복제|배포)|저작권자|.{0,20}기사\s?제보|[【［[]?(?:関連記事|あわせて読みたい|おすすめ記事)|この記事は(?:有料)?会員|残り\s?\d+文字|有料(?:会員)?(?:限定)?記事$|.{0,40}無断(?:転載|複製)|(?:责任编辑|責任編輯|责编|编辑|原标题|分享到|相关(?:新闻|阅读)|延伸阅读|点击进入)[：:]?|\(?（?责任编辑|版权(?:所有|声明)).*$/u;

const byName =
  /^(?:[Bb]y|BY|[Pp]ar|[Vv]on|[Pp]or|[Dd]i)\s+\p{Lu}[\p{L}.'’-]+(?:\s(?:(?:and|et|und|y|e|de|van|von|&)\s)?\p{Lu}[\p{L}.'’-]*){1,6}(?:\s?[,|–-].{0,60})?$/u;

const reporterLine =
  /^(?:[\p{sc=Hangul}\p{sc=Han}]{1,8}[ =])?[\p{sc=Hangul}\p{sc=Han}]{2,4} ?(?:기자|특파원|記者|记者)(?:[ ,/]*[\w.+-]+@[\w.-]+)?$/u;

/** What stands around a date: published, updated, on, at, days of the week, hours, zones. */
const dateWords =
  /(?<!\p{L})(?:published|posted|updated|last|modified|created|first|date|on|at|by|and|am|pm|a\.m\.|p\.m\.|gmt|utc|bst|cet|cest|est|edt|et|jst|kst|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|publié|mis|mise|jour|modifié|à|le|h|veröffentlicht|aktualisiert|stand|datum|am|um|uhr|vom|publicado|actualizado|el|las|pubblicato|aggiornato|il|alle|t|z)(?!\p{L})|[時分時时]|入力|입력|수정|등록|기사|승인|오전|오후|更新|公開|配信|発表|发布|时间|来源/giu;
