import type { ParsedHead } from "../../model/brief.ts";
import type { Listed } from "../../model/lazy-brief.ts";
import { lazily } from "../../text/lazily.ts";
import { requireSound, seal, unseal } from "./sealed-json.ts";

/**
 * A brief's front matter as the index keeps it: what lists show, sealed, in the row of its file,
 * and in `heads` the rest and, on a line of their own, its sources, beside a copy of both. Of a
 * brief with many sources these are half of it, and few answers tell them.
 */
export interface HeadRow {
  readonly parsed: string;
  /** In UTF-8: a list of many makes no text of it. */
  readonly long: Uint8Array;
  /** 1 where the copy equals that, and is of this file; null where there is none. */
  readonly is_sound: number | null;
}

/**
 * The columns of a `HeadRow`. SQLite compares what is long with its copy: to sum it up took 6 ms of
 * an answer that reads twenty briefs, as V8 optimises the loop for that alone.
 */
export const headColumns =
  "files.parsed, heads.long, heads.copy = CAST(files.path || files.stamp || heads.long AS BLOB) AS is_sound";

/** Where these columns come from. */
export const joinHeads = "LEFT JOIN heads ON heads.file = files.id";
export const filesWithHeads = `files ${joinHeads}`;

/** Front matter that was opened. */
export interface OpenedHead {
  readonly listed: Listed;
  readonly sources: () => ParsedHead["sources"];
  /** All that lists do not show, but the sources. */
  readonly rest: () => Omit<ParsedHead, keyof Listed | "sources">;
}

/** What is written of front matter: `parsed` into `files`, `long` into `heads`. */
export function sealHead(brief: ParsedHead, about: string) {
  const { title, date, summary, tags, regions } = brief;
  const listed: Listed = { title, date, summary, tags, regions };
  const long = `${JSON.stringify(restOf(brief))}\n${JSON.stringify(brief.sources)}`;
  return { parsed: seal(listed, about), long: Buffer.from(long) };
}

/** Written out: a copy that leaves fields out costs a call for each that it keeps. */
function restOf(brief: ParsedHead): Rest {
  return {
    id: brief.id,
    dateFrom: brief.dateFrom,
    summaryFrom: brief.summaryFrom,
    watch: brief.watch,
    related: brief.related,
    aliases: brief.aliases,
    links: brief.links,
    actors: brief.actors,
    agreements: brief.agreements,
    localAgreements: brief.localAgreements,
    obstacles: brief.obstacles,
    timeline: brief.timeline,
    judgements: brief.judgements,
    extra: brief.extra,
    hasFrontMatter: brief.hasFrontMatter,
  };
}

/**
 * Opens what `sealHead` made. Throws `Damage` if what lists show is damaged, `rest` and `sources`
 * if these are, which are only read when asked for: a list prints a twentieth of it.
 */
export function openHead({ parsed, long, is_sound }: HeadRow, about: string): OpenedHead {
  const listed = unseal(parsed, about) as Listed;
  const lines = lazily(() => {
    requireSound(is_sound);
    const bytes = Buffer.from(long.buffer, long.byteOffset, long.byteLength);
    const end = bytes.indexOf(newline);
    return { rest: () => bytes.toString("utf8", 0, end), sources: () => bytes.toString("utf8", end + 1) };
  });
  return {
    listed,
    sources: lazily(() => JSON.parse(lines().sources()) as ParsedHead["sources"]),
    rest: () => readAlike(lines().rest()),
  };
}

/** JSON holds none within a line. */
const newline = 0x0a;

type Rest = ReturnType<OpenedHead["rest"]>;

/** Many files say the same: that is read once for those that come one after the other. */
function readAlike(text: string): Rest {
  if (last?.text !== text) last = { text, rest: JSON.parse(text) as Rest };
  return last.rest;
}

let last: { readonly text: string; readonly rest: Rest } | null = null;
