import { expect, test } from "vitest";
import { runsOf } from "../../src/render/runs.ts";
import type { Text } from "../../src/view/view.ts";

const target = { kind: "brief", id: "x" } as const;
const link = { role: "dim", text: "u", url: "https://u" } as const;

test.each<[string, Text, readonly object[]]>([
  ["a text alone is one", "a", [{ text: "a" }]],
  ["what looks alike is one, whatever it names", ["a", { text: "b", target }, "c"], [{ text: "abc" }]],
  [
    "roles part",
    [
      { role: "dim", text: "a" },
      { role: "dim", text: "b", target },
      { role: "term", text: "c" },
    ],
    [
      { role: "dim", text: "ab" },
      { role: "term", text: "c" },
    ],
  ],
  ["a link stands alone", [{ role: "dim", text: "a" }, link, link], [{ role: "dim", text: "a" }, link, link]],
])("runsOf(): %s", (_, text, runs) => {
  expect(runsOf(text)).toEqual(runs.map((run) => expect.objectContaining(run)));
});
