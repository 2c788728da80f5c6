import * as v from "valibot";

/** A schema as valibot has it, whatever it is of. */
interface Schema {
  readonly type: string;
  readonly pipe?: readonly { readonly kind: string; readonly type: string }[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, Schema>>;
}

/**
 * The texts of data that its schema lets be any text: no word of a list, no date. What stands in
 * fields that are a brief's own is one, too.
 */
export function freeTexts(schema: v.GenericSchema, data: unknown): string[] {
  return walk(schema as unknown as Schema, data);
}

function walk(schema: Schema, data: unknown): string[] {
  if (data === null || data === undefined) return [];
  switch (schema.type) {
    case "nullable":
    case "optional":
      return walk(schema.wrapped as Schema, data);
    case "array":
      return (data as unknown[]).flatMap((item) => walk(schema.item as Schema, item));
    case "strict_tuple":
      return (data as unknown[]).flatMap((item, index) => walk(schema.items?.[index] as Schema, item));
    case "strict_object":
      return Object.entries(schema.entries ?? {}).flatMap(([key, entry]) =>
        walk(entry, (data as Record<string, unknown>)[key]),
      );
    case "union": {
      const fitting = (schema.options ?? []).find((option) => v.is(option as unknown as v.GenericSchema, data));
      return walk(fitting as Schema, data);
    }
    case "string":
      return isRestricted(schema) ? [] : [data as string];
    case "record":
    case "unknown":
      return textsIn(data);
    case "picklist":
    case "number":
    case "boolean":
    case "literal":
    case "null":
      return [];
    default:
      throw new Error(`a schema of type ${schema.type} is not known here`);
  }
}

function isRestricted({ pipe = [] }: Schema): boolean {
  return pipe.some(({ kind, type }) => kind === "validation" || type === "regex");
}

function textsIn(data: unknown): string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** A copy of an answer with each of its texts made another; what is one object stays one. */
export function hostileValue<Value>(value: Value, change: (text: string) => string): Value {
  const copies = new Map<object, unknown>();
  const copy = (item: unknown): unknown => {
    if (typeof item === "string") return change(item);
    if (typeof item !== "object" || item === null) return item;
    const known = copies.get(item);
    if (known !== undefined) return known;
    if (Array.isArray(item)) return filled(item, [] as unknown[], (made) => made.push(...item.map(copy)));
    if (item instanceof Map) {
      return filled(item, new Map(), (made) => item.forEach((each, key) => void made.set(copy(key), copy(each))));
    }
    if (item instanceof Set)
      return filled(item, new Set(), (made) => item.forEach((each) => void made.add(copy(each))));
    if (Symbol.iterator in item) return copy([...(item as Iterable<unknown>)]);
    return filled(item, {} as Record<string, unknown>, (made) => {
      for (const [key, each] of Object.entries(item)) made[key] = copy(each);
    });
  };
  const filled = <Made>(item: object, made: Made, fill: (made: Made) => void): Made => {
    copies.set(item, made);
    fill(made);
    return made;
  };
  return copy(value) as Value;
}
