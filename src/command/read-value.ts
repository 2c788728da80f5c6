import { readDate } from "../model/date.ts";
import { Failure } from "../model/failure.ts";
import { readGrade } from "../model/grade.ts";
import { closest } from "../text/closest.ts";
import { calledAs, type Order, type Pair, type Parameter, type ParameterSet, type ValuesOf } from "./parameter.ts";

/**
 * One more value of a parameter, read by its kind from what was typed; of a repeatable one behind
 * those `before`. Throws a usage `Failure` that says what was expected.
 */
export function readValue(name: string, parameter: Parameter, typed: string, before: unknown): unknown {
  const read = (text: string) => readSingle(parameter, calledAs(name, parameter), text);
  if (!parameter.isRepeatable) return read(typed);
  const isWhole = parameter.isArgument || parameter.kind === "pair";
  return [...((before ?? []) as readonly unknown[]), isWhole ? read(typed) : splitChoices(typed).map(read)];
}

/**
 * The values of all parameters from those that were given and read. Throws a usage `Failure` where
 * a required one is missing.
 */
export function completeValues<Set extends ParameterSet>(
  parameters: Set,
  given: Readonly<Record<string, unknown>>,
): ValuesOf<Set> {
  const values = Object.entries(parameters).map(([name, parameter]) => {
    const value = given[name] ?? valueWithout(parameter);
    const isMissing = parameter.isRequired && (value === null || (Array.isArray(value) && value.length === 0));
    if (isMissing) throw new Failure("usage", `missing required argument "${calledAs(name, parameter)}"`);
    return [name, value];
  });
  return Object.fromEntries(values) as ValuesOf<Set>;
}

/**
 * Ends a command with a usage `Failure`: the option, the value it was given, and what was expected.
 */
export function refuse(called: string, value: string, expected: string): never {
  throw new Failure("usage", `${called} is "${value}"; expected ${expected}`);
}

function valueWithout({ kind, isRepeatable }: Parameter): unknown {
  if (kind === "flag") return false;
  return isRepeatable ? [] : null;
}

function readSingle(parameter: Parameter, called: string, typed: string): unknown {
  switch (parameter.kind) {
    case "date":
      return readDate(typed) ?? refuse(called, typed, "YYYY, YYYY-MM or YYYY-MM-DD");
    case "grade":
      return readGrade(typed) ?? refuse(called, typed, "a letter A to F, a digit 1 to 6, or both, such as B2");
    case "number":
      return readCount(called, typed);
    case "pair":
      return readPair(called, typed);
    case "order":
      return readOrder(called, typed, parameter.of);
    case "choice":
    case "topic":
      return readChoice(called, typed, parameter);
    default:
      return typed;
  }
}

function readCount(called: string, typed: string): number {
  const isCount = /^\d{1,9}$/.test(typed) && Number(typed) >= 1;
  return isCount ? Number(typed) : refuse(called, typed, "a whole number from 1");
}

function readPair(called: string, typed: string): Pair {
  const equals = typed.indexOf("=");
  if (equals < 1) refuse(called, typed, "KEY=VALUE");
  return { key: typed.slice(0, equals), values: splitChoices(typed.slice(equals + 1)) };
}

function readOrder(called: string, typed: string, keys: readonly string[]): Order {
  const key = keys.find((known) => known === typed.replace(/^-/, ""));
  return { key: key ?? refuse(called, typed, `one of ${keys.join(", ")}`), reverse: typed.startsWith("-") };
}

/**
 * Of a list of choices one may be mistyped; where one alone is asked for, the few that there are
 * say enough.
 */
function readChoice(called: string, typed: string, { of: known, isRepeatable }: Parameter & { of: readonly string[] }) {
  if (known.includes(typed)) return typed;
  const near = isRepeatable ? closest(typed, known) : null;
  return refuse(called, typed, `one of ${known.join(", ")}${near === null ? "" : `; did you mean ${near}?`}`);
}

/** `a, b` as its choices. */
function splitChoices(typed: string): string[] {
  return typed
    .split(",")
    .map((choice) => choice.trim())
    .filter((choice) => choice !== "");
}
