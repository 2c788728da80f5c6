import type { ParsedBrief, ParsedHead } from "../../model/brief.ts";
import type { Listed } from "../../model/lazy-brief.ts";
import { lazily } from "../../text/lazily.ts";
import { seal, unseal, unsealAlike } from "./sealed-json.ts";

/**
 * A brief's front matter as the index keeps it: what lists show on the first line, the rest on the
 * second.
 */
export interface OpenedHead {
  readonly listed: Listed;
  readonly whole: () => ParsedHead;
}

/** Seals the front matter of a brief: what lists show, and the rest, each as `seal` does. */
export function sealHead(brief: ParsedHead | ParsedBrief, about: string): string {
  const { title, date, summary, tags, regions, ...rest } = { ...brief, body: undefined, bodyLine: undefined };
  const listed: Listed = { title, date, summary, tags, regions };
  return `${seal(listed, about)}\n${seal(rest, about)}`;
}

/**
 * Opens what `sealHead` sealed. Throws `Damage` if what lists show is damaged, and `whole` if the
 * rest is, which is only read when asked for: of a brief with many sources it is twenty times as
 * long, and a list prints none of it.
 */
export function openHead(sealed: unknown, about: string): OpenedHead {
  const text = String(sealed);
  const end = text.indexOf("\n");
  const listed = unseal(text.slice(0, end), about) as Listed;
  const whole = lazily(() => ({
    ...listed,
    ...(unsealAlike(text.slice(end + 1), about) as Omit<ParsedHead, keyof Listed>),
  }));
  return { listed, whole };
}
