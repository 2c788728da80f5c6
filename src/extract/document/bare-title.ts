import { lazily } from "../../text/lazily.ts";
import { media } from "../data/media.ts";

/** A title without the site, the path and the number of a paper that stand on its line. */
export function bareTitle(text: string): string {
  return ofDashes(ofBars(text.replace(numberBehind, "").replace(numberAhead, "").replace(medium, "")));
}

/** `… GAO ID: GAO-09-476T` */
const numberBehind =
  /(?<=\S{3}) (?:[A-Z][\w.]{1,10} )?(?:ID|No\.?|Number|Ref\.?|Reference|Document|Report) ?[:#] ?[A-Z]{0,6}[-/.]?\d[\w/.-]{1,20}$/;
/** `R43881: …`, `GAO-12-68, …` */
const numberAhead = /^(?:[A-Z]{1,3}\d{4,6}|[A-Z]{2,6}-\d{2}-\d{2,5}[A-Z]{0,3}) ?[,:–—-] ?(?=\S.{8})/;
/** In what form a page gives it. */
const medium = / ?[([](?:audio|video|podcast|archived|pdf|print version|transcript|with photos?|photos)[)\]]$/i;

/**
 * `World | …`, `… | Lake Post`, `Home » News » …`: the first part that says something, else all
 * ahead of the last bar.
 */
function ofBars(text: string): string {
  const parts = text.split(/ [|»›] /);
  if (parts.length === 1) return text;
  const telling = parts.find((part) => part.split(" ").length >= telltale && !isSite(part));
  if (telling !== undefined) return telling;
  const bar = text.lastIndexOf(" | ");
  return bar > 12 ? text.slice(0, bar) : text;
}

/** A path's part or a site's name has fewer words. */
const telltale = 5;

/** `Voice of America - …`, `… — Department of State`, `VOA News: …`. */
function ofDashes(text: string): string {
  const first = / [-–—] |: /.exec(text);
  if (first !== null && isSite(text.slice(0, first.index), first[0] === ": ") && isLong(text.slice(first.index)))
    return text.slice(first.index + first[0].length);
  const at = Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" – "), text.lastIndexOf(" — "));
  return at > 0 && isSite(text.slice(at + 3)) && isLong(text.slice(0, at)) ? text.slice(0, at) : text;
}

/** Whether enough words are left to be a title. */
function isLong(text: string): boolean {
  return text.trim().split(" ").length >= 4;
}

/** Whether words are the name of who publishes; an office stays whose word it is: `Mission: …`. */
function isSite(text: string, isSpeaker = false): boolean {
  if (text.length > 80) return false;
  const small = text.toLowerCase().replace(/^the /, "");
  return publishers().has(small) || (!isSpeaker && (office.test(small) || / (?:the free|english)\b/.test(small)));
}

const office =
  /^(?:[a-z.]+ ){0,3}(?:ministry|department|office|embassy|mission|delegation|secretariat|bureau) (?:of|for|to) [a-z. ]+$|^(?:white house|press releases?|news)$/;

const publishers = lazily(() => new Set(media.split(/[\n|,]/).map((name) => name.toLowerCase().replace(/^the /, ""))));
