import type { extractHeads, TextToExtract } from "../../ingest/extract-head.ts";
import { type ExtractedHead, type ExtractedParts, states } from "../../model/extracted.ts";
import type { KnownNames } from "../../model/known-names.ts";
import { resolveEntries } from "../../model/resolve-brief.ts";
import type { Place } from "../../port/index-port.ts";
import {
  type AskedFor,
  createExtractedWriter,
  extraction,
  type FoundInFile,
  kindsBetween,
  withoutExtraction,
} from "./extracted.ts";
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
 * So many characters are asked together, ten short texts or a long one: together they are asked
 * sooner, and many are more than the processor and the collector of garbage like to hold.
 */
const mostTogether = 20_000;

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
      for (const texts of together(rows, readBody, (row, body) => askOf(row, body, { known, asked }))) {
        const found = extract(
          texts.map(({ text }) => text),
          { withReasons: false },
        );
        for (const [number, { row, about, head }] of texts.entries()) {
          const { parts, names } = foundOf(head, found[number] as ExtractedHead, known);
          (row.extraction === extraction.begun ? add : write)(row.id, { parts, names, about });
          done.push(row.id);
        }
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

/** The texts of rows that can be read, by those that are asked together. */
function* together(
  rows: readonly TextRow[],
  readBody: TextReaders["readBody"],
  dueOf: (row: TextRow, body: FileBody) => DueText,
): Generator<readonly DueText[]> {
  let texts: DueText[] = [];
  let length = 0;
  for (const row of rows) {
    const body = readBody(row);
    if (body === null) continue;
    texts.push(dueOf(row, body));
    length += body.body.length;
    if (length < mostTogether) continue;
    yield texts;
    texts = [];
    length = 0;
  }
  yield texts;
}

function askOf(
  row: TextRow,
  { body, bodyLine }: FileBody,
  { known, asked }: Pick<TextReaders, "asked"> & { readonly known: KnownNames },
): DueText {
  const about = row.path + row.stamp;
  const { listed: stated, rest } = openHead(row, about);
  const kinds = kindsBetween(row.extraction, asked);
  const text = { body, bodyLine, stated: { title: null, date: stated.date }, known, kinds };
  return { row, about, head: rest(), text };
}

/** What is found of the kinds that a head does not state, resolved among all whom it names. */
function foundOf(head: ExtractedParts, found: ExtractedHead, known: KnownNames): Omit<FoundInFile, "about"> {
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
    parts: {
      actors: statesActors ? [] : actors,
      obstacles,
      timeline: statesTimeline ? [] : found.timeline,
      agreements: statesAgreements ? [] : found.agreements,
      localAgreements: statesAgreements ? [] : found.localAgreements,
    },
    names: mentionKeys(found),
  };
}

interface TextRow extends Place, HeadRow {
  readonly id: number;
  readonly stamp: string;
  /** How far it was asked before. */
  readonly extraction: number;
}
