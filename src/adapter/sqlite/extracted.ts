import { firstDay } from "../../model/date.ts";
import { entryKey } from "../../model/entry-key.ts";
import {
  type ExtractedKind,
  extractedKinds,
  firstExtracted,
  laterExtracted,
  type ResolvedParts,
} from "../../model/extracted.ts";
import { obstacleLines } from "../../model/obstacle-line.ts";
import { atMost } from "../../text/at-most.ts";
import { lazily } from "../../text/lazily.ts";
import { type PackedActor, packActor, unpackActor } from "./packed-actor.ts";
import { type PackedObstacle, packObstacle, unpackObstacle } from "./packed-obstacle.ts";
import { packSentences, unpackSentences } from "./packed-sentences.ts";
import { seal, sealText, unseal, unsealText } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";

/**
 * The sealed columns of `extracted` that hold what was found of each kind, and the sentences in
 * which actors and obstacles were; null for nothing.
 */
export type FoundColumns = {
  readonly [Kind in ExtractedKind as `found_${Kind}`]?: string | null;
} & { readonly sentences?: string | null };

const first = ["sentences", ...firstExtracted.map((kind) => `found_${kind}` as const)] as const;
const later = laterExtracted.map((kind) => `found_${kind}` as const);
const columns: readonly (keyof FoundColumns)[] = [...first, ...later];

/**
 * How far a text was asked for what its front matter does not state: not yet, for actors and
 * obstacles alone, or for all.
 */
export const extraction = { due: 0, begun: 1, done: 2, needless: 3 } as const;

/** How far texts have to be asked for some kinds. */
export type AskedFor = typeof extraction.due | typeof extraction.begun | typeof extraction.done;

/** How far texts have to be asked where these kinds are wanted. */
export function askedFor(kinds: readonly ExtractedKind[]): AskedFor {
  if (kinds.length === 0) return extraction.due;
  return kinds.every((kind) => firstExtracted.some((first) => first === kind)) ? extraction.begun : extraction.done;
}

/** The kinds that a text is asked for that was asked so far, to come so far. */
export function kindsBetween(before: number, asked: AskedFor): readonly ExtractedKind[] {
  if (before === extraction.begun) return laterExtracted;
  return asked === extraction.begun ? firstExtracted : extractedKinds;
}

/** As the index of such files says it, without which all files would be read. */
const unfinished = `wins = 1 AND extraction < ${extraction.done}`;

/** Which files have yet to be asked so far. */
export function withoutExtraction(asked: AskedFor): string {
  return asked === extraction.done ? unfinished : `${unfinished} AND extraction < ${asked}`;
}

/**
 * extracted: what was found in a text, one row a file in which something was, and between which
 * days its events are. extracted_names: the keys of all whom it names, each between spaces; apart,
 * so that it is looked through in no time. obstacle_lines: the obstacles as a list prints them,
 * behind the keys by which verdicts call them, sealed; apart, so that a list of all reads nothing
 * else.
 */
export const extractedSchema = `
  CREATE TABLE extracted (
    file INTEGER PRIMARY KEY, first TEXT, last TEXT, ${columns.map((name) => `${name} TEXT`).join(", ")}
  );
  CREATE TABLE extracted_names (file INTEGER PRIMARY KEY, names TEXT NOT NULL);
  CREATE TABLE obstacle_lines (file INTEGER PRIMARY KEY, lines TEXT NOT NULL);
  CREATE INDEX files_without_extraction ON files (extraction) WHERE ${unfinished};
`;

/** How `extracted` is joined to `files`, and what is read of it for these kinds. */
export function joinExtracted(kinds: readonly ExtractedKind[]): { readonly columns: string; readonly join: string } {
  const names = kinds.map((kind) => `found_${kind}`);
  if (kinds.some((kind) => firstExtracted.some((one) => one === kind))) names.push("sentences");
  return {
    columns: names.map((name) => `, extracted.${name}`).join(""),
    join: kinds.length === 0 ? "" : " LEFT JOIN extracted ON extracted.file = files.id",
  };
}

/** What was found in a file of the kinds that it does not state, and what that is about. */
export interface FoundInFile {
  readonly file: number;
  readonly parts: ResolvedParts;
  /** The keys of all whom the text names. */
  readonly names: ReadonlySet<number>;
  readonly about: string;
}

/** What writes what was found in files, each step for all of them, and takes it away. */
export interface ExtractedWriter {
  readonly write: (found: readonly FoundInFile[]) => void;
  /** Adds the agreements and events alone to what was written of files. */
  readonly add: (found: readonly FoundInFile[]) => void;
  readonly remove: (file: number) => void;
}

/** A writer whose statements are prepared once. */
export function createExtractedWriter(database: Database): ExtractedWriter {
  const insert = database.prepare(
    `INSERT OR REPLACE INTO extracted (file, first, last, ${columns.join(", ")}) VALUES (?, ?, ?${", ?".repeat(columns.length)})`,
  );
  const insertLater = database.prepare(
    `INSERT INTO extracted (file, first, last, ${later.join(", ")}) VALUES (?, ?, ?${", ?".repeat(later.length)})
     ON CONFLICT (file) DO UPDATE SET ${["first", "last", ...later].map((name) => `${name} = excluded.${name}`).join(", ")}`,
  );
  const insertNames = database.prepare("INSERT OR REPLACE INTO extracted_names (file, names) VALUES (?, ?)");
  const insertLines = database.prepare("INSERT OR REPLACE INTO obstacle_lines (file, lines) VALUES (?, ?)");
  const remove = database.prepare("DELETE FROM extracted WHERE file = ?");
  const removeNames = database.prepare("DELETE FROM extracted_names WHERE file = ?");
  const removeLines = database.prepare("DELETE FROM obstacle_lines WHERE file = ?");
  return {
    write: (found) => {
      const sealed = found.map(sealFile).filter(({ values }) => values.some((value) => value !== null));
      const lines = sealed.map(({ parts, about }) => sealLines(parts, about));
      for (const { file, parts, values } of sealed)
        insert.run(file, ...atMost(2, boundsOf(parts)), ...atMost(columns.length, values));
      for (const [number, { file }] of sealed.entries()) {
        const kept = lines[number];
        if (kept != null) insertLines.run(file, kept);
      }
      for (const { file, names } of sealed) if (names.size > 0) insertNames.run(file, ` ${[...names].join(" ")} `);
    },
    add: (found) => {
      for (const { file, parts, about } of found) {
        const sealed = sealLater(parts, about);
        if (sealed.every((value) => value === null)) continue;
        insertLater.run(file, ...atMost(2, boundsOf(parts)), ...atMost(later.length, sealed));
      }
    },
    remove: (file) => {
      remove.run(file);
      removeNames.run(file);
      removeLines.run(file);
    },
  };
}

/** The first and the last day of its events. */
function boundsOf({ timeline }: ResolvedParts): [string | null, string | null] {
  const days = timeline.map(({ date }) => firstDay(date)).sort();
  return [days[0] ?? null, days.at(-1) ?? null];
}

/** The keys of what was found, by which verdicts call it, then the lines; null for none. */
function sealLines({ obstacles }: ResolvedParts, about: string): string | null {
  if (obstacles.length === 0) return null;
  const keys = obstacles.map((one) => entryKey("obstacles", one)).join(" ");
  return sealText(`${keys}\n${obstacleLines(obstacles)}`, about);
}

/** What was found in a file, with the values of the columns `first` and `later`. */
interface SealedFile extends FoundInFile {
  readonly values: readonly (string | null)[];
}

function sealFile({ file, parts, names, about }: FoundInFile): SealedFile {
  return { file, parts, names, about, values: [...sealFirst(parts, about), ...sealLater(parts, about)] };
}

/** The values of the columns `first`. */
function sealFirst({ actors, obstacles }: ResolvedParts, about: string): (string | null)[] {
  if (actors.length === 0 && obstacles.length === 0) return [null, null, null];
  const sentences = packSentences();
  const found = [
    sealEntries(
      actors.map((one) => packActor(one, sentences)),
      about,
    ),
    sealEntries(
      obstacles.map((one) => packObstacle(one, sentences)),
      about,
    ),
  ];
  return [sealText(sentences.packed(), about), ...found];
}

/** The values of the columns `later`. */
function sealLater({ agreements, localAgreements, timeline }: ResolvedParts, about: string): (string | null)[] {
  const named: FoundAgreements = { agreements, localAgreements };
  return [agreements.length === 0 ? null : seal(named, about), sealEntries(timeline, about)];
}

function sealEntries(entries: readonly unknown[], about: string): string | null {
  return entries.length === 0 ? null : seal(entries, about);
}

type FoundAgreements = Pick<ResolvedParts, "agreements" | "localAgreements">;

/** SQL after which every text has to be asked again. */
export const forgetExtracted = `DELETE FROM extracted; DELETE FROM extracted_names; DELETE FROM obstacle_lines; UPDATE files SET extraction = ${extraction.due} WHERE extraction <= ${extraction.done};`;

/** What a row holds, opened when it is asked for. Throws `Damage` then if it is damaged. */
export function readExtracted(row: FoundColumns, about: string): ResolvedParts {
  const open = <Value>(sealed: string | null | undefined, none: Value) =>
    sealed == null ? none : (unseal(sealed, about) as Value);
  const sentences = lazily(() => unpackSentences(unsealText(String(row.sentences), about)));
  const agreements = lazily(() => open(row.found_agreements, noAgreements));
  return {
    get actors() {
      return open<PackedActor[]>(row.found_actors, []).map((packed) => unpackActor(packed, sentences()));
    },
    get obstacles() {
      return open<PackedObstacle[]>(row.found_obstacles, []).map((packed) => unpackObstacle(packed, sentences()));
    },
    get timeline() {
      return open<ResolvedParts["timeline"]>(row.found_timeline, []);
    },
    get agreements() {
      return agreements().agreements;
    },
    get localAgreements() {
      return agreements().localAgreements;
    },
  };
}

const noAgreements: FoundAgreements = { agreements: [], localAgreements: [] };
