import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands, startCommand } from "../../src/command/all.ts";
import { runBrief } from "../run-brief.ts";
import { splitWords } from "../transcript.ts";

/** What examples mean by these words. */
const meant: Readonly<Record<string, string>> = {
  ID: "gsomia-2016",
  OLDER: "gsomia-2012",
  NEWER: "gsomia-2016",
  "report.html": "tests/fixtures/pages/institute-report.html",
  "notes.txt": "tests/fixtures/texts/lake-talks.txt",
};

const all = await Promise.all(
  [...commands, startCommand].map(async (lazy) => ({ ...lazy, definition: await lazy.load() })),
);
const examples = all.flatMap(({ name, definition }) => definition.examples.map(({ line }) => ({ name, line })));

describe("definitions of commands", () => {
  test.each(all)("$name has two or three examples, each saying what it answers", ({ definition }) => {
    expect(definition.examples.length).toBeGreaterThanOrEqual(2);
    expect(definition.examples.length).toBeLessThanOrEqual(3);
    for (const { says } of definition.examples) expect(says).toMatch(/^\S.*[^.]$/);
  });

  test.each(examples)("the example of $name answers: $line", async ({ name, line }) => {
    const [program, ...words] = splitWords(line).map((word) => meant[word] ?? word);
    const place = mkdtempSync(join(tmpdir(), "brief-example-"));
    const argv = words.map((word) => (word === "drafts" ? place : word));
    const { out, err, status } = await runBrief(argv, { environment: { XDG_DATA_HOME: place } });
    expect([program, err, status]).toEqual(["brief", "", 0]);
    // Nothing is wrong with the bundled briefs, and of that check says nothing.
    if (name !== "check") expect(out).not.toBe("");
  });
});
