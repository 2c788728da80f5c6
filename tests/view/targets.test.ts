import { describe, expect, test } from "vitest";
import { isId } from "../../src/model/brief-id.ts";
import type { Block, Target, Text } from "../../src/view/view.ts";
import { splitWords } from "../transcript.ts";
import { viewOf } from "../view-of.ts";

/** What ids of the data name; a party is an actor or an agreement, a node says itself what it is. */
type Named = Target["kind"] | "party" | "node";

/** A line, and where in its answer ids stand that a page shows: a path goes through lists. */
const cases: readonly (readonly [string, Readonly<Record<string, Named>>])[] = [
  ["brief", { id: "brief" }],
  ["brief list", { id: "brief" }],
  ["brief show", { id: "brief" }],
  [
    "brief show gsomia-2016",
    {
      id: "brief",
      tags: "tag",
      regions: "region",
      "actors.id": "actor",
      "obstacles.holder": "party",
      "obstacles.hinders": "party",
      "sources.id": "source",
    },
  ],
  ["brief show gsomia-2016 --section Obstacles", { id: "brief" }],
  ["brief show gsomia-2016 --outline", { title: "section" }],
  [
    "brief summary gsomia-2012 gsomia-2016",
    { id: "brief", "actors.id": "actor", "obstacles.holder": "party", "obstacles.hinders": "party" },
  ],
  ["brief search 'harbour OR relay' --snippets 3", { id: "brief", section: "section", "more.section": "section" }],
  ["brief actors", { id: "actor" }],
  ["brief actors gsomia-2012 gsomia-2016", { id: "actor", brief: "brief" }],
  [
    "brief actors --of Tokyo",
    {
      id: "actor",
      "briefs.id": "brief",
      "holds.brief": "brief",
      "suffers.brief": "brief",
      "agreements.id": "agreement",
      "events.briefs": "brief",
      "events.agreements": "agreement",
      "events.tellings.source": "source",
    },
  ],
  ["brief obstacles", { brief: "brief", holder: "party" }],
  [
    "brief obstacles gsomia-2012 gsomia-2016 --evidence",
    { brief: "brief", holder: "party", hinders: "party", section: "section" },
  ],
  ["brief agreements", { id: "agreement", parties: "actor", via: "actor" }],
  ["brief agreements gsomia-2012 gsomia-2016", { id: "agreement", parties: "actor", via: "actor", brief: "brief" }],
  [
    "brief agreements gsomia-2016 --history",
    { id: "agreement", parties: "actor", via: "actor", brief: "brief", "history.source": "source" },
  ],
  ["brief ties Seoul --as-of 2015", { to: "actor", mediators: "actor", agreements: "agreement" }],
  ["brief ties Seoul Tokyo --as-of 2015", { path: "actor", mediators: "actor", agreements: "agreement" }],
  ["brief ties Seoul Tokyo --changes", { path: "actor", agreements: "agreement", "causes.agreement": "agreement" }],
  ["brief timeline", { briefs: "brief", agreements: "agreement", "tellings.source": "source" }],
  [
    "brief compare gsomia-2012 gsomia-2016",
    {
      "before.id": "brief",
      "after.id": "brief",
      "actors.both.id": "actor",
      "actors.gone.id": "actor",
      "actors.come.id": "actor",
      "obstacles.gone.holder": "party",
      "obstacles.come.hinders": "party",
      "agreements.id": "agreement",
      "events.briefs": "brief",
      "events.agreements": "agreement",
    },
  ],
  ["brief graph tisa-2014", { "edges.from": "node", "edges.to": "node" }],
  ["brief tags", { name: "tag" }],
  ["brief similar gsomia-2016", { id: "brief" }],
];

/** The texts at a path of the data, through every list on the way. */
function at(data: unknown, path: string): string[] {
  const found = path
    .split(".")
    .reduce<unknown[]>(
      (values, key) => values.flat().map((value) => (value as Record<string, unknown>)[key]),
      [data].flat(),
    );
  return found.flat().filter((value) => typeof value === "string");
}

function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return [block.text];
    case "fields":
      return block.fields.flatMap(({ label, value, detail }) => [
        label,
        value,
        ...(detail === undefined ? [] : [detail]),
      ]);
    case "list":
      return block.items.map(({ text }) => text);
    case "table":
      return [...block.rows].flat();
    case "group":
      return block.blocks.flatMap(textsOf);
    case "markdown":
      return block.of === undefined ? [] : [{ text: "", target: { kind: "brief", id: block.of } }];
    case "verbatim":
      return [];
  }
}

function targetsOf(blocks: readonly Block[]): Set<string> {
  const pieces = blocks
    .flatMap(textsOf)
    .flatMap((text) => (typeof text === "string" || "text" in text ? [text] : text));
  return new Set(
    pieces.flatMap((piece) => (typeof piece === "string" || piece.target === undefined ? [] : [keyOf(piece.target)])),
  );
}

function keyOf({ kind, id }: Target): string {
  return `${kind}:${id}`;
}

/** Whether a target is what a text of the data names. Free text in place of a party names nobody. */
function isTargeted(text: string, kind: Named, targets: ReadonlySet<string>): boolean {
  switch (kind) {
    case "party":
      return !isId(text) || targets.has(`actor:${text}`) || targets.has(`agreement:${text}`);
    case "node":
      return text.startsWith("obstacle:") || targets.has(text);
    case "tag":
      return targets.has(`tag:${text}`) || targets.has(`region:${text}`);
    default:
      return targets.has(`${kind}:${text}`);
  }
}

describe("what a page names can be opened", () => {
  test.each(cases)("%s", async (line, places) => {
    const { data: made, blocks } = await viewOf(splitWords(line).slice(1));
    const data: unknown = JSON.parse(JSON.stringify(made));
    const targets = targetsOf(blocks);
    const missing = Object.entries(places).flatMap(([path, kind]) =>
      at(data, path)
        .filter((text) => !isTargeted(text, kind, targets))
        .map((text) => `${path}: ${text}`),
    );
    expect([...new Set(missing)]).toEqual([]);
    expect(Object.keys(places).filter((path) => at(data, path).length === 0)).toEqual([]);
  });
});
