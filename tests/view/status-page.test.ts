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
  const shown = await plain(statusView({ libraries, index, age: 0, settings: [] }), page);
  expect(shown.split("\n").slice(0, 4)).toEqual([
    "Library path",
    "",
    "/notes   1,200 briefs, 0 shadowed, 1 problem",
    "/shared  1 brief, 2 shadowed, 0 problems",
  ]);
});
