import { expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { runBrief } from "../run-brief.ts";

const dated = "---\ntitle: A\ndate: 2016\n---\n";

test.each([
  ["newest where every one has a date", { "a.md": dated, "b.md": dated }, "Newest", "the newest 2 of 2 briefs"],
  [
    "first in the list where one has none",
    { "a.md": dated, "b.md": "# B\n" },
    "First in the list",
    "the first 2 of 2 briefs",
  ],
  ["first in the list where none has", { "a.md": "# A\n" }, "First in the list", "the first 1 of 1 brief"],
])("the briefs of the start page are the %s", async (_, files, heading, counted) => {
  const environment = { BRIEF_PATH: temporaryLibrary(files), BRIEF_BUNDLED: "off" };
  const start = await runBrief([], { environment });
  expect(start.out.split("\n")[4]).toBe(heading);
  const choice = await runBrief(["show", "--no-pager"], { environment, columns: 80 });
  expect(choice.out.split("\n")).toContain(counted);
});

test.each([
  ["offers obstacles where a brief states one", `${dated.slice(0, -4)}obstacles:\n  - what: Tides\n---\n`, true],
  ["offers none where no brief does, whatever texts tell of", `${dated}The minister opposed the pact.\n`, false],
])("the start page %s", async (_, text, isOffered) => {
  const environment = { BRIEF_PATH: temporaryLibrary({ "a.md": text, "b.md": dated }), BRIEF_BUNDLED: "off" };
  const { out } = await runBrief([], { environment });
  expect(out.includes("brief obstacles --severity high")).toBe(isOffered);
  expect(out).toContain("brief search intelligence");
});
