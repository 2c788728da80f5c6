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

  test("README.md says what brief answers", async () => {
    const text = readFileSync(`${root}README.md`, "utf8");
    expect(countCommands(text)).toBeGreaterThan(5);
    await expect(await replay(text, runBrief)).toMatchFileSnapshot(`${root}README.md`);
  });
});
