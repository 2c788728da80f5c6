import { bareTag, listedTags } from "../markdown/note-marks.ts";
import { isMap } from "./is-map.ts";
import { frontMatter } from "./schema.ts";
import { isSpelled } from "./spelled.ts";

/** The fields of a file by the names of the format, whatever the case of its keys. */
export interface KnownFields {
  /** The values of the format's own fields. */
  readonly own: Readonly<Record<string, unknown>>;
  /** The value of any key, in small letters. */
  readonly fieldOf: (key: string) => unknown;
  /** A key as the file spells it. */
  readonly spelled: (key: string) => string;
}

const formatKeys: ReadonlySet<string> = new Set(Object.keys(frontMatter.entries));

/** Whether a key is a field of the format in whatever case. */
export function isFormatKey(key: string): boolean {
  return formatKeys.has(key.toLowerCase());
}

/**
 * Finds fields by key, case aside; of two keys that differ by case alone the one in small letters
 * counts.
 */
export function knownFields(raw: object): KnownFields {
  const spellings = new Map<string, string>();
  for (const key of Object.keys(raw)) {
    const small = key.toLowerCase();
    if (!spellings.has(small) || key === small) spellings.set(small, key);
  }
  const values = raw as Readonly<Record<string, unknown>>;
  const fieldOf = (key: string) => {
    const spelling = spellings.get(key);
    return spelling === undefined ? undefined : values[spelling];
  };
  const own: Record<string, unknown> = {};
  for (const key of formatKeys) if (spellings.has(key)) own[key] = flat(fieldOf(key));
  return { own, fieldOf, spelled: (key) => spellings.get(key) ?? key };
}

/** A list without the brackets that YAML takes for lists in it: `related: [[a note]]`. */
function flat(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item) => {
    const inner = bracketed(bracketed(item));
    return typeof inner === "string" ? inner.replace(/^\[\[(.*)\]\]$/s, "$1") : inner;
  });
}

function bracketed(item: unknown): unknown {
  return Array.isArray(item) && item.length === 1 ? item[0] : item;
}

/** The other keys under which tags stand, in the order in which they are told. */
const tagKeys = ["tag", "categories", "category", "keywords"] as const;

/**
 * The tags of the front matter, each once: of `tags` as it was read, then of the other keys; of
 * Zola's `taxonomies` as well.
 */
export function fieldTags(tags: readonly string[], { fieldOf }: Pick<KnownFields, "fieldOf">): string[] {
  const isListed = Array.isArray(fieldOf("tags"));
  const own = isListed ? tags.map(bareTag) : tags.flatMap(listedTags);
  const taxonomies = fieldOf("taxonomies");
  const others = [
    ...tagKeys.map(fieldOf),
    ...(isMap(taxonomies) ? [taxonomies["tags"], taxonomies["categories"]] : []),
  ];
  return [...new Set([...own, ...others.flatMap(tagsIn)])].filter((tag) => tag !== "");
}

function tagsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flat(2).flatMap((item) => textOf(item)?.split("\n").map(bareTag) ?? []);
  const text = textOf(value);
  return text === null ? [] : listedTags(text);
}

/** The keys that hold a summary where `summary` does not. */
const summaryKeys = ["description", "excerpt", "tldr", "abstract", "lead"] as const;

/** A summary that stands under another key, and the key. */
export function otherSummary({ fieldOf }: Pick<KnownFields, "fieldOf">): { text: string; from: string } | null {
  for (const from of summaryKeys) {
    const text = textOf(fieldOf(from))?.trim() ?? "";
    if (text !== "") return { text, from };
  }
  return null;
}

/** The other names of a note. */
export function fieldAliases({ fieldOf }: Pick<KnownFields, "fieldOf">): string[] {
  const all = [fieldOf("aliases"), fieldOf("alias")].flatMap((value) => {
    if (Array.isArray(value)) return value.map(textOf);
    const text = textOf(value);
    return text === null ? [] : text.split(",");
  });
  return [...new Set(all.map((alias) => bareTag(alias ?? "")))].filter((alias) => alias !== "");
}

/** A single value as text; null for none, a list or a map. */
export function textOf(value: unknown): string | null {
  if (isSpelled(value)) return typeof value.value === "boolean" ? null : value.spelling;
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : null;
}
