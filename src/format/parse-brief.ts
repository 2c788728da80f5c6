import type { InferOutput } from "valibot";
import { inCommonMark } from "../markdown/dialects/dialects.ts";
import { findEvidence } from "../markdown/find-evidence.ts";
import { withoutMergeMarks } from "../markdown/merge-marks.ts";
import { noteMarks } from "../markdown/note-marks.ts";
import { plainInline } from "../markdown/plain-markdown.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import type { ActorMention } from "../model/actor.ts";
import type { Agreement } from "../model/agreement.ts";
import type { ParsedBrief } from "../model/brief.ts";
import { bestGrade, type Grade, withSource } from "../model/grade.ts";
import type { Judgement } from "../model/judgement.ts";
import type { ObstacleMention } from "../model/obstacle.ts";
import type { Problem } from "../model/problem.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import type { UnknownKey } from "../model/unknown-key.ts";
import { bodySummary, bodyTitle } from "./body-facts.ts";
import { chooseDate } from "./brief-date.ts";
import { fileTitle, stem } from "./file-title.ts";
import { isMap } from "./is-map.ts";
import {
  fieldAliases,
  fieldTags,
  isFormatKey,
  type KnownFields,
  knownFields,
  otherSummary,
  textOf,
} from "./known-fields.ts";
import type { ValuePath } from "./locate.ts";
import { plainFields } from "./plain-fields.ts";
import { withoutSpelling } from "./plain-value.ts";
import { gradesOf, readAgreement, readSources } from "./read-agreement.ts";
import { type Reader, readFields, shownValue } from "./read-fields.ts";
import { type FrontMatter, readFrontMatter } from "./read-front-matter.ts";
import { frontMatter } from "./schema.ts";
import { type SplitText, splitFrontMatter } from "./split-front-matter.ts";
import { traceEntries } from "./trace-entries.ts";
import { keysUnknown } from "./unknown-keys.ts";

type Fields = Partial<InferOutput<typeof frontMatter>>;
type ActorMap = Exclude<NonNullable<Fields["actors"]>[number], string>;
type ObstacleMap = Exclude<NonNullable<Fields["obstacles"]>[number], string>;

/** A brief and everything that is wrong with it. */
export interface ParseResult {
  readonly brief: ParsedBrief;
  readonly problems: readonly Problem[];
  /** The one-based line of the file on which a field stands, by its position in the brief. */
  readonly lineOf: (field: ValuePath) => number;
  /** Where in the front matter a field stands, by its position in the brief. */
  readonly placeOf: (field: ValuePath) => ValuePath;
  /** The keys that the format does not know. Looked for only when asked. */
  readonly unknownKeys: () => readonly UnknownKey[];
}

/**
 * Reads a brief's text. Never throws but for TOML (`whenTomlIsMet`): what is sound is in the brief,
 * the rest in the problems, with the line of the file and what was expected. `path` names the file
 * in the problems, and its name gives the title and the date that nothing else gives.
 */
export function parseBrief(text: string, path: string): ParseResult {
  const problems: Problem[] = [];
  const split = splitFrontMatter(text.replace(/\r\n?/g, "\n"));
  const matter = readFrontMatter(split);
  const rawLine = (at: ValuePath) => matter.lineOf(at) + split.fieldsLine;
  const kept = new Map<string, readonly number[]>();
  const reader: Reader = {
    wrong: (at, message) => problems.push({ level: "error", path, line: rawLine(at), code: "wrong-value", message }),
    kept: (at, positions) => kept.set(at.join("/"), positions),
  };
  const raw = readRaw(split, matter, path, { problems, wrong: reader.wrong });
  const known = knownFields(raw ?? {});
  const spelled = ([key, ...rest]: ValuePath) => [known.spelled(String(key)), ...rest];
  const chosen = chooseDate(known.fieldOf, stem(path));
  const { date: _, ...own } = known.own;
  const wrong: Reader["wrong"] = (at, message) => reader.wrong(spelled(at), message);
  const fields: Fields = raw === null ? {} : readFields(frontMatter, own, { wrong, kept: reader.kept });
  for (const { key, value } of chosen.refused) {
    const message = `${key} is ${shownValue(value)}; expected YYYY, YYYY-MM or YYYY-MM-DD, a day that exists`;
    problems.push({ level: "warning", path, line: rawLine(spelled([key])), code: "wrong-date", message });
  }
  return {
    brief: build(fields, { raw, split, path, known, date: chosen.date, dateFrom: chosen.from }),
    problems,
    lineOf: (field) => rawLine(spelled(filePosition(field, kept))),
    placeOf: (field) => spelled(filePosition(field, kept)),
    unknownKeys: () => (raw === null ? [] : keysUnknown(raw, known)),
  };
}

/** Items that were not sound are missing in the brief: its third may be the file's fourth. */
function filePosition(field: ValuePath, kept: ReadonlyMap<string, readonly number[]>): ValuePath {
  const path: (string | number)[] = [];
  for (const step of field) path.push(typeof step === "number" ? (kept.get(path.join("/"))?.[step] ?? step) : step);
  return path;
}

function readRaw(
  split: SplitText,
  { value, errors }: FrontMatter,
  path: string,
  { problems, wrong }: { readonly problems: Problem[]; readonly wrong: Reader["wrong"] },
): object | null {
  const problem = (line: number, message: string) =>
    problems.push({ level: "error", path, line, code: "front-matter", message });
  if (split.isUnclosed) problem(1, "front matter is opened and never closed; expected a line ---");
  for (const { line, reason } of errors) problem(line + split.fieldsLine, `front matter ${reason}`);
  if (value === null) return null;
  if (isMap(value)) return plainFields(value, wrong);
  problem(2, `front matter is ${Array.isArray(value) ? "a list" : "a single value"}; expected a map of fields`);
  return null;
}

/** What a brief is built of besides the fields of the format. */
interface Parts {
  readonly raw: object | null;
  readonly split: SplitText;
  readonly path: string;
  readonly known: KnownFields;
  readonly date: string | null;
  readonly dateFrom: string | null;
}

/** Every field is written by name: behind a spread V8 defines each by a call of its own. */
function build(fields: Fields, { raw, split, path, known, date, dateFrom }: Parts): ParsedBrief {
  const { title, summary, summaryFrom } = readSaid(fields, split.body, { known, path });
  const agreements = fields.agreements ?? [];
  const sources = readSources(fields.sources);
  const gradeOf = gradesOf(sources);
  const marks = noteMarks(split.body);
  return {
    id: fields.id ?? null,
    title,
    date,
    dateFrom,
    summary,
    summaryFrom,
    tags: tagsOf(fieldTags(fields.tags ?? [], known), marks.tags),
    regions: fields.regions ?? [],
    watch: fields.watch ?? [],
    related: fields.related ?? [],
    aliases: fieldAliases(known),
    links: marks.links.map((link) => ({ ...link, line: split.bodyLine + link.line })),
    actors: readActors(fields.actors ?? [], split),
    agreements: agreements.map((agreement) => (typeof agreement === "string" ? agreement : agreement.id)),
    localAgreements: readAgreements(agreements, split),
    obstacles: readObstacles(fields.obstacles ?? [], split, gradeOf),
    timeline: readTimeline(fields.timeline ?? [], split, gradeOf),
    judgements: (fields.judgements ?? []).map(readJudgement),
    sources,
    extra: readExtra(raw),
    body: split.body,
    bodyLine: split.bodyLine,
    hasFrontMatter: split.language !== null,
  };
}

/** The tags of the front matter, then those of the text. */
function tagsOf(stated: readonly string[], written: readonly string[]): readonly string[] {
  return written.length === 0 ? stated : [...new Set([...stated, ...written])];
}

/** The title and the summary, from wherever they are said first. */
function readSaid(
  fields: Fields,
  body: string,
  { known, path }: Pick<Parts, "known" | "path">,
): Pick<ParsedBrief, "title" | "summary" | "summaryFrom"> {
  const unmarked = body.includes("<<<<<<<") ? withoutMergeMarks(body) : body;
  const written = fields.summary === undefined ? otherSummary(known) : { text: fields.summary, from: "summary" };
  const summary = written?.text ?? bodySummary(unmarked);
  const title = fields.title ?? bodyTitle(unmarked) ?? textOf(known.fieldOf("name"))?.trim();
  return {
    title: title === undefined || title === "" ? fileTitle(path) : withoutBrackets(title),
    summary: summary === null ? null : withoutBrackets(summary),
    summaryFrom: written?.from ?? (summary === null ? null : "body"),
  };
}

/** Fields may hold wiki links, too. */
function withoutBrackets(text: string): string {
  return text.includes("[[") ? plainInline(inCommonMark(text)) : text;
}

function readActors(actors: NonNullable<Fields["actors"]>, split: SplitText): readonly ActorMention[] {
  const read = actors.map((actor): ActorMention => {
    const fields: ActorMap = typeof actor === "string" ? { name: actor } : actor;
    const {
      actor: id,
      name,
      kind = null,
      aliases = [],
      role = null,
      stance = null,
      interests = [],
      source = null,
    } = fields;
    // The schema lets no actor through that has neither.
    return { reference: (id ?? name) as string, kind, aliases, role, stance, interests, source };
  });
  const wordsOf = (index: number) => {
    const { name, actor = "", aliases = [] } = actors[index] as ActorMap;
    return [name ?? actor, ...aliases];
  };
  return traceEntries(actors, read, { wordsOf, split });
}

function readAgreements(agreements: NonNullable<Fields["agreements"]>, split: SplitText): readonly Agreement[] {
  const maps = agreements.filter((agreement) => typeof agreement !== "string");
  const read = maps.map((fields) => readAgreement(fields.id, fields));
  return traceEntries(maps, read, { wordsOf: (index) => [(read[index] as Agreement).name], split });
}

/** What is written out of an event that was cut from a sentence. */
function pieces(event: string): string[] {
  return event.includes("…") ? event.split("…").map((piece) => piece.trim()) : [];
}

function readTimeline(
  events: NonNullable<Fields["timeline"]>,
  split: SplitText,
  gradeOf: (source: string | null) => Grade | null,
): readonly TimelineEvent[] {
  const read = events.map(({ date, event, source = null, id = null, grade = null }): TimelineEvent => {
    return { id, date, event, source, grade: withSource(grade, gradeOf(source)) };
  });
  const wordsOf = (index: number) => {
    const { event } = read[index] as TimelineEvent;
    return [event, ...pieces(event)];
  };
  return traceEntries(events, read, { wordsOf, split });
}

function readJudgement(judgement: NonNullable<Fields["judgements"]>[number]): Judgement {
  const fields = typeof judgement === "string" ? { text: judgement } : judgement;
  const { text, likelihood = null, confidence = null, basis = null, source = null } = fields;
  return { text, likelihood, confidence, basis, source };
}

function readObstacles(
  obstacles: NonNullable<Fields["obstacles"]>,
  split: SplitText,
  gradeOf: (source: string) => Grade | null,
): readonly ObstacleMention[] {
  const maps = obstacles.map((obstacle): ObstacleMap => (typeof obstacle === "string" ? { what: obstacle } : obstacle));
  const quoted = maps.map(({ evidence = null }) => evidence ?? "");
  const evidence = quoted.length === 0 ? [] : findEvidence(readMarkdown(split.body), quoted);
  const read = maps.map((fields, index): ObstacleMention => {
    const { what, kind = null, holder = null, hinders = [], severity = null, evidence: words = null } = fields;
    const found = evidence[index] ?? null;
    const labels = found?.cited.map(({ label }) => label) ?? [];
    const grade = withSource(fields.grade ?? null, bestGrade(labels.map(gradeOf)));
    return { what, kind, holder, hinders, severity, evidence: words, grade, found };
  });
  const wordsOf = (index: number) => {
    const { evidence: words, what } = read[index] as ObstacleMention;
    return [words ?? what];
  };
  return traceEntries(obstacles, read, { wordsOf, split });
}

function readExtra(raw: object | null): Record<string, unknown> {
  const extra = Object.entries(raw ?? {}).filter(([key]) => !isFormatKey(key));
  return withoutSpelling(Object.fromEntries(extra)) as Record<string, unknown>;
}
