import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "../run-brief.ts";

const place = mkdtempSync(join(tmpdir(), "brief-import-shell-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs a line of the shell as the manual writes it, with a library of its own. */
function shell(line: string, name: string): { readonly out: string; readonly library: string } {
  const library = join(place, name, "brief");
  const environment = { XDG_DATA_HOME: join(place, name), XDG_CACHE_HOME: join(place, "cache"), BRIEF_BUNDLED: "off" };
  const brief = `brief() { "${process.execPath}" "${root}bin/brief.js" "$@"; }; `;
  const env = { PATH: process.env["PATH"], HOME: place, ...environment };
  return { out: execFileSync("sh", ["-c", brief + line], { cwd: root, env, encoding: "utf8" }), library };
}

test("what curl prints is a brief that knows where it was found", () => {
  const line =
    "cat tests/fixtures/pages/institute-report.html | brief import - --url https://harbour.example/reports/x";
  const { out, library } = shell(line, "curl");
  expect(out).toBe(`sharing-without-trusting\t${library}/sharing-without-trusting.md\n`);
  expect(readFileSync(`${library}/sharing-without-trusting.md`, "utf8")).toContain("[^1]: Tracks published");
});

test("what find names is imported by xargs, whatever its name holds", () => {
  for (const name of ["a b.txt", "c\nd.txt", "-e.txt"]) {
    writeFileSync(join(place, name), `Title ${name.length}\n\nThe parliament of ${name} opposes the pact.\n`);
  }
  const run = `"${process.execPath}" "${root}bin/brief.js" import`;
  const { out } = shell(`find "${place}" -maxdepth 1 -name '*.txt' -print0 | sort -z | xargs -0 ${run}`, "find");
  expect(out.split("\n").map((line) => line.split("\t")[0])).toEqual(["e", "a-b", "c-d", ""]);
  expect(readdirSync(join(place, "find", "brief", ".originals"))).toHaveLength(3);
});

test("a text from the clipboard is summed up without being imported", () => {
  const { out, library } = shell("cat tests/fixtures/pages/defence-news-ko.html | brief summary -", "clipboard");
  expect(out).toContain("한일 군사정보협정 협의 재개");
  expect(() => readdirSync(library)).toThrow();
});
