import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { lastingLibrary } from "../adapter/temporary-library.ts";
import { runBrief } from "../run-brief.ts";

const environment = { BRIEF_PATH: lastingLibrary({ "plain.md": "Bread needs flour.\n" }), BRIEF_BUNDLED: "off" };
afterAll(() => rmSync(environment.BRIEF_PATH, { recursive: true, force: true }));

test.each([
  ["actors", 'no actors; front matter "actors:" states them, and no text tells of any'],
  ["actors plain", 'no actors; front matter "actors:" states them, and no text tells of any'],
  ["actors --origin extracted", "no actors; no text tells of any"],
  ["obstacles", 'no obstacles; front matter "obstacles:" states them, and no text tells of any'],
  ["obstacles --severity high", "no obstacles"],
  ["obstacles --origin authored", 'no obstacles; front matter "obstacles:" states them'],
  ["agreements", 'no agreements; library.yaml or front matter "agreements:" states them, and no text tells of any'],
  ["agreements --status ended", "no agreements"],
  ["timeline", 'no events; front matter "timeline:" states them, and no text tells of any'],
  ["timeline --since 2016", "no events"],
  ["tags", 'no tags or regions; front matter "tags:" or "regions:" states them, or #tags in a text'],
  ["tags --since 2016", "no tags or regions"],
])("of notes that state nothing `brief %s` says what would be needed", async (line, said) => {
  expect(await runBrief(line.split(" "), { environment })).toMatchObject({ err: `brief: ${said}\n`, status: 1 });
});
