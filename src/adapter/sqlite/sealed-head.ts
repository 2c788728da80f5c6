import type { ParsedBrief, ParsedHead } from "../../model/brief.ts";
import type { Listed } from "../../model/lazy-brief.ts";
import { lazily } from "../../text/lazily.ts";
import { openSeal, sealText } from "./sealed-json.ts";

/**
 * A brief's front matter as the index keeps it: what lists show on the first line, the rest on the
 * second.
 */
export interface OpenedHead {
  readonly listed: Listed;
  readonly whole: () => ParsedHead;
}

/** Seals the front matter of a brief, as `seal` does. */
export function sealHead(brief: ParsedHead | ParsedBrief, about: string): string {
  const { title, date, summary, tags, regions, ...rest } = { ...brief, body: undefined, bodyLine: undefined };
  const listed: Listed = { title, date, summary, tags, regions };
  return sealText(`${JSON.stringify(listed)}\n${JSON.stringify(rest)}`, about);
}

/**
 * Opens what `sealHead` sealed. Throws if it is damaged, but the rest is only read when asked for:
 * of a brief with many sources it is twenty times as long, and a list prints none of it.
 */
export function openHead(sealed: unknown, about: string): OpenedHead {
  const text = openSeal(sealed, about);
  const end = text.indexOf("\n");
  const listed = JSON.parse(text.slice(0, end)) as Listed;
  const whole = lazily(() => ({ ...listed, ...(JSON.parse(text.slice(end + 1)) as Omit<ParsedHead, keyof Listed>) }));
  return { listed, whole };
}
