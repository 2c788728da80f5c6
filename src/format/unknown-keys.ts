import type { GenericSchema } from "valibot";
import type { UnknownKey } from "../model/unknown-key.ts";
import { closest } from "../text/closest.ts";
import { foreignKeys } from "./foreign-keys.ts";
import { isMap } from "./is-map.ts";
import { isFormatKey, type KnownFields } from "./known-fields.ts";
import type { ValuePath } from "./locate.ts";
import { frontMatter } from "./schema.ts";

/**
 * The keys of a brief's front matter that neither the format knows, in whatever case, nor another
 * program that people write notes for.
 */
export function keysUnknown(raw: object, { own }: KnownFields): UnknownKey[] {
  const others = Object.entries(raw).filter(
    ([key, value]) => !isFormatKey(key) && !isForeign(key.toLowerCase(), value),
  );
  return unknownKeys(frontMatter, { ...own, ...Object.fromEntries(others) });
}

/** Whether another program reads a key; a clipper writes the address of a page as its `source`. */
function isForeign(key: string, value: unknown): boolean {
  return foreignKeys.has(key) || (key === "source" && typeof value === "string");
}

/** The keys of a map, and of the maps inside it, that a schema does not know. */
export function unknownKeys(schema: GenericSchema, raw: unknown, path: ValuePath = []): UnknownKey[] {
  const { type, wrapped, item, entries, value, options } = schema as unknown as SchemaParts;
  if (type === "optional") return unknownKeys(wrapped, raw, path);
  if (type === "array") {
    const list = Array.isArray(raw) ? raw : [raw];
    return list.flatMap((one: unknown, index) => unknownKeys(item, one, Array.isArray(raw) ? [...path, index] : path));
  }
  if (!isMap(raw)) return [];
  if (type === "record") return Object.entries(raw).flatMap(([key, one]) => unknownKeys(value, one, [...path, key]));
  const inner = type === "union" ? options.find((option) => option.type === "object") : undefined;
  if (inner !== undefined) return unknownKeys(inner, raw, path);
  return type === "object" ? keysOf(entries, raw, path) : [];
}

interface SchemaParts {
  readonly type: string;
  readonly wrapped: GenericSchema;
  readonly item: GenericSchema;
  readonly value: GenericSchema;
  readonly entries: Record<string, GenericSchema>;
  readonly options: readonly GenericSchema[];
}

function keysOf(entries: Record<string, GenericSchema>, map: Record<string, unknown>, path: ValuePath): UnknownKey[] {
  return Object.entries(map).flatMap(([key, value]) => {
    const schema = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (schema !== undefined) return unknownKeys(schema, value, [...path, key]);
    return [{ path: [...path, key], key, near: closest(key, Object.keys(entries)) }];
  });
}
