import { expect, test } from "vitest";
import { runBrief } from "../run-brief.ts";
import { agreementQuestions } from "./agreement-questions.ts";
import { type ExpectedChannel, tiesQuestions } from "./ties-questions.ts";

/** The arguments of a line; double quotes keep words together. */
const words = (line: string) =>
  Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? "");

async function ask(command: string, line: string): Promise<{ rows: Answer[]; status: number }> {
  const { out, status } = await runBrief([command, ...words(line), "--json"]);
  return { rows: JSON.parse(out), status };
}

type Answer = Record<string, unknown> & {
  readonly agreements: readonly string[];
  readonly lower: readonly { readonly agreements: readonly string[] }[];
  readonly steps: readonly { readonly agreements: readonly Record<string, unknown>[] }[];
};

/** Of an answer what was expected of it: no more is asked. */
function asked(row: Answer, expected: ExpectedChannel): Record<string, unknown> {
  const [first] = row.steps[0]?.agreements ?? [];
  const all = { ...row, ...first, holds: row["holds"], lower: row.lower.map(({ agreements }) => agreements) };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, (all as Record<string, unknown>)[key]]));
}

test.each(tiesQuestions)("ties %s: %s", async (line, _, expected) => {
  const { rows, status } = await ask("ties", line);
  expect(rows.map((row, index) => asked(row, expected[index] ?? (row as never)))).toEqual(expected);
  expect(status).toBe(expected.length === 0 ? 1 : 0);
});

test.each(agreementQuestions)("agreements %s: %s", async (line, _, expected) => {
  const { rows } = await ask("agreements", line);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject(expected);
});
