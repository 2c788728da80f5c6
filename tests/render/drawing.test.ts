import { describe, expect, test } from "vitest";
import type { RelationGraph } from "../../src/question/relation-graph.ts";
import { dot } from "../../src/render/dot.ts";
import { mermaid } from "../../src/render/mermaid.ts";
import type { View } from "../../src/view/view.ts";

const hostile = 'A "quoted" \\ <b>name</b> & #1; `x`\u001b[31m\nsecond';
const actor = { id: 'actor:"a"', kind: "actor", name: hostile, detail: "state", asOf: null } as const;
const alone = { id: "actor:alone", kind: "actor", name: "Bears on nothing", detail: null, asOf: null } as const;
const pact = { id: "agreement:p", kind: "agreement", name: "Pact", detail: "signed", asOf: "2016-10-27" } as const;
const obstacle = {
  id: "obstacle:o",
  kind: "obstacle",
  name: "A long obstacle that needs more than one line of its box",
  detail: "high",
  asOf: null,
} as const;
const graph: RelationGraph = {
  nodes: [actor, alone, pact, obstacle],
  edges: [
    { from: actor, to: pact, kind: "party" },
    { from: actor, to: pact, kind: "mediates" },
    { from: obstacle, to: actor, kind: "hinders" },
  ],
};
const view: View = { data: [], fields: null, blocks: [], graph, shape: "list", ids: [], problems: [] };

describe("dot()", () => {
  test("escapes what Graphviz would take for syntax, and leaves out actors that bear on nothing", () => {
    const drawn = [...dot(view)].join("");
    expect(drawn).toContain(String.raw`"actor:\"a\"" [label="A \"quoted\" \\ <b>name</b> &\n#1; `);
    expect(drawn).toContain('"actor:\\"a\\"" -> "agreement:p" [dir=none];');
    expect(drawn).toContain('[label="mediates", dir=none, style=dashed]');
    expect(drawn).toContain(
      'label="Pact\\n(signed, 2016-10-27)", shape=ellipse, fillcolor="#e6f2e4", style="filled,dashed"',
    );
    expect(drawn).not.toContain("\u001b");
    expect(drawn).not.toContain("Bears on nothing");
  });

  test("refuses an answer that is no graph", () => {
    const { graph: _, ...rest } = view;
    expect(() => dot(rest)).toThrow("this answer is no graph");
    expect(() => mermaid(rest)).toThrow("this answer is no graph");
  });
});

test("mermaid() numbers its nodes and writes labels without syntax of its own", () => {
  const drawn = [...mermaid(view)].join("").split("\n");
  expect(drawn[0]).toBe("flowchart LR");
  expect(drawn[1]).toBe(
    '  n1("A #34;quoted#34; #92; #60;b#62;name#60;/b#62; #38;<br>#35;1; #96;x#96;␛[31m second"):::actor',
  );
  expect(drawn).toContain('  n2(["Pact<br>(signed, 2016-10-27)"]):::idle');
  expect(drawn).toContain("  n1 --- n2");
  expect(drawn).toContain("  n1 -. mediates .- n2");
  expect(drawn).toContain("  n3 -- hinders --> n1");
});

test("an obstacle without a severity is grey in both", () => {
  const node = { id: "obstacle:o", kind: "obstacle", name: "Doubt", detail: null, asOf: null } as const;
  const unstated: View = { ...view, graph: { nodes: [node], edges: [] } };
  expect([...dot(unstated)].join("")).toContain('"obstacle:o" [label="Doubt", shape=note, fillcolor="#f2f2f2"];');
  expect([...mermaid(unstated)].join("").split("\n")).toEqual(
    expect.arrayContaining(['  n1["Doubt"]:::unstated', "  classDef unstated fill:#f2f2f2,stroke:#555,color:#111"]),
  );
});
