import * as v from "valibot";
import type { ValuePath } from "./locate.ts";

/** Told of each wrong value: where it stands and what to say of it. */
export type Report = (path: ValuePath, message: string) => void;

type AnySchema = v.GenericSchema;

/** What is sound of an object: everything optional, since a wrong value is left out. */
type Sound<Schema extends AnySchema> = Partial<v.InferOutput<Schema>>;

/**
 * Reads a map by an object schema, value by value: what is sound is returned, what is wrong is reported and left out. A single
 * value stands for a list of one. Keys that the schema does not know are passed over.
 */
export function readFields<Schema extends AnySchema>(schema: Schema, raw: unknown, report: Report): Sound<Schema> {
  return (readValue(schema, raw, [], report) ?? {}) as Sound<Schema>;
}

function readValue(schema: AnySchema, raw: unknown, path: ValuePath, report: Report): unknown {
  switch (schema.type) {
    case "optional":
      return readValue((schema as unknown as { wrapped: AnySchema }).wrapped, raw, path, report);
    case "array":
      return readList((schema as unknown as { item: AnySchema }).item, raw, path, report);
    case "object":
      return readMap((schema as unknown as { entries: Record<string, AnySchema> }).entries, raw, path, report);
    case "record":
      return readTable((schema as unknown as { value: AnySchema }).value, raw, path, report);
    case "union":
      return readEither(schema, raw, path, report);
    default:
      return readLeaf(schema, raw, path, report);
  }
}

function readList(item: AnySchema, raw: unknown, path: ValuePath, report: Report): unknown[] {
  const list = Array.isArray(raw) ? raw : [raw];
  return list.flatMap((value: unknown, index) => {
    const at = Array.isArray(raw) ? [...path, index] : path;
    const read = value === null ? undefined : readValue(item, value, at, report);
    return read === undefined ? [] : [read];
  });
}

function readMap(entries: Record<string, AnySchema>, raw: unknown, path: ValuePath, report: Report): unknown {
  if (!isMap(raw)) {
    report(path, `${describe(path)} is ${show(raw)}; expected a map`);
    return undefined;
  }
  const result: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(entries)) {
    const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
    const isMissing = value === undefined || value === null;
    const read = isMissing ? undefined : readValue(schema, value, [...path, key], report);
    if (read !== undefined) result[key] = read;
    else if (schema.type !== "optional") {
      if (isMissing) report(path, `${describe(path)} has no ${key}`);
      return undefined;
    }
  }
  return result;
}

function readTable(schema: AnySchema, raw: unknown, path: ValuePath, report: Report): unknown {
  if (!isMap(raw)) {
    report(path, `${describe(path)} is ${show(raw)}; expected a map from ids`);
    return undefined;
  }
  const rows = Object.entries(raw).flatMap(([key, value]) => {
    const read = key === "__proto__" ? undefined : readValue(schema, value ?? {}, [...path, key], report);
    return read === undefined ? [] : [[key, read] as const];
  });
  return Object.fromEntries(rows);
}

/** Of a map and a shorthand, the map if the value is one. Any other union (a text of several types) is a leaf. */
function readEither(schema: AnySchema, raw: unknown, path: ValuePath, report: Report): unknown {
  const { options } = schema as unknown as { options: AnySchema[] };
  const map = options.find((option) => option.type === "object");
  const shorthand = options.find((option) => option.type !== "object");
  if (map === undefined || shorthand === undefined) return readLeaf(schema, raw, path, report);
  return readValue(isMap(raw) ? map : shorthand, raw, path, report);
}

function readLeaf(schema: AnySchema, raw: unknown, path: ValuePath, report: Report): unknown {
  const result = v.safeParse(schema, raw, { abortEarly: true });
  if (result.success) return result.output;
  report(path, `${describe(path)} is ${show(raw)}; expected ${result.issues[0].message}`);
  return undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `obstacles[2].severity`, counted from one as a reader would. */
function describe(path: ValuePath): string {
  const parts = path.map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${step}`));
  return parts.join("").replace(/^\./, "") || "the front matter";
}

function show(raw: unknown): string {
  if (Array.isArray(raw)) return "a list";
  if (isMap(raw)) return "a map";
  const shown = JSON.stringify(raw) ?? "nothing";
  return shown.length > 60 ? `${shown.slice(0, 57)}…"` : shown;
}
