import { describe, expect, expectTypeOf, test } from "vitest";
import type { Order, Pair, Parameter, ParameterSet, ValuesOf } from "../../src/command/parameter.ts";
import { completeValues, readValue } from "../../src/command/read-value.ts";

const says = "what it means";
const parameters = {
  briefs: { kind: "brief", isArgument: true, isRequired: true, isRepeatable: true, says },
  tag: { kind: "tag", isRepeatable: true, says },
  severity: { kind: "choice", of: ["high", "low"], isRepeatable: true, says },
  shell: { kind: "choice", of: ["bash", "zsh"], isArgument: true, placeholder: "shell", says },
  where: { kind: "pair", isRepeatable: true, says },
  asOf: { kind: "date", says },
  limit: { kind: "number", says },
  sort: { kind: "order", of: ["date", "id"], says },
  all: { kind: "flag", says },
} as const satisfies ParameterSet;

/** The value of a parameter that was given these words, one after the other. */
function read(name: keyof typeof parameters, ...words: readonly string[]): unknown {
  const parameter: Parameter = parameters[name];
  return words.reduce((before: unknown, word) => readValue(name, parameter, word, before), undefined);
}

describe("readValue()", () => {
  test.each([
    ["a text as it is", "briefs", ["a, b", "c"], ["a, b", "c"]],
    ["a repeated option as AND, commas as OR", "tag", ["a, b", "c"], [["a", "b"], ["c"]]],
    ["nothing but commas as no choice at all", "tag", [" , "], [[]]],
    ["several of a few", "severity", ["high,low"], [["high", "low"]]],
    ["one of a few", "shell", ["zsh"], "zsh"],
    ["a key and its values", "where", ["a=b, c=d"], [{ key: "a", values: ["b", "c=d"] }]],
    ["a partial date", "asOf", ["2016-02"], "2016-02"],
    ["a date-time as its date", "asOf", ["2016-02-01T23:59:00-09:00"], "2016-02-01"],
    ["the last of an option that is not repeatable", "asOf", ["2016", "2017"], "2017"],
    ["a count", "limit", ["20"], 20],
    ["an order", "sort", ["id"], { key: "id", reverse: false }],
    ["an order turned round", "sort", ["-date"], { key: "date", reverse: true }],
  ] as const)("reads %s", (_, name, words, value) => {
    expect(read(name, ...words)).toEqual(value);
  });

  test.each([
    ["asOf", "June", '--as-of is "June"; expected YYYY, YYYY-MM or YYYY-MM-DD'],
    ["asOf", "2016-02-30", '--as-of is "2016-02-30"; expected YYYY, YYYY-MM or YYYY-MM-DD'],
    ["limit", "0", '--limit is "0"; expected a whole number from 1'],
    ["limit", "1e3", '--limit is "1e3"; expected a whole number from 1'],
    ["where", "=a", '--where is "=a"; expected KEY=VALUE'],
    ["sort", "name", '--sort is "name"; expected one of date, id'],
    ["severity", "high,hgih", '--severity is "hgih"; expected one of high, low; did you mean high?'],
    ["shell", "bsh", 'shell is "bsh"; expected one of bash, zsh'],
  ] as const)("refuses --%s %s", (name, word, message) => {
    expect(() => read(name, word)).toThrow(expect.objectContaining({ name: "Failure", code: "usage", message }));
  });
});

describe("completeValues()", () => {
  test("keeps what was given; what was not is empty, false or null", () => {
    expect(completeValues(parameters, { briefs: ["a"], limit: 2 })).toEqual({
      briefs: ["a"],
      tag: [],
      severity: [],
      shell: null,
      where: [],
      asOf: null,
      limit: 2,
      sort: null,
      all: false,
    });
  });

  test.each([[{}], [{ briefs: [] }]])("refuses %j, where something required is missing", (given) => {
    expect(() => completeValues(parameters, given)).toThrow('missing required argument "brief"');
  });

  test("the types of the values follow from the declarations", () => {
    expectTypeOf<ValuesOf<typeof parameters>>().toEqualTypeOf<{
      readonly briefs: readonly string[];
      readonly tag: readonly (readonly string[])[];
      readonly severity: readonly (readonly ("high" | "low")[])[];
      readonly shell: "bash" | "zsh" | null;
      readonly where: readonly Pair[];
      readonly asOf: string | null;
      readonly limit: number | null;
      readonly sort: Order<"date" | "id"> | null;
      readonly all: boolean;
    }>();
  });
});
