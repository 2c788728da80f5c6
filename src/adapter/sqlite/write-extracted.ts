import type { extractHeads, TextToExtract } from "../../ingest/extract-head.ts";
import { type ExtractedHead, type ExtractedParts, type ResolvedParts, states } from "../../model/extracted.ts";
import type { KnownNames } from "../../model/known-names.ts";
import { resolveEntries } from "../../model/resolve-brief.ts";
import type { Place } from "../../port/index-port.ts";
import { type AskedFor, createExtractedWriter, extraction, kindsBetween, withoutExtraction } from "./extracted.ts";
import { readKnownNames } from "./known-names.ts";
import { mentionKeys } from "./mentions.ts";
import { filesWithHeads, type HeadRow, headColumns, openHead } from "./sealed-head.ts";
import { type Database, inTransaction } from "./sqlite.ts";

/** A text below its front matter, and the line of the file on which it begins. */
export interface FileBody {
  readonly body: string;
  readonly bodyLine: number;
}

/** What asks texts, which is a bundle of its own, how far, and where their bodies come from. */
export interface TextReaders {
  readonly asked: AskedFor;
  readonly extract: typeof extractHeads;
  readonly readBody: (file: Place & { readonly stamp: string }) => FileBody | null;
}

/**
 * So many texts are looked up, and noted as asked, in one statement; after them it is told how far
 * the work has come.
 */
const portion = 50;

/**
 * So many characters are asked together, twenty short texts or a long one: together they are asked
 * sooner, and many are more than the processor and the collector of garbage like to hold.
 */
const mostTogether = 40_000;

/**
 * Writes what extraction finds in the texts of all winning files that were not asked so far, in one
 * transaction. A file whose text cannot be read (null) is left to the next sweep.
 */
export function writeExtracted(
  database: Database,
  { asked, extract, readBody }: TextReaders,
  onProgress: (done: number, total: number) => void,
): void {
  inTransaction(database, () => {
    const known = readKnownNames(database);
    const { write, add } = createExtractedWriter(database);
    const find = database.prepare(
      `SELECT id, root, path, stamp, extraction, ${headColumns} FROM ${filesWithHeads} WHERE id IN (${listed}) ORDER BY id`,
    );
    const update = database.prepare(`UPDATE files SET extraction = ? WHERE id IN (${listed})`);
    // Listed before any is written, as writing takes rows out of what is listed.
    const due = database.prepare(`SELECT id FROM files WHERE ${withoutExtraction(asked)} ORDER BY id`).all();
    const ids = (due as unknown as Pick<TextRow, "id">[]).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += portion) {
      onProgress(from, ids.length);
      const done: number[] = [];
      const rows = find.all(JSON.stringify(ids.slice(from, from + portion))) as unknown as TextRow[];
      for (const bodies of together(rows, readBody)) {
        const texts = bodies.map((body) => askOf(body, { known, asked }));
        const found = extract(
          texts.map(({ text }) => text),
          { withReasons: false },
        );
        const parts = texts.map(({ head }, number) => partsOf(head, found[number] as ExtractedHead, known));
        const names = found.map(mentionKeys);
        const isBegun = texts.map(({ row }) => row.extraction === extraction.begun);
        const files = texts.map(({ row, about }, number) => ({
          file: row.id,
          parts: parts[number] as ResolvedParts,
          names: names[number] as ReadonlySet<number>,
          about,
        }));
        write(files.filter((_, number) => !isBegun[number]));
        add(files.filter((_, number) => isBegun[number]));
        for (const { file } of files) done.push(file);
      }
      update.run(asked, JSON.stringify(done));
    }
  });
}

/** The ids of a list in JSON. */
const listed = "SELECT value FROM json_each(?)";

/** A text to be asked, and what its front matter states. */
interface DueText {
  readonly row: TextRow;
  readonly about: string;
  readonly head: ExtractedParts;
  readonly text: TextToExtract;
}

interface TextBody extends FileBody {
  readonly row: TextRow;
}

/** The bodies of rows that can be read, by those that are asked together. */
function* together(rows: readonly TextRow[], readBody: TextReaders["readBody"]): Generator<readonly TextBody[]> {
  let bodies: TextBody[] = [];
  let length = 0;
  for (const row of rows) {
    const read = readBody(row);
    if (read === null) continue;
    const { body, bodyLine } = read;
    bodies.push({ row, body, bodyLine });
    length += body.length;
    if (length < mostTogether) continue;
    yield bodies;
    bodies = [];
    length = 0;
  }
  yield bodies;
}

function askOf(
  { row, body, bodyLine }: TextBody,
  { known, asked }: Pick<TextReaders, "asked"> & { readonly known: KnownNames },
): DueText {
  const about = row.path + row.stamp;
  const { listed: stated, rest } = openHead(row, about);
  const kinds = kindsBetween(row.extraction, asked);
  const text = { body, bodyLine, stated: { title: null, date: stated.date }, known, kinds };
  return { row, about, head: rest(), text };
}

/** What is found of the kinds that a head does not state, resolved among all whom it names. */
function partsOf(head: ExtractedParts, found: ExtractedHead, known: KnownNames): ResolvedParts {
  // Written out, as is what is made once for each text.
  const statesActors = states(head, "actors");
  const statesObstacles = states(head, "obstacles");
  const statesTimeline = states(head, "timeline");
  const statesAgreements = states(head, "agreements");
  const named = {
    actors: statesActors ? head.actors : found.actors,
    obstacles: statesObstacles ? [] : found.obstacles,
    localAgreements: statesAgreements ? head.localAgreements : found.localAgreements,
  };
  const { actors, obstacles } = resolveEntries(named, known);
  return {
    actors: statesActors ? [] : actors,
    obstacles,
    timeline: statesTimeline ? [] : found.timeline,
    agreements: statesAgreements ? [] : found.agreements,
    localAgreements: statesAgreements ? [] : found.localAgreements,
  };
}

interface TextRow extends Place, HeadRow {
  readonly id: number;
  readonly stamp: string;
  /** How far it was asked before. */
  readonly extraction: number;
}
