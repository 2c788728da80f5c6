import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { root } from "../run-brief.ts";

const text = readFileSync(`${root}tests/fixtures/texts/lake-talks.txt`, "utf8");

/** Runs the built program in a home. */
function brief(home: string, ...argv: string[]): Promise<string> {
  const child = spawn(process.execPath, [`${root}bin/brief.js`, ...argv], {
    env: { PATH: process.env["PATH"], HOME: home, BRIEF_BUNDLED: "off" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, told] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    told += chunk;
  });
  return new Promise((resolve) =>
    child.on("close", () => {
      foreign.push(...told.split("\n").filter((line) => line !== "" && !line.startsWith("brief: ")));
      resolve(out);
    }),
  );
}

/** What others than brief said on stderr: Node warns of what listens to the end of the process. */
const foreign: string[] = [];

afterEach(() => {
  expect(foreign.splice(0)).toEqual([]);
});

const keysOf = (json: string) => (JSON.parse(json) as { key: string }[]).map(({ key }) => key);

test("what several processes say at the same time is all remembered, and counts in the next at once", {
  timeout: 60_000,
}, async () => {
  const home = temporaryLibrary({ ".local/share/brief/talks.md": text });
  const keys = keysOf(await brief(home, "review", "talks", "--json", "--limit", "7")).slice(0, 6);
  expect(keys).toHaveLength(6);
  await Promise.all(keys.map((key) => brief(home, "dismiss", "talks", key)));
  const store = readFileSync(join(home, ".local/state/brief/verdicts.jsonl"), "utf8");
  expect(store.trim().split(/\n+/)).toHaveLength(6);
  const left = keysOf(await brief(home, "review", "--json"));
  expect(keys.filter((key) => left.includes(key))).toEqual([]);
});

test("what several processes say of one brief's front matter is all written", { timeout: 60_000 }, async () => {
  const entries = Array.from({ length: 6 }, (_, index) => `  - {name: Actor ${index}, origin: extracted}\n`);
  const home = temporaryLibrary({ ".local/share/brief/a.md": `---\nactors:\n${entries.join("")}---\nRain.\n` });
  const keys = keysOf(await brief(home, "actors", "a", "--json"));
  await Promise.all(keys.map((key) => brief(home, "confirm", "a", key)));
  expect(readFileSync(join(home, ".local/share/brief/a.md"), "utf8")).not.toContain("extracted");
});
