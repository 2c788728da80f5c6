import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import * as v from "valibot";
import { afterAll, describe, expect, test } from "vitest";
import { diskWriting } from "../../src/adapter/disk/disk-writing.ts";
import { commands, startCommand } from "../../src/command/all.ts";
import { answers } from "../../src/command/answers/all.ts";
import type { CommandDefinition } from "../../src/command/command.ts";
import { isFailure } from "../../src/model/failure.ts";
import type { Page } from "../../src/render/page.ts";
import { paintNone } from "../../src/render/painter.ts";
import { type Format, renderers } from "../../src/render/renderers.ts";
import { dataRows } from "../../src/render/select-fields.ts";
import { sgrPainter } from "../../src/render/sgr-painter.ts";
import { declareParameters, valuesOf } from "../../src/shell/declare.ts";
import { sharedParameters } from "../../src/shell/shared-parameters.ts";
import type { View } from "../../src/view/view.ts";
import { meantBy } from "../example-words.ts";
import { splitWords } from "../transcript.ts";
import { contextOf, inRequest } from "../view-of.ts";
import { freeTexts, hostileValue } from "./hostile-answers.ts";

/**
 * What each text is made to end with: sequences that the sink lets through, as they are our own, and
 * such as it stops; what a renderer has not sanitised itself is found by them.
 */
const payload = " \u001b[1mZQ\u001b]8;;https://e.vil\u001b\\ZQ\u001b]8;;\u001b\\\u001b[5M\u009b8m\u202e\u0007\u2028";

/** What may stand in no text that a renderer has made, but for what its painter puts before a whole word. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unclean = /\u001b\[1mZQ|e\.vil\u001b|\u001b\[5M|[\u009b\u202e\u0007\u2028]/;

const pages: readonly [string, Partial<Page>][] = [
  ["plain", {}],
  ["in colour", { painter: sgrPainter(1), hasHyperlinks: true, isDecorated: true }],
];

async function rendered(view: View, format: Format, page: Partial<Page>): Promise<string | null> {
  const whole = { width: 400, proseWidth: 400, painter: paintNone, hasHyperlinks: false, isDecorated: false };
  try {
    const text = await renderers[format](view, { ...whole, fields: null, ...page });
    return typeof text === "string" ? text : [...text].join("");
  } catch (error) {
    // A format that this answer has not.
    if (isFailure(error)) return null;
    throw error;
  }
}

/** All formats of a view, and of each field of its data as a cell. */
async function expectClean(view: View): Promise<void> {
  for (const format of Object.keys(renderers) as Format[]) {
    for (const [, page] of pages) {
      const text = (await rendered(view, format, page)) ?? "";
      expect([format, unclean.exec(text)?.[0]]).toEqual([format, undefined]);
    }
  }
  const rows = [...dataRows(view.rows ?? view.data)];
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row as object)))];
  for (const format of ["tsv", "csv"] as const) {
    const text = await rendered({ ...view, fields }, format, { fields });
    expect([format, unclean.exec(text ?? "")?.[0]]).toEqual([format, undefined]);
  }
}

/** Each command's examples, and what they leave out of the answers that a schema describes. */
const all = await Promise.all(
  [startCommand, ...commands].map(async (lazy) => ({ name: lazy.name, definition: await lazy.load() })),
);
const more = [
  "brief show gsomia-2016 --section actors",
  "brief show gsomia-2016 --outline",
  "brief show gsomia-2016 --source",
  "brief show",
  "brief actors gsomia-2016",
  "brief actors",
  "brief check tests/fixtures/slips",
  "brief links --orphans",
  "brief obstacles gsomia-2016 --evidence --with-sources",
  "brief timeline --until 2014 --with-sources",
  "brief ties Seoul Tokyo --as-of 2019-09-01 --with-sources",
  "brief agreements tisa --history --with-sources",
  "brief actors --of japan --with-members --with-sources",
  "brief import tests/fixtures/texts/lake-note.md no-such-file.txt",
  "brief help format",
  "brief",
];
const written = mkdtempSync(join(tmpdir(), "brief-escapes-"));

const lines = [...all.flatMap(({ definition }) => definition.examples.map(({ line }) => line)), ...more]
  // What help and Tab say of a command is no answer.
  .filter((line) => !/^brief help (?!format)|--help/.test(line));

const told = new Set<string>();

describe("what an answer holds reaches no page unsanitised, whatever the sink would do", () => {
  test.each(lines)("%s", async (line) => {
    const words = splitWords(line);
    const { name, definition } = all.find((command) => command.name === words[1]) ?? (all[0] as (typeof all)[0]);
    const argv = words.slice(words[1] === name ? 2 : 1).map((word) => meantBy(word, name));
    await inRequest(async (snapshot) => {
      const verdicts = { ...snapshot.verdicts, keep: () => {} };
      const context = { ...contextOf(snapshot), verdicts, writing: diskWriting(mkdtempSync(join(written, "new-"))) };
      const answer = await definition.answer(context, parametersOf(definition, argv));
      const data = JSON.parse(JSON.stringify(definition.view(answer).data)) as unknown;
      const fitting = Object.entries(answers[name] ?? {}).filter(([, schema]) => v.is(schema, data));
      for (const [kind] of fitting) told.add(`${name} ${kind}`);
      const free = new Set(fitting.flatMap(([, schema]) => freeTexts(schema, data)));
      // Nothing is wrong with the bundled briefs.
      expect(free.size > 0 || (Array.isArray(data) && data.length === 0)).toBe(true);
      await expectClean(definition.view(hostileValue(answer, (text) => (free.has(text) ? text + payload : text))));
    });
  });

  afterAll(() => {
    rmSync(written, { recursive: true });
    const described = Object.entries(answers).flatMap(([name, of]) => Object.keys(of).map((kind) => `${name} ${kind}`));
    expect([...told].toSorted(), "every answer that a schema describes was tried").toEqual(described.toSorted());
  });
});

function parametersOf(definition: CommandDefinition, argv: readonly string[]) {
  const shared = declareParameters(new Command(), sharedParameters(definition));
  const command = declareParameters(shared, definition.parameters).parse(argv, { from: "user" });
  return valuesOf(command, definition.parameters);
}
