import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/model/filters.ts";
import { parseQuery } from "../../../src/search/parse-query.ts";
import type { Query } from "../../../src/search/query.ts";
import { found, openSnapshot, temporaryCache } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const text = (title: string, body: string) =>
  `---
title: ${title}
tags: [maps]
obstacles: [{what: Tides, holder: Seoul}]
timeline: [{date: 1905, event: "${title}: a map is drawn"}, {date: 1910-08-29, event: A treaty}]
agreements: [{id: pact-${title.toLowerCase()}, parties: [korea]}]
---
${body}
`;
const files = {
  "library.yaml": "actors: {korea: {name: South Korea, kind: state, aliases: [Seoul]}}",
  "one.md": text("One", "The treaty on harbours was signed in the harbour town."),
  "two.md": text("Two", "No treaty was ever signed, and the talks went on and on for years."),
  "deep/three.md": "---\ntitle: Three\nactors: [korea]\n---\nHarbour dues and a treaty of old.",
  "east/pact.md": "# Pact of the East\n\nA treaty.",
  "deep/pact.md": "# Pact\n\nA treaty of old.",
  "x.md": "---\nid: pact-2\n---\n# Usurper\n\nTreaty.",
  "deep/four.md": text("Four", "Of something else entirely."),
};

/** All that a run would answer: the list, and three rankings with their scores. */
async function answers(root: string, cache?: string) {
  const store = openSnapshot([root], cache === undefined ? {} : { cache });
  const { briefs, problems } = await found(store);
  const rankings = [];
  for (const words of ["treaty", "harbour signed", "seoul"]) {
    const { hits } = await store.search.search(parseQuery(words) as Query, {
      filters: noFilters,
      limit: 10,
      isRelaxable: true,
    });
    rankings.push(hits.map(({ brief, score, isPartial }) => [brief.id, score.toFixed(9), isPartial, brief.body]));
  }
  const mentioning = await store.briefs.naming("korea");
  const named = await found(store, { ...noFilters, actors: [["korea"]] });
  const events = await store.events.told({ days: { from: "1906-01-01", to: "1911-01-01" }, asOf: null });
  const agreements = await store.catalogue.agreements(null);
  return { briefs, problems, rankings, mentioning, named, events, agreements };
}

/** Lets so much time pass that what was written before is no longer racy. */
async function settle() {
  await new Promise((resolve) => setTimeout(resolve, 120));
}

describe("after a change, a run answers as if the index had been built afresh", () => {
  test.each<[string, (root: string) => void]>([
    ["nothing has changed", () => {}],
    ["a file is edited", (root) => writeFileSync(join(root, "one.md"), text("One", "The harbour alone."))],
    [
      "a file is replaced by one of the same size and time",
      (root) => {
        const { mtime } = statSync(join(root, "two.md"));
        const old = text("Two", "No treaty was ever signed, and the talks went on and on for years.");
        writeFileSync(join(root, "new"), old.replaceAll("treaty", "secret"));
        renameSync(join(root, "new"), join(root, "two.md"));
        utimesSync(join(root, "two.md"), mtime, mtime);
      },
    ],
    [
      "a file is edited in place, its size and time kept",
      (root) => {
        const { mtime } = statSync(join(root, "two.md"));
        writeFileSync(
          join(root, "two.md"),
          text("Two", "No secret was ever signed, and the talks went on and on for years."),
        );
        utimesSync(join(root, "two.md"), mtime, mtime);
      },
    ],
    ["a file is renamed", (root) => renameSync(join(root, "one.md"), join(root, "uno.md"))],
    ["a file is moved to another directory", (root) => renameSync(join(root, "one.md"), join(root, "deep/one.md"))],
    ["a directory is renamed", (root) => renameSync(join(root, "deep"), join(root, "depth"))],
    ["a file is deleted", (root) => rmSync(join(root, "deep/three.md"))],
    ["a directory is deleted", (root) => rmSync(join(root, "deep"), { recursive: true })],
    [
      "a file is added",
      (root) => writeFileSync(join(root, "deep/five.md"), text("Five", "A treaty, a treaty, a treaty.")),
    ],
    [
      "a directory is added",
      (root) => {
        mkdirSync(join(root, "new/below"), { recursive: true });
        writeFileSync(join(root, "new/below/six.md"), text("Six", "Harbour."));
      },
    ],
    [
      "a file takes another's id",
      (root) => writeFileSync(join(root, "a.md"), "---\nid: two\ntitle: Usurper\n---\nTreaty."),
    ],
    [
      "a file's stem comes to be shared below the root",
      (root) => [mkdirSync(join(root, "b")), writeFileSync(join(root, "b/three.md"), text("Other", "Treaty."))],
    ],
    [
      "a file's stem comes to be its own",
      (root) => [rmSync(join(root, "deep/pact.md")), writeFileSync(join(root, "b.md"), text("Other", "Treaty."))],
    ],
    ["files come to share all but their case", (root) => writeFileSync(join(root, "ONE.md"), text("Other", "Treaty."))],
    ["an explicit id is taken back", (root) => writeFileSync(join(root, "x.md"), text("Other", "Treaty."))],
    [
      "the file comes that an explicit id belongs to",
      (root) => writeFileSync(join(root, "pact-2.md"), "---\nid: pact-2\ntitle: Original\n---\nTreaty."),
    ],
    ["two files come to share a stem", (root) => writeFileSync(join(root, "deep/one.md"), text("Other", "Treaty."))],
    ["a file becomes unreadable", (root) => writeFileSync(join(root, "one.md"), Buffer.from([0xff, 0xfe, 0x41]))],
    ["a file becomes a directory", (root) => [rmSync(join(root, "one.md")), mkdirSync(join(root, "one.md"))]],
    ["a brief comes to have problems", (root) => writeFileSync(join(root, "one.md"), "---\ndate: never\n---\nTreaty.")],
    [
      "the tables give an actor another alias",
      (root) => writeFileSync(join(root, "library.yaml"), "actors: {korea: {name: Korea, aliases: [Hanseong]}}"),
    ],
    ["the tables are deleted", (root) => rmSync(join(root, "library.yaml"))],
  ])("%s", async (_, change) => {
    const root = temporaryLibrary(files);
    const cache = temporaryCache();
    await settle();
    await answers(root, cache);
    const listed = temporaryCache();
    await found(openSnapshot([root], { cache: listed }));
    change(root);
    expect(await answers(root, cache)).toEqual(await answers(root));
    // An index whose texts were never searched, and one that was listed between the change and the search.
    expect(await answers(root, listed)).toEqual(await answers(root));
    await settle();
    expect(await answers(root, cache)).toEqual(await answers(root));
  });

  test("a hundred edits one after the other leave no trace in the scores", async () => {
    const root = temporaryLibrary(files);
    const cache = temporaryCache();
    for (let round = 0; round < 20; round += 1) {
      writeFileSync(join(root, "one.md"), text(`One ${round}`, `Treaty ${"harbour ".repeat(round)}`));
      if (round % 3 === 0) writeFileSync(join(root, `more-${round}.md`), text("More", "Signed treaty."));
      if (round % 3 === 2) rmSync(join(root, `more-${round - 2}.md`));
      // Every other time a list comes between, which indexes the files and not their texts.
      if (round % 2 === 0) await found(openSnapshot([root], { cache }));
      else await answers(root, cache);
    }
    expect(await answers(root, cache)).toEqual(await answers(root));
  });

  test("of equals the first ids are found, in whatever order they were indexed", async () => {
    const root = temporaryLibrary(
      Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`n${at}.md`, text(`N${at}`, "The militaries hold.")])),
    );
    const cache = temporaryCache();
    const three = async (place?: string) => {
      const store = openSnapshot([root], place === undefined ? {} : { cache: place });
      const options = { filters: noFilters, limit: 3, isRelaxable: true };
      const { hits } = await store.search.search(parseQuery("militaries") as Query, options);
      const [suggested] = await store.search.suggest(["militaxies"]);
      return [...hits.map(({ brief }) => brief.id), suggested?.word];
    };
    await three(cache);
    await settle();
    writeFileSync(join(root, "n0.md"), text("N0", "The military hold."));
    writeFileSync(join(root, "n1.md"), text("N1", "The militaries hold."));
    expect(await three(cache)).toEqual(["n0", "n1", "n2", "military"]);
    expect(await three()).toEqual(await three(cache));
  });

  test("an id that another file has come to win is the other's", async () => {
    const [higher, lower] = [
      temporaryLibrary({}),
      temporaryLibrary({ "one.md": "# Old\n", "deep/note.md": "# Note\n" }),
    ];
    const roots = [higher, lower] as string[];
    const cache = temporaryCache();
    const titleOf = async (id: string) => (await openSnapshot(roots, { cache }).briefs.get(id))?.brief.title ?? null;
    const meant = (name: string) => openSnapshot(roots, { cache }).briefs.meant(name);
    await settle();
    expect([await titleOf("one"), await titleOf("note")]).toEqual(["Old", "Note"]);
    writeFileSync(join(higher as string, "one.md"), "# New\n");
    expect(await meant("deep-note")).toEqual(["note"]);
    writeFileSync(join(lower as string, "note.md"), "# Other\n");
    expect([await titleOf("one"), await titleOf("note"), await titleOf("deep-note")]).toEqual(["New", "Other", "Note"]);
    renameSync(join(lower as string, "note.md"), join(lower as string, "above-note.md"));
    mkdirSync(join(lower as string, "above"));
    renameSync(join(lower as string, "above-note.md"), join(lower as string, "above/note.md"));
    expect([await titleOf("note"), await titleOf("above-note"), await titleOf("deep-note")]).toEqual([
      null,
      "Other",
      "Note",
    ]);
    expect(await meant("note")).toEqual(["above-note", "deep-note"]);
  });
});
