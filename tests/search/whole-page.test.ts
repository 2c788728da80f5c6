import { readdirSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { sentences } from "../../src/markdown/sentences.ts";
import { noFilters } from "../../src/model/filters.ts";
import type { Page } from "../../src/render/page.ts";
import { paintNone } from "../../src/render/painter.ts";
import { plain } from "../../src/render/plain.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import { briefPageView } from "../../src/view/brief-page.ts";
import type { Block, Piece, Text } from "../../src/view/view.ts";
import { openLibrary } from "../adapter/open-library.ts";
import { root } from "../run-brief.ts";

/** What the page itself says, whatever the brief. */
const ownLabels = new Set(["Judgements", "Key actors", "Obstacles", "Sources", "held by ", "hinders "]);

/** The texts of its pieces, without the numbers of citations. */
const pieces = (text: Text): string[] =>
  ([text].flat() as readonly Piece[]).flatMap((piece) =>
    typeof piece === "string" ? piece : piece.footnote === undefined ? piece.text : [],
  );

/** The leaves of a block as people read them: headings, values, labels, items, and sentences of the body. */
async function leaves(block: Block): Promise<string[]> {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return pieces(block.text);
    case "fields":
      return block.fields.flatMap(({ label, value, detail }) => [label, value, detail ?? ""].flatMap(pieces));
    case "list":
      return block.items.flatMap(({ text }) => pieces(text));
    case "markdown":
      return bodyLeaves(block);
    default:
      throw new Error(`a page has no ${block.kind}`);
  }
}

const page: Page = {
  width: 0,
  proseWidth: 0,
  painter: paintNone,
  hasHyperlinks: false,
  isDecorated: false,
  fields: null,
};

/** The body as it is printed, line by line, without the numbers of its citations. */
async function bodyLeaves(block: Block): Promise<string[]> {
  const view = { data: null, fields: null, blocks: [block], shape: "page" as const, ids: [], problems: [] };
  const text = await plain(view, page);
  const lines = text.replaceAll(/\[\d+\]/g, "").split("\n");
  return lines.flatMap((line) => sentences(line).map((sentence) => sentence.text));
}

const ids = readdirSync(`${root}briefs`).flatMap((name) => (name.endsWith(".md") ? [name.slice(0, -3)] : []));

const library = openLibrary([`${root}briefs`]);

test.each(ids)("every leaf that the page of %s shows is found as a phrase", { timeout: 30_000 }, async (id) => {
  const { briefs, search, close } = library.snapshot();
  onTestFinished(close);
  const opened = await briefs.get(id);
  if (opened === null) throw new Error(`no brief is called ${id}`);
  const view = briefPageView({ brief: opened.brief, problems: [] });
  const shown = (await Promise.all(view.blocks.map(leaves))).flat();
  const own = [...new Set(shown)].filter((leaf) => !ownLabels.has(leaf) && /[\p{L}\p{N}]/u.test(leaf));
  expect(own.length).toBeGreaterThan(40);
  const missed: string[] = [];
  for (const leaf of own) {
    const query = parseQuery(`"${leaf.replaceAll('"', " ")}"`);
    if (query === null) throw new Error(`no word in ${leaf}`);
    const { hits } = await search.search(query, { filters: noFilters, limit: 100, isRelaxable: true });
    if (!hits.some(({ brief }) => brief.id === id)) missed.push(leaf);
  }
  expect(missed).toEqual([]);
});
