import { expect, test } from "vitest";
import { paintNone } from "../../src/render/painter.ts";
import { plain } from "../../src/render/plain.ts";
import { statusView } from "../../src/view/status-page.ts";

const page = { width: 80, proseWidth: 80, painter: paintNone, hasHyperlinks: false, isDecorated: false, fields: null };

test("status names what it counts in each library, in plain text as well", async () => {
  const libraries = [
    { path: "/notes", briefs: 1200, shadowed: 0, problems: 1 },
    { path: "/shared", briefs: 1, shadowed: 2, problems: 0 },
  ];
  const index = { file: null, size: null, updatedAt: 0, isSound: true };
  const shown = await plain(statusView({ libraries, index, age: 0, tesseract: null, settings: [] }), page);
  expect(shown.split("\n").slice(0, 4)).toEqual([
    "Library path",
    "",
    "/notes   1,200 briefs, 0 shadowed, 1 problem",
    "/shared  1 brief, 2 shadowed, 0 problems",
  ]);
});

test("status breaks no path, spaces in it or not, however narrow the page", async () => {
  const path = "/home/somebody/My own notes/of-two-capitals/and-their-pact";
  const libraries = [{ path, briefs: 1, shadowed: 0, problems: 0 }];
  const index = { file: "/home/some body/.cache/brief/1234abcd.sqlite", size: 1, updatedAt: 0, isSound: true };
  const settings = [{ name: "width", value: "72", from: "/home/somebody/.config/brief/config.yaml:12" }] as const;
  for (const width of [20, 40, 60, 80, 120]) {
    for (const isDecorated of [true, false]) {
      const view = statusView({ libraries, index, age: 0, tesseract: null, settings });
      const shown = await plain(view, { ...page, width, proseWidth: width, isDecorated });
      const lines = shown.split("\n").map((line) => line.trim());
      for (const whole of [path, index.file, settings[0].from]) {
        expect(lines.filter((line) => line.includes(whole))).toHaveLength(1);
      }
    }
  }
});
