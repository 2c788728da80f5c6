import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openLocalLibrary } from "../../src/adapter/local/local-library.ts";
import type { CacheSettings } from "../../src/adapter/sqlite/index-file.ts";
import { type Database, openDatabase } from "../../src/adapter/sqlite/sqlite.ts";
import { extractedKinds } from "../../src/model/extracted.ts";
import { noFilters } from "../../src/model/filters.ts";
import { doRequest } from "../../src/port/do-request.ts";
import type { Snapshot } from "../../src/port/library.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Query } from "../../src/search/query.ts";
import { found, idsOf, temporaryCache } from "./open-library.ts";
import { temporaryLibrary } from "./temporary-library.ts";

/** A library with tables, a brief that is shadowed and one with problems. */
export const files = {
  "library.yaml": "actors: {korea: {name: South Korea, kind: state, aliases: [Seoul]}}",
  "one.md": "---\ntitle: One\ndate: 2020-01-01\ntags: [maps]\n---\nThe treaty on harbours, signed in the harbour town.",
  "two.md":
    "---\nid: two\ntitle: Two\ndate: 2021-02\ntimeline: [{date: 2020, event: Talks}]\nagreements: [{id: pact, parties: [korea]}]\n---\nNo treaty was ever signed.\n",
  "deep/three.md":
    "---\ntitle: Three\nactors: [korea]\n---\nHarbour dues and a treaty of old. Seoul refuses to pay the dues.",
  "deep/two.md": "---\ntitle: Another two\nid: two\n---\nOf something else.",
  "broken.md": "---\ndate: never\n---\nTreaty.",
};

/** All that a run would answer, in a plain form. */
export async function answers(root: string, cache: Partial<CacheSettings> = {}) {
  const { uid } = cache.userId === undefined ? lstatSync(root) : { uid: cache.userId };
  const settings = { environment: {}, home: null, userId: uid, now: Date.now, ...cache };
  const library = openLocalLibrary(
    { roots: [{ root, shown: "lib" }], problems: [], own: null, bundled: null },
    { cache: settings },
  );
  // Read to the last field within the request, as what is asked for late may be damaged.
  const ask = <Result>(question: (snapshot: Snapshot) => Promise<Result>) =>
    doRequest(library, {}, async (snapshot) => JSON.parse(JSON.stringify(await question(snapshot))) as Result);
  const got: unknown[] = [];
  for (const id of ["one", "deep-three", "three", "two", "none"]) {
    got.push((await ask(({ briefs }) => briefs.get(id)))?.text ?? null);
  }
  const rankings: unknown[] = [];
  for (const words of ["treaty", "harbour signed", "seoul", '"treaty on"']) {
    const options = { filters: noFilters, limit: 10, isRelaxable: true };
    const { hits } = await ask(({ search }) => search.search(parseQuery(words) as Query, options));
    rankings.push(hits.map(({ brief, score, isPartial }) => [brief, score.toFixed(9), isPartial]));
  }
  return ask(async (snapshot) => {
    const { briefs, events, catalogue } = snapshot;
    const count = await briefs.count(noFilters);
    const questions = {
      events: await events.told({ days: { from: null, to: null }, asOf: "2021-12-31" }),
      agreements: await catalogue.agreements("2021"),
      completed: await briefs.find({
        filters: noFilters,
        sort: { key: "id", reverse: false },
        limit: null,
        completed: extractedKinds,
      }),
      extracted: await catalogue.extractedAgreements(null),
      naming: await briefs.naming("korea"),
      lines: await briefs.obstacleLines(),
    };
    return { questions, got, found: await found(snapshot), rankings, count, ids: await idsOf(snapshot) };
  });
}

/** A cache below this folder. */
export const inFolder = (cache: string) => ({ environment: { XDG_CACHE_HOME: cache } });

/** Lets so much time pass that what was written before is no longer racy. */
export async function settle() {
  await new Promise((resolve) => setTimeout(resolve, 80));
}

/** Every path below a directory with its facts, its own included. Access times are not among them: reading is allowed. */
export function listing(root: string): string[] {
  return [Buffer.from("."), ...below(Buffer.from(root))].map((path) => {
    const { ino, mode, uid, size, mtimeMs, ctimeMs } = lstatSync(Buffer.concat([Buffer.from(`${root}/`), path]));
    return `${path.toString()} ${ino} ${mode} ${uid} ${size} ${mtimeMs} ${ctimeMs}`;
  });
}

/** Every path below a directory, links not followed, as bytes: names need not be UTF-8. */
function below(root: Buffer, directory = Buffer.alloc(0)): Buffer[] {
  const slash = Buffer.from("/");
  return readdirSync(Buffer.concat([root, slash, directory]), { withFileTypes: true, encoding: "buffer" }).flatMap(
    (entry) => {
      const path = directory.length === 0 ? entry.name : Buffer.concat([directory, slash, entry.name]);
      return entry.isDirectory() ? [path, ...below(root, path)] : [path];
    },
  );
}

/** Permissions, as `chmod` is told them. */
export const mode = (path: string) => (lstatSync(path).mode & 0o777).toString(8);
/** The indexes of a cache. */
const indexesIn = (cache: string) => readdirSync(join(cache, "brief")).filter((name) => name.endsWith(".sqlite"));

/** A library, what is true of it, and its index as a run leaves it when it ends: one file. */
export async function indexed() {
  const root = temporaryLibrary(files);
  await settle();
  const truth = await answers(root);
  const first = temporaryCache();
  await answers(root, inFolder(first));
  const name = indexesIn(first)[0] as string;
  await withDatabase(join(first, "brief", name), (database) => database.exec("PRAGMA wal_checkpoint(TRUNCATE)"));
  const sound = readFileSync(join(first, "brief", name));
  /** Another cache with the same index in it. */
  const copy = () => {
    const cache = temporaryCache();
    mkdirSync(join(cache, "brief"), { mode: 0o700 });
    const file = join(cache, "brief", name);
    writeFileSync(file, sound, { mode: 0o600 });
    return { cache, file };
  };
  return { root, truth, copy, name, sound };
}

/** Does something with a database, and leaves one file behind. */
export async function withDatabase(file: string, act: (database: Database) => void) {
  const database = await openDatabase(file);
  act(database);
  database.close();
}

/** Whether the cache holds one index that a run can use as it is: of this version, sound, and complete. */
export async function isLasting(cache: string): Promise<boolean> {
  const [name, ...more] = indexesIn(cache);
  if (name === undefined || more.length > 0 || !lstatSync(join(cache, "brief", name)).isFile()) return false;
  let rows: unknown[] = [];
  await withDatabase(join(cache, "brief", name), (database) => {
    rows = [
      ...database.prepare("PRAGMA integrity_check").all(),
      ...database.prepare("SELECT count(*) AS files FROM files").all(),
    ];
  });
  return JSON.stringify(rows) === JSON.stringify([{ integrity_check: "ok" }, { files: 5 }]);
}
