import type { ParsedBrief, ParsedHead } from "../../model/brief.ts";
import type { Listed } from "../../model/lazy-brief.ts";
import { lazily } from "../../text/lazily.ts";
import { seal, unseal, unsealAlike } from "./sealed-json.ts";

/**
 * A brief's front matter as the index keeps it: what lists show on the first line, its sources on
 * the third, the rest between. Of a brief with many sources these are half of it, and few answers
 * tell them.
 */
export interface OpenedHead {
  readonly listed: Listed;
  readonly sources: () => ParsedHead["sources"];
  /** All that lists do not show, but the sources. */
  readonly rest: () => Omit<ParsedHead, keyof Listed | "sources">;
}

/**
 * Seals the front matter of a brief: what lists show, the rest, and its sources, each as `seal`
 * does.
 */
export function sealHead(brief: ParsedHead | ParsedBrief, about: string): string {
  const { title, date, summary, tags, regions, sources, ...rest } = { ...brief, body: undefined, bodyLine: undefined };
  const listed: Listed = { title, date, summary, tags, regions };
  return `${seal(listed, about)}\n${seal(rest, about)}\n${seal(sources, about)}`;
}

/**
 * Opens what `sealHead` sealed. Throws `Damage` if what lists show is damaged, `rest` and `sources`
 * if these are, which are only read when asked for: a list prints a twentieth of it.
 */
export function openHead(sealed: unknown, about: string): OpenedHead {
  const text = String(sealed);
  const end = text.indexOf("\n");
  const last = text.lastIndexOf("\n");
  const listed = unseal(text.slice(0, end), about) as Listed;
  return {
    listed,
    rest: () => unsealAlike(text.slice(end + 1, last), about) as ReturnType<OpenedHead["rest"]>,
    sources: lazily(() => unseal(text.slice(last + 1), about) as ParsedHead["sources"]),
  };
}
