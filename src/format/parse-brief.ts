import type { InferOutput } from "valibot";
import { findEvidence } from "../markdown/find-evidence.ts";
import { headings } from "../markdown/headings.ts";
import { withoutMergeMarks } from "../markdown/merge-marks.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import type { ActorMention } from "../model/actor.ts";
import type { ParsedBrief } from "../model/brief.ts";
import { briefFields, type PlainFields, plainNames } from "../model/brief-fields.ts";
import type { ObstacleMention } from "../model/obstacle.ts";
import type { Problem } from "../model/problem.ts";
import type { UnknownKey } from "../model/unknown-key.ts";
import { readYaml, type YamlResult } from "./front-matter.ts";
import { isMap } from "./is-map.ts";
import { locator, type ValuePath } from "./locate.ts";
import { plainFields } from "./plain-fields.ts";
import { withoutSpelling } from "./plain-value.ts";
import { readAgreement, readSources } from "./read-agreement.ts";
import { type Reader, readFields } from "./read-fields.ts";
import { frontMatter } from "./schema.ts";
import { type SplitText, splitFrontMatter } from "./split-front-matter.ts";
import { unknownKeys } from "./unknown-keys.ts";

type Fields = Partial<InferOutput<typeof frontMatter>>;
type ActorMap = Exclude<NonNullable<Fields["actors"]>[number], string>;

/** A brief and everything that is wrong with it. */
export interface ParseResult {
  readonly brief: ParsedBrief;
  readonly problems: readonly Problem[];
  /** The one-based line of the file on which a field stands, by its position in the brief. */
  readonly lineOf: (field: ValuePath) => number;
  /** The keys that the format does not know. Looked for only when asked. */
  readonly unknownKeys: () => readonly UnknownKey[];
}

/**
 * Reads a brief's text. Never throws: what is sound is in the brief, the rest in the problems,
 * with the line of the file and what was expected. `path` names the file in the problems, and its
 * stem is the title of a brief that gives none.
 */
export function parseBrief(text: string, path: string): ParseResult {
  const problems: Problem[] = [];
  const split = splitFrontMatter(text.replace(/\r\n?/g, "\n"));
  const yaml = readYaml(split.yaml ?? "");
  const locate = locator(yaml.sound);
  const rawLine = (at: ValuePath) => locate(at) + 2;
  const kept = new Map<string, readonly number[]>();
  const reader: Reader = {
    wrong: (at, message) => problems.push({ level: "error", path, line: rawLine(at), code: "wrong-value", message }),
    kept: (at, positions) => kept.set(at.join("/"), positions),
  };
  const raw = readRaw(split, yaml, path, { problems, wrong: reader.wrong });
  const fields: Fields = raw === null ? {} : readFields(frontMatter, raw, reader);
  return {
    brief: build(fields, raw, split, path),
    problems,
    lineOf: (field) => rawLine(filePosition(field, kept)),
    unknownKeys: () => (raw === null ? [] : unknownKeys(frontMatter, raw)),
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
  { value, errors }: YamlResult,
  path: string,
  { problems, wrong }: { readonly problems: Problem[]; readonly wrong: Reader["wrong"] },
): object | null {
  const problem = (line: number, message: string) =>
    problems.push({ level: "error", path, line, code: "front-matter", message });
  if (split.isUnclosed) problem(1, "front matter is opened and never closed; expected a line ---");
  for (const { line, reason } of errors) problem(line + 2, `front matter ${reason}`);
  if (value === null) return null;
  if (isMap(value)) return plainFields(value, wrong);
  problem(2, `front matter is ${Array.isArray(value) ? "a list" : "a single value"}; expected a map of fields`);
  return null;
}

function build(fields: Fields, raw: object | null, split: SplitText, path: string): ParsedBrief {
  const agreements = fields.agreements ?? [];
  return {
    ...readPlain(fields),
    title: fields.title ?? firstTitle(withoutMergeMarks(split.body)) ?? stem(path),
    actors: (fields.actors ?? []).map(readActor),
    agreements: agreements.map((agreement) => (typeof agreement === "string" ? agreement : agreement.id)),
    localAgreements: agreements.flatMap((agreement) =>
      typeof agreement === "string" ? [] : [readAgreement(agreement.id, agreement)],
    ),
    obstacles: readObstacles(fields.obstacles ?? [], split.body),
    timeline: (fields.timeline ?? []).map(({ date, event, source = null, id = null }) => ({ id, date, event, source })),
    sources: readSources(fields.sources),
    extra: readExtra(raw),
    body: split.body,
    bodyLine: split.bodyLine,
    hasFrontMatter: split.yaml !== null,
  };
}

/** The fields that are kept as they are read; the others are overwritten by whoever reads them. */
function readPlain(fields: Fields): PlainFields {
  const read = plainNames.map((name) => [name, fields[name] ?? (briefFields[name].holds === "text" ? null : [])]);
  return Object.fromEntries(read);
}

function readActor(actor: NonNullable<Fields["actors"]>[number]): ActorMention {
  const fields: ActorMap = typeof actor === "string" ? { name: actor } : actor;
  const { actor: id, name, kind = null, aliases = [], role = null, stance = null, interests = [] } = fields;
  // The schema lets no actor through that has neither.
  return { reference: (id ?? name) as string, kind, aliases, role, stance, interests };
}

function readObstacles(obstacles: NonNullable<Fields["obstacles"]>, body: string): ObstacleMention[] {
  const read = obstacles.map((obstacle) => {
    const fields = typeof obstacle === "string" ? { what: obstacle } : obstacle;
    const { what, kind = null, holder = null, hinders = [], severity = null, evidence = null } = fields;
    return { what, kind, holder, hinders, severity, evidence };
  });
  const found = findEvidence(
    readMarkdown(body),
    read.map(({ evidence }) => evidence ?? ""),
  );
  return read.map((obstacle, index) => ({ ...obstacle, found: found[index] ?? null }));
}

function readExtra(raw: object | null): Record<string, unknown> {
  const known = new Set(Object.keys(frontMatter.entries));
  const extra = Object.entries(raw ?? {}).filter(([key]) => !known.has(key));
  return withoutSpelling(Object.fromEntries(extra)) as Record<string, unknown>;
}

/** The title of a brief that gives none: its first heading. */
function firstTitle(body: string): string | null {
  // Most of the time of a long text without headings would go into looking for one line by line.
  if (!/^ {0,3}(?:#|=+[ \t]*$|-+[ \t]*$)/m.test(body)) return null;
  for (const { text } of headings(readMarkdown(body))) if (text !== "") return text;
  return null;
}

/** The file's name without directories and without `.md`. */
export function stem(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.(?:md|markdown)$/i, "");
}
