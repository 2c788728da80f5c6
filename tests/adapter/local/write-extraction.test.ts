import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { syncExtraction, syncIndex } from "../../../src/adapter/local/sync-index.ts";
import { type AskedFor, extraction } from "../../../src/adapter/sqlite/extracted.ts";
import { openInMemory } from "../../../src/adapter/sqlite/index-file.ts";
import { selectFinding } from "../../../src/adapter/sqlite/select-briefs.ts";
import { mergeNames } from "../../../src/model/known-names.ts";
import { noVerdicts } from "../../../src/model/verdict.ts";
import { temporaryLibrary } from "../temporary-library.ts";

test("a file that is gone when its text is to be asked is left to the next sweep, and hides no other's", async () => {
  const root = temporaryLibrary({ "one.md": "Kenya refused to sign.", "two.md": "Uganda refused to sign the pact." });
  const database = await openInMemory([root]);
  const roots = [{ root, shown: root }];
  const progress = { onStart: () => {}, onProgress: () => {} };
  await syncIndex(database, roots, { now: Date.now, isForced: false, progress });
  rmSync(join(root, "one.md"));
  await syncExtraction(database, roots, { ...progress, asked: extraction.done });
  const files = database.prepare("SELECT brief_id, extraction FROM files ORDER BY brief_id").all();
  expect(files.map((row) => ({ ...(row as object) }))).toEqual([
    { brief_id: "one", extraction: 0 },
    { brief_id: "two", extraction: 2 },
  ]);
  expect(database.prepare("SELECT file FROM extracted WHERE found_actors LIKE '%uganda%'").all().length).toBe(1);
});

test("texts are asked for actors and obstacles first, and for all when that is wanted: as if at once", async () => {
  const root = temporaryLibrary({
    "one.md": "Kenya refused to sign the pact on 3 March 2021. Uganda and Kenya signed the Lakes Treaty in May 2021.",
  });
  // What was written a moment ago has no stamp yet, of which the rows are.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const roots = [{ root, shown: root }];
  const progress = { onStart: () => {}, onProgress: () => {} };
  const rowsAfter = async (...asked: AskedFor[]) => {
    const database = await openInMemory([root]);
    await syncIndex(database, roots, { now: Date.now, isForced: false, progress });
    for (const one of asked) await syncExtraction(database, roots, { ...progress, asked: one });
    const [row] = database.prepare("SELECT extraction, extracted.*, lines FROM files, extracted, obstacle_lines").all();
    return row as Record<string, unknown>;
  };
  const begun = await rowsAfter(extraction.begun);
  expect(begun).toMatchObject({ extraction: 1, first: null, found_timeline: null, found_agreements: null });
  const done = await rowsAfter(extraction.done);
  expect(begun["found_obstacles"]).toBe(done["found_obstacles"]);
  expect(done).toMatchObject({ extraction: 2, first: expect.any(String), found_agreements: expect.any(String) });
  expect(await rowsAfter(extraction.begun, extraction.done)).toEqual(done);
});

test("what was found comes back from the index as it stands in the text, whatever its characters", async () => {
  const sentence = 'The government – “so far” – refused \0 to sign\tthe "pact" with Kenya and Chad.';
  const root = temporaryLibrary({ "one.md": `One.\n\n${sentence}\n` });
  const roots = [{ root, shown: root }];
  const database = await openInMemory([root]);
  const progress = { onStart: () => {}, onProgress: () => {} };
  await syncIndex(database, roots, { now: Date.now, isForced: false, progress });
  await syncExtraction(database, roots, { ...progress, asked: extraction.begun });
  const context = { roots, knownNames: () => mergeNames([]), verdicts: () => noVerdicts };
  const [obstacle] = selectFinding(database, "obstacles", context)[0]?.brief.obstacles ?? [];
  const evidence = sentence.replace("\t", " ");
  expect(obstacle).toMatchObject({ evidence, trace: { sentence: evidence, line: 3 } });
  expect(evidence).toContain(obstacle?.what);
  const [actor] = selectFinding(database, "actors", context)[0]?.brief.actors ?? [];
  expect(actor?.trace).toMatchObject({ sentence: evidence, line: 3 });
});

test("of more text than is asked together all is asked, and what is found of each stays its own", async () => {
  const rest = " Nothing was said that day.".repeat(500);
  const states = { one: "Kenya", two: "Uganda", three: "Tonga" };
  const files = Object.entries(states).map(([id, state]) => [`${id}.md`, `${state} refused to sign the pact.${rest}`]);
  const root = temporaryLibrary(Object.fromEntries(files));
  const database = await openInMemory([root]);
  const roots = [{ root, shown: root }];
  const progress = { onStart: () => {}, onProgress: () => {} };
  await syncIndex(database, roots, { now: Date.now, isForced: false, progress });
  await syncExtraction(database, roots, { ...progress, asked: extraction.begun });
  for (const [id, state] of Object.entries(states)) {
    const found = database.prepare(
      "SELECT files.brief_id FROM files JOIN extracted ON extracted.file = files.id WHERE found_actors LIKE ?",
    );
    expect(found.all(`%${state.toLowerCase()}%`).map((row) => ({ ...(row as object) }))).toEqual([{ brief_id: id }]);
  }
});
