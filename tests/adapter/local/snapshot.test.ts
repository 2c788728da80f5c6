import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/model/filters.ts";
import type { OpenedBrief } from "../../../src/port/briefs.ts";
import type { Library, Snapshot } from "../../../src/port/library.ts";
import { parseQuery } from "../../../src/search/parse-query.ts";
import type { Query } from "../../../src/search/query.ts";
import { everything, found, idsOf, openLibrary, temporaryCache } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const files = {
  "library.yaml": "actors: {korea: {name: South Korea, aliases: [Seoul]}}\nagreements: {pact: {parties: [korea]}}",
  "one.md": "---\ntitle: One\ndate: 2020\nactors: [Seoul]\n---\nA treaty on harbours.",
  "two.md": "---\ntitle: Two\ntimeline: [{date: 1905, event: Seoul signs}]\n---\nA treaty on maps.",
  "deep/three.md": "# Three\n\nNothing of the kind.",
};

/** All that one request is answered. */
async function answers(snapshot: Snapshot) {
  const query = parseQuery("treaty harbour") as Query;
  const bounds = { filters: noFilters, limit: 10 };
  const { hits } = await snapshot.search.search(query, { ...bounds, isRelaxable: true });
  const opened = await snapshot.briefs.get("one");
  return {
    ...(await found(snapshot)),
    ids: await idsOf(snapshot),
    count: await snapshot.briefs.count(noFilters),
    naming: await snapshot.briefs.naming("korea"),
    hits: hits.map(({ brief, score }) => [brief, score.toFixed(9)]),
    opened: opened === null ? null : await told(opened),
    events: await snapshot.events.told({ days: { from: null, to: null }, asOf: null }),
    agreements: await snapshot.catalogue.agreements(null),
    actors: [await snapshot.catalogue.sharedActors("Seoul"), await snapshot.catalogue.actorsOfBriefs("Seoul", true)],
    nearest: [await snapshot.briefs.nearestId("tow"), await snapshot.catalogue.nearestActor("Suoth Korea")],
    offers: await snapshot.catalogue.offers("brief", "t"),
  };
}

/** What can be asked of a brief that was opened. */
async function told(opened: OpenedBrief) {
  const { brief, text, problems } = opened;
  const completed = await opened.completed();
  return { brief, text, problems, agreements: await opened.agreements(), completed: completed.brief };
}

/** What a request of this process, and one of a process of its own, are answered. */
async function both(library: Library, root: string) {
  const snapshot = library.snapshot();
  const here = await answers(snapshot);
  snapshot.close();
  const afresh = await answers(openLibrary([root]).snapshot());
  return { here, afresh };
}

const changes: [string, (root: string) => void][] = [
  ["a file is edited", (root) => writeFileSync(join(root, "one.md"), "# Uno\n\nHarbours without end.")],
  ["a file is added", (root) => writeFileSync(join(root, "four.md"), "# Four\n\nA treaty.")],
  ["a file is added below", (root) => writeFileSync(join(root, "deep/five.md"), "# Five\n\nA harbour treaty.")],
  ["a directory is added", (root) => [mkdirSync(join(root, "new")), writeFileSync(join(root, "new/six.md"), "# Six")]],
  ["a file is deleted", (root) => rmSync(join(root, "two.md"))],
  ["a file is renamed", (root) => renameSync(join(root, "one.md"), join(root, "uno.md"))],
  ["an id is taken", (root) => writeFileSync(join(root, "a.md"), "---\nid: one\n---\nTreaty.")],
  [
    "the library.yaml is edited",
    (root) => writeFileSync(join(root, "library.yaml"), "actors: {korea: {name: Korea, aliases: [Hanseong]}}"),
  ],
  ["the library.yaml is deleted", (root) => rmSync(join(root, "library.yaml"))],
  ["a directory is deleted", (root) => rmSync(join(root, "deep"), { recursive: true })],
];

describe.each([true, false])("a process that stays open, its index in a file: %s", (isInFile) => {
  test("answers each request as a process of its own would, whatever was edited between", async () => {
    const root = temporaryLibrary(files);
    const library = openLibrary([root], isInFile ? { cache: temporaryCache() } : {});
    const first = await both(library, root);
    expect(first.here).toEqual(first.afresh);
    for (const [name, change] of changes) {
      change(root);
      const { here, afresh } = await both(library, root);
      expect({ name, ...here }).toEqual({ name, ...afresh });
    }
  });

  test("two requests at once both are answered", async () => {
    const root = temporaryLibrary(files);
    const library = openLibrary([root], isInFile ? { cache: temporaryCache() } : {});
    const one = async () => {
      const snapshot = library.snapshot();
      const given = await answers(snapshot);
      snapshot.close();
      return given;
    };
    const [left, right] = await Promise.all([one(), one()]);
    expect(left).toEqual(right);
  });
});

test("within a request what others write meanwhile is not seen, in the next it is", async () => {
  const root = temporaryLibrary(files);
  const cache = temporaryCache();
  const library = openLibrary([root], { cache });
  const snapshot = library.snapshot();
  const before = await idsOf(snapshot);
  writeFileSync(join(root, "four.md"), "# Four\n\nA treaty.");
  // Another process sees the new file and writes it into the index that both share.
  expect(await idsOf(openLibrary([root], { cache }).snapshot())).toContain("four");
  expect([await idsOf(snapshot), await snapshot.briefs.count(noFilters)]).toEqual([before, before.length]);
  snapshot.close();
  const next = library.snapshot();
  expect(await idsOf(next)).toEqual(["four", ...before].sort());
  next.close();
});

test("a text that changes within a request is shown as it is", async () => {
  const root = temporaryLibrary(files);
  const snapshot = openLibrary([root], { cache: temporaryCache() }).snapshot();
  await snapshot.briefs.find(everything());
  writeFileSync(join(root, "one.md"), "# Uno\n\nHarbours.");
  expect((await snapshot.briefs.get("one"))?.brief.title).toBe("Uno");
  expect((await snapshot.briefs.find(everything())).map(({ title }) => title)).toContain("Uno");
});

test("a snapshot that was asked nothing opens nothing, and closes", () => {
  expect(
    openLibrary([temporaryLibrary(files)])
      .snapshot()
      .close(),
  ).toBeUndefined();
});
