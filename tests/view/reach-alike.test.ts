import fc from "fast-check";
import { expect, test } from "vitest";
import { reachOf } from "../../src/question/channels.ts";
import { tieGraph } from "../../src/question/tie-graph.ts";
import { json } from "../../src/render/json.ts";
import { jsonl } from "../../src/render/jsonl.ts";
import { escapeJson } from "../../src/text/escape-json.ts";
import { reachView } from "../../src/view/reach-table.ts";
import { type Row, type Rows, rowsOf } from "../../src/view/rows.ts";
import { makeAgreement } from "../question/make-agreement.ts";
import { machinePage, viewOf } from "../render/machine-page.ts";

const day = "2020-01-01";
const line = fc
  .tuple(
    fc.subarray(["a", "b", "c", "d", "e", "f", "g@2001", "h@2001?"], { minLength: 2 }),
    fc.constantFrom("", "", " via a", " via m"),
    fc.constantFrom("2000 in-force", "2000 signed", "2000 signed; 2001 in-force; 2002 ended", "2001-02-03 in-force"),
  )
  .map(([parties, mediator, history]) => `${parties.join(" ")}${mediator}; ${history}`);

/** As JSON, whole and one a line. */
function textsOf(data: Rows): string[] {
  return [json, jsonl].map((render) => {
    const text = render(viewOf(data), machinePage()) as string | Iterable<string>;
    return typeof text === "string" ? text : [...text].join("");
  });
}

function expectWrittenAsTheyAre(data: Rows): void {
  const rows: readonly Row[] = data.toJSON();
  expect(data.alike).toBeDefined();
  expect(textsOf(data)).toEqual([
    rows.length === 0 ? "[]\n" : `${escapeJson(JSON.stringify(rows, null, 2))}\n`,
    escapeJson(rows.map((row) => `${JSON.stringify(row)}\n`).join("")),
  ]);
}

test("whom an actor reaches is the same JSON whether or not rows are written by what they have in common", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), fc.boolean(), (lines, hasSources) => {
      const reach = reachOf(
        tieGraph(
          lines.map((one, at) => makeAgreement(`x${at}: ${one}`)),
          day,
        ),
        "a",
      );
      const sources = hasSources ? () => null : null;
      const actor = { id: "a", name: "A" };
      const view = reachView({ actor, day, about: null, ...reach, sources, problems: [] });
      expectWrittenAsTheyAre(view.data as Rows);
    }),
    { numRuns: 300 },
  );
});

test.each([["\0 one"], ["\0 other"], ['"'], ["\u009b"], ["a0"]])("texts of %j beside the ids hide no id", (text) => {
  const ids = Array.from({ length: 1200 }, (_, at) => `a${at}`);
  const rowOf = (id: string) => ({ id, text, of: [text, { id, "\0 one": id }], not: `${id} ` });
  const likeness = ["all"];
  expectWrittenAsTheyAre(rowsOf(ids, rowOf, (id) => ({ likeness, id, withId: (other) => other })));
});
