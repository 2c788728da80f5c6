import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands, startCommand } from "../../src/command/all.ts";
import { meantBy } from "../example-words.ts";
import { runBrief } from "../run-brief.ts";
import { splitWords } from "../transcript.ts";

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
    const [program, ...words] = splitWords(line).map((word) => meantBy(word, name));
    const argv = words.map((word) => (word === "drafts" ? place : word));
    const { out, err, status } = await runBrief(argv, {
      environment: { XDG_DATA_HOME: place, XDG_STATE_HOME: place },
    });
    expect([program, name === "review" ? "" : err, status]).toEqual(["brief", "", 0]);
    // Nothing is wrong with the bundled briefs, and of that check says nothing.
    if (name !== "check" && name !== "edit") expect(out).not.toBe("");
  });
});
