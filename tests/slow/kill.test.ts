import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { noFilters } from "../../src/model/filters.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Query } from "../../src/search/query.ts";
import { found, openSnapshot, temporaryCache } from "../adapter/open-library.ts";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { makeLibrary } from "../bench/make-library.mjs";
import { isSound, listAll, pause, runBuilt, startBuilt } from "../process/built-program.ts";

/** All that matters of an index: what it lists, and what a search finds, with the scores. */
async function answers(library: string, cache?: string) {
  const store = openSnapshot([library], cache === undefined ? {} : { cache });
  const { briefs, problems } = await found(store);
  const { hits } = await store.search.search(parseQuery("estimate intelligence") as Query, {
    filters: noFilters,
    limit: 30,
    isRelaxable: true,
  });
  const ranking = hits.map(({ brief, score }) => [brief.id, score.toFixed(9)]);
  return { titles: briefs.map(({ id, title }) => [id, title]), problems, ranking };
}

const runs = 14;

/** Kills runs of a list at moments spread over the time that one takes, two at a time; says how many it ended in their midst. */
async function killAll(library: string, freshCache: () => string): Promise<number> {
  const { from, to } = await runBuilt(listAll, { library, cache: freshCache() });
  const pending = Array.from({ length: runs }, (_, index) => ((index + 1) / runs) * (to - from));
  const truth = await answers(library);
  let killed = 0;
  const one = async (moment: number) => {
    const cache = freshCache();
    const { child, ended } = startBuilt(listAll, { library, cache });
    const timer = setTimeout(() => child.kill("SIGKILL"), moment);
    const { status } = await ended;
    clearTimeout(timer);
    if (status === null) killed += 1;
    expect(await answers(library, cache)).toEqual(truth);
    expect(await isSound(cache)).toBe(true);
  };
  const worker = async () => {
    for (let moment = pending.pop(); moment !== undefined; moment = pending.pop()) await one(moment);
  };
  await Promise.all([worker(), worker()]);
  return killed;
}

test("a process killed at any moment of the first indexing or of an update spoils nothing", {
  timeout: 90_000,
}, async () => {
  const library = temporaryLibrary();
  makeLibrary(library, 300);
  await pause(80);
  const before = temporaryCache();
  await runBuilt(listAll, { library, cache: before });
  expect(await killAll(library, temporaryCache)).toBeGreaterThan(runs / 3);

  const paths = (readdirSync(library, { recursive: true }) as string[]).filter((path) => path.endsWith(".md"));
  for (const [index, path] of paths.entries()) {
    if (index % 3 === 0) rmSync(join(library, path));
    if (index % 3 === 1) {
      const text = readFileSync(join(library, path), "utf8").replaceAll("title: ", "title: New ");
      writeFileSync(join(library, path), `${text}\nAn intelligence estimate.\n`);
    }
  }
  await pause(80);
  const copy = () => {
    const cache = temporaryCache();
    cpSync(before, cache, { recursive: true });
    return cache;
  };
  expect(await killAll(library, copy)).toBeGreaterThan(runs / 3);
});
