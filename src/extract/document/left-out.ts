import { isAscii } from "../../text/ascii.ts";
import { westernForm } from "../../text/western.ts";
import {
  capitalPatterns,
  type LineReasons,
  labelPatterns,
  pagePhrases,
  shortLinePatterns,
  signOffOpening,
  signOffs,
  tellingCapital,
  westernCapitalPatterns,
  wholeLineReasons,
} from "../data/boilerplate-phrases.ts";
import type { LeftOutReason, TextLine } from "../text-document.ts";
import type { LineShape } from "./line-shape.ts";

/** Why a line by its own words is no part of what a text says; null for what is or may be. */
export function leftOutReason(line: TextLine, shape: LineShape): LeftOutReason | null {
  const { text } = line;
  if (text.length > longest) return null;
  const isShort = shape.words <= few;
  const mayBeSite = text.length < longestOfSite;
  const small = isShort || mayBeSite ? text.toLowerCase() : "";
  const reason = isShort ? ofShortLine(line, shape, small) : null;
  if (reason !== null) return reason;
  if (mayBeSite && (isOfPage(small) || isSignOff(text))) return "site";
  return shape.words > 6 && isCaption(text) ? "caption" : null;
}

function ofShortLine(line: TextLine, shape: LineShape, small: string): LeftOutReason | null {
  if (shape.words <= 6) {
    const whole = wholeLineReasons().get(plainLabel(small));
    if (whole !== undefined) return whole;
  }
  return firstOf(shortLinePatterns, small) ?? (isLabel(shape) ? ofLabel(line, small) : null);
}

/** Without the mark behind it. */
function plainLabel(small: string): string {
  return small.replaceAll("’", "'").replace(/ ?[:：.…»›>→]{1,3}$/, "");
}

/** A paragraph that is longer is never boilerplate as a whole. */
const longest = 500;
const longestOfSite = 350;
const few = 30;

function isLabel({ words, isEnded }: LineShape): boolean {
  return !isEnded || words <= 3;
}

function ofLabel({ text, kind }: TextLine, small: string): LeftOutReason | null {
  const reason = firstOf(labelPatterns, small);
  // Between the bars of a row stand no parts of a path.
  if (reason !== null || kind === "heading" || kind === "cell" || !tellingCapital.test(text)) return reason;
  const western = westernForm(text);
  return western === null ? firstReason(capitalPatterns, text) : firstReason(westernCapitalPatterns, western);
}

function isOfPage(small: string): boolean {
  asked += 1;
  if (asked > fewAsked && !anyTelling.test(small)) return false;
  for (let number = 0; number < pagePhrases.length; number += 1) {
    const phrase = pagePhrases[number] as (typeof pagePhrases)[number];
    if (small.includes(phrase[0]) && phrase[1].test(small)) return true;
  }
  return false;
}

/**
 * All that tells a phrase at once: V8 compiles it when it is first asked, which is worth that for
 * many lines alone.
 */
const anyTelling = new RegExp(pagePhrases.map(([telling]) => telling.replace(/\W/g, "\\$&")).join("|"));
const fewAsked = 60;
let asked = 0;

/** By how it begins or ends most lines are none, before names are looked for in it. */
function isSignOff(text: string): boolean {
  return (signOffOpening.test(text) || text.endsWith(" reports.")) && signOffs.some((signOff) => signOff.test(text));
}

function firstOf({ telling, reasons }: typeof labelPatterns, text: string): LeftOutReason | null {
  // By number: to take each apart costs as much as most patterns do.
  for (let number = 0; number < telling.length; number += 1)
    if ((telling[number] as RegExp).test(text)) return firstReason(reasons, text);
  return null;
}

function firstReason(reasons: LineReasons, text: string): LeftOutReason | null {
  for (let number = 0; number < reasons.length; number += 1) {
    const one = reasons[number] as LineReasons[number];
    if (one[1].test(text)) return one[0];
  }
  return null;
}

const dayBehind =
  /, (?:on )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? (?:\d{1,2}, )?\d{4}\.?$/;

/**
 * One sentence under a picture: it says who stands where, ends with the place and day, or is there
 * twice without a space between.
 */
function isCaption(text: string): boolean {
  if (
    /[,(] ?(?:(?:second|third|fourth) from )?(?:left|right|center|centre)[,)]|\bsits? (?:second|third) from (?:left|right)\b/.test(
      text,
    )
  )
    return true;
  if (/\d\.?$/.test(text.slice(-2)) && dayBehind.test(text.slice(-24))) return true;
  const half = text.length >> 1;
  return (
    half > 20 &&
    text.charCodeAt(0) === text.charCodeAt(text.length - half) &&
    isAscii(text.slice(0, 4)) &&
    text.slice(0, half).trimEnd() === text.slice(text.length - half).trimEnd() &&
    text.length < longest
  );
}
