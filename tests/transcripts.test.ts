import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root, runBrief } from "./run-brief.ts";
import { countCommands, replay } from "./transcript.ts";

const folder = `${root}tests/transcripts/`;
const files = readdirSync(folder).filter((name) => name.endsWith(".md"));

describe("transcripts", () => {
  test.each(files)("%s says what brief answers", async (name) => {
    const text = readFileSync(folder + name, "utf8");
    expect(countCommands(text)).toBeGreaterThan(0);
    await expect(await replay(text, runBrief)).toMatchFileSnapshot(folder + name);
  });

  test.each([
    ["README.md", 3],
    ["src/manual/format.md", 1],
    ["src/manual/import.md", 1],
    ["src/manual/query.md", 2],
    ["src/manual/questions.md", 8],
    ["src/manual/output.md", 2],
    ["src/manual/json.md", 1],
  ])("%s says what brief answers, %i times at least", async (name, least) => {
    const text = readFileSync(root + name, "utf8");
    expect(countCommands(text)).toBeGreaterThanOrEqual(least);
    await expect(await replay(text, runBrief)).toMatchFileSnapshot(root + name);
  });
});
