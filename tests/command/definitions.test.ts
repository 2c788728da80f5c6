import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands, startCommand } from "../../src/command/all.ts";
import { root, runBrief } from "../run-brief.ts";
import { splitWords } from "../transcript.ts";

/** What examples mean by these words. */
const meant: Readonly<Record<string, string>> = {
  ID: "gsomia-2016",
  OLDER: "gsomia-2012",
  NEWER: "gsomia-2016",
  "report.html": "tests/fixtures/pages/institute-report.html",
  "notes.txt": "tests/fixtures/texts/lake-talks.txt",
};

/** What they mean of commands about what is extracted: the bundled briefs state everything. */
const text = `${root}tests/fixtures/texts/lake-talks.txt`;
const [{ key }] = JSON.parse((await runBrief(["obstacles", text, "--json"])).out) as [{ key: string }];
const found: Readonly<Record<string, string>> = { ID: text, KEY: key };
const judging = ["review", "confirm", "dismiss"];

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
    const place = mkdtempSync(join(tmpdir(), "brief-example-"));
    const own = join(place, "own.md");
    writeFileSync(own, "Rain fell.\n");
    const words = judging.includes(name) ? found : name === "edit" ? { ID: own, "notes/nile.md": own } : meant;
    const [program, ...argv] = splitWords(line).map((word) => (word === "drafts" ? place : (words[word] ?? word)));
    const { out, err, status } = await runBrief(argv, {
      environment: { XDG_DATA_HOME: place, XDG_STATE_HOME: place },
    });
    expect([program, name === "review" ? "" : err, status]).toEqual(["brief", "", 0]);
    // Nothing is wrong with the bundled briefs, and of that check says nothing.
    if (name !== "check" && name !== "edit") expect(out).not.toBe("");
  });
});
