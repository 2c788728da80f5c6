import * as v from "valibot";
import { closest } from "../text/closest.ts";
import { isMap } from "./is-map.ts";
import type { ValuePath } from "./locate.ts";
import { isSpelled } from "./spelled.ts";

/** Told of what is found on the way. */
export interface Reader {
  /** A wrong value: where it stands and what to say of it. */
  readonly wrong: (path: ValuePath, message: string) => void;
  /** Which items of a list were sound, by their positions in the file. */
  readonly kept?: ((path: ValuePath, positions: readonly number[]) => void) | undefined;
}

type AnySchema = v.GenericSchema;

/** What is sound of an object: everything optional, since a wrong value is left out. */
type Sound<Schema extends AnySchema> = Partial<v.InferOutput<Schema>>;

/**
 * Reads a map by an object schema, value by value: what is sound is returned, what is wrong is
 * reported and left out. A single value stands for a list of one. Keys that the schema does not
 * know are passed over.
 */
export function readFields<Schema extends AnySchema>(schema: Schema, raw: unknown, reader: Reader): Sound<Schema> {
  return (readValue(schema, raw, [], reader) ?? {}) as Sound<Schema>;
}

function readValue(schema: AnySchema, raw: unknown, path: ValuePath, reader: Reader): unknown {
  switch (schema.type) {
    case "optional":
    case "nullable":
      return readValue((schema as unknown as { wrapped: AnySchema }).wrapped, raw, path, reader);
    case "array":
      return readList((schema as unknown as { item: AnySchema }).item, raw, path, reader);
    case "object":
      return readWholeMap(schema, raw, path, reader);
    case "record":
      return readTable((schema as unknown as { value: AnySchema }).value, raw, path, reader);
    case "union":
      return readEither(schema, raw, path, reader);
    default:
      return readLeaf(schema, raw, path, reader);
  }
}

function readList(item: AnySchema, raw: unknown, path: ValuePath, reader: Reader): unknown[] {
  const list = Array.isArray(raw) ? raw : [raw];
  const sound: unknown[] = [];
  const positions: number[] = [];
  for (const [index, value] of list.entries()) {
    const at = Array.isArray(raw) ? [...path, index] : path;
    const read = value === null ? undefined : readValue(item, value, at, reader);
    if (read === undefined) continue;
    sound.push(read);
    positions.push(index);
  }
  reader.kept?.(path, positions);
  return sound;
}

/** A map, and what its schema demands of it as a whole. */
function readWholeMap(schema: AnySchema, raw: unknown, path: ValuePath, reader: Reader): unknown {
  let isWrong = false;
  const wrong: Reader["wrong"] = (at, message) => {
    isWrong = true;
    reader.wrong(at, message);
  };
  const own = { wrong, kept: reader.kept };
  const map = readMap((schema as unknown as { entries: Record<string, AnySchema> }).entries, raw, path, own);
  if (map === undefined || !("pipe" in schema)) return map;
  const whole = v.safeParse(schema, map);
  if (whole.success) return map;
  // What it lacks because of a wrong value was told with that.
  if (!isWrong) reader.wrong(path, `${describe(path)} ${whole.issues[0].message}`);
  return undefined;
}

function readMap(entries: Record<string, AnySchema>, raw: unknown, path: ValuePath, reader: Reader): unknown {
  if (!isMap(raw)) {
    reader.wrong(path, `${describe(path)} is ${shownValue(raw)}; expected a map`);
    return undefined;
  }
  const result: Record<string, unknown> = {};
  for (const [key, schema] of listed(entries)) {
    const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
    const isMissing = value === undefined || value === null;
    const read = isMissing ? nothingRead(schema, value) : readValue(schema, value, [...path, key], reader);
    if (read !== undefined) result[key] = read;
    else if (schema.type !== "optional") {
      if (isMissing) reader.wrong(path, `${describe(path)} has no ${key}`);
      return undefined;
    }
  }
  return result;
}

/** The entries of a schema's map, listed once: it is one of a few, each asked of many files. */
function listed(entries: Record<string, AnySchema>): readonly (readonly [string, AnySchema])[] {
  const before = lists.get(entries);
  if (before !== undefined) return before;
  const list = Object.entries(entries);
  lists.set(entries, list);
  return list;
}

const lists = new WeakMap<Record<string, AnySchema>, readonly (readonly [string, AnySchema])[]>();

/** Null where that is a value of its own, and not the lack of one. */
function nothingRead(schema: AnySchema, value: null | undefined): null | undefined {
  if (value === undefined || schema.type !== "optional") return undefined;
  return (schema as unknown as { wrapped: AnySchema }).wrapped.type === "nullable" ? null : undefined;
}

function readTable(schema: AnySchema, raw: unknown, path: ValuePath, reader: Reader): unknown {
  if (!isMap(raw)) {
    reader.wrong(path, `${describe(path)} is ${shownValue(raw)}; expected a map from ids`);
    return undefined;
  }
  const rows = Object.entries(raw).flatMap(([key, value]) => {
    const read = readValue(schema, value ?? {}, [...path, key], reader);
    return read === undefined ? [] : [[key, read] as const];
  });
  return Object.fromEntries(rows);
}

/**
 * Of a map and a shorthand, the map if the value is one. Any other union (a text of several types)
 * is a leaf.
 */
function readEither(schema: AnySchema, raw: unknown, path: ValuePath, reader: Reader): unknown {
  const { options } = schema as unknown as { options: AnySchema[] };
  const map = options.find((option) => option.type === "object");
  const shorthand = options.find((option) => option.type !== "object");
  if (map === undefined || shorthand === undefined) return readLeaf(schema, raw, path, reader);
  return readValue(isMap(raw) ? map : shorthand, raw, path, reader);
}

function readLeaf(schema: AnySchema, raw: unknown, path: ValuePath, reader: Reader): unknown {
  const result = v.safeParse(schema, isSpelled(raw) ? raw.spelling : raw, { abortEarly: true });
  if (result.success) return result.output;
  const near = schema.type === "picklist" ? nearest(raw, (schema as unknown as { options: string[] }).options) : "";
  reader.wrong(path, `${describe(path)} is ${shownValue(raw)}; expected ${result.issues[0].message}${near}`);
  return undefined;
}

function nearest(raw: unknown, options: readonly string[]): string {
  const near = typeof raw === "string" ? closest(raw, options) : null;
  return near === null ? "" : `; did you mean ${near}?`;
}

/** `obstacles[2].severity`, counted from one as a reader would. */
function describe(path: ValuePath): string {
  const parts = path.map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${step}`));
  return parts.join("").replace(/^\./, "") || "the file";
}

/** A wrong value as a problem shows it, cut where it is long. */
export function shownValue(raw: unknown): string {
  if (Array.isArray(raw)) return "a list";
  if (isMap(raw)) return "a map";
  if (isSpelled(raw)) return raw.spelling.slice(0, 60);
  const shown = JSON.stringify(raw) ?? "nothing";
  // Half of a surrogate pair must not be left at the cut.
  return shown.length > 60 ? `${shown.slice(0, 57).replace(/[\ud800-\udbff]$/, "")}…"` : shown;
}
