import type { ExtractedKind } from "../model/extracted.ts";
import type { Mended } from "../model/verdict.ts";
import { isMap } from "./is-map.ts";
import type { ValuePath } from "./locate.ts";
import { parseBrief } from "./parse-brief.ts";
import { withoutSpelling } from "./plain-value.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { emptyList, removeItem, removeKey, type Splice, setKey } from "./splice-yaml.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** What becomes of an entry of front matter, which is the `index`th of its kind in the brief. */
export interface EntryChange {
  readonly kind: ExtractedKind;
  readonly index: number;
  /** What is put right of what is confirmed; null for what is dismissed. */
  readonly mended: Mended | null;
}

/**
 * A brief's text with entries of its front matter confirmed, which takes the lines away that call
 * them extracted, or taken out whole; every other character stays as it is. Null where that cannot
 * be done so, as in front matter that is no YAML.
 */
export function changeEntries(text: string, changes: readonly EntryChange[]): string | null {
  const before = fieldsOf(text);
  if (before === null) return null;
  // From the last on, so that positions hold.
  const ordered = changes.toSorted((left, right) => right.index - left.index);
  const { placeOf } = parseBrief(text, "");
  let changed: string | null = text;
  let expected: unknown = before;
  for (const { kind, index, mended } of ordered) {
    const place = placeOf([kind, index]);
    const keys = mended === null ? null : mendedKeys(mended);
    changed = changed === null ? null : keys === null ? withoutItem(changed, place) : confirmed(changed, place, keys);
    expected = expectedAt(expected, place, keys);
  }
  // Whatever a text may be like that was not thought of: what it says decides.
  return changed !== null && sorted(fieldsOf(changed)) === sorted(expected) ? changed : null;
}

/** New values of keys; null takes one away. */
type Keys = Readonly<Record<string, string | null>>;

/** The last comes to stand first. */
function mendedKeys({ kind, holder, severity }: Mended): Keys {
  return {
    ...(severity === undefined ? {} : { severity }),
    ...(holder === undefined ? {} : { holder: holder === null ? null : holder.name }),
    ...(kind === undefined ? {} : { kind }),
  };
}

function confirmed(text: string, place: ValuePath, keys: Keys): string | null {
  let changed: string | null = text;
  for (const [key, value] of Object.entries(keys)) {
    if (changed === null || value === null) continue;
    changed = spliced(changed, (yaml) => setKey(yaml, place, key, written(value)));
  }
  const gone = Object.keys(keys).filter((key) => keys[key] === null);
  for (const key of ["origin", "certainty", ...gone]) {
    if (changed === null || !hasKey(fieldsOf(changed), place, key)) continue;
    changed = spliced(changed, (yaml) => removeKey(yaml, place, key));
  }
  return changed;
}

function withoutItem(text: string, place: ValuePath): string | null {
  const [key, index] = place;
  if (place.length !== 2 || typeof key !== "string" || typeof index !== "number") return null;
  const changed = spliced(text, (yaml) => removeItem(yaml, [key], index));
  if (changed === null || childOf(fieldsOf(changed), key) !== null) return changed;
  return spliced(changed, (yaml) => emptyList(yaml, key));
}

/** A text in YAML: plain where that cannot be anything else. */
function written(value: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+)*$/u.test(value) && !/^(?:true|false|null)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}

/** What the fields say; null where they are no sound YAML. */
function fieldsOf(text: string): unknown {
  const split = splitFrontMatter(normal(text));
  if (split.language !== "yaml") return null;
  const { value, errors } = readFrontMatter(split);
  return errors.length > 0 ? null : withoutSpelling(value);
}

function normal(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** The text with a piece of its fields replaced, its line ends as they are. */
function spliced(text: string, change: (yaml: string) => Splice | null): string | null {
  const lines = normal(text);
  const { fields } = splitFrontMatter(lines);
  const start = lines.indexOf("\n") + 1;
  const splice = change(fields);
  if (splice === null) return null;
  const [ends = "\n"] = /\r?\n|\r/.exec(text) ?? [];
  const [from, to] = [splice.from, splice.to].map((offset) => original(text, start + offset)) as [number, number];
  return text.slice(0, from) + splice.text.replaceAll("\n", ends) + text.slice(to);
}

/** Where in a text stands what is at an offset once its line ends are LF. */
function original(text: string, offset: number): number {
  let at = 0;
  for (let read = 0; read < offset; read += 1) at += text.startsWith("\r\n", at) ? 2 : 1;
  return at;
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)] ?? null;
  return isMap(value) ? (value[step] ?? null) : null;
}

function hasKey(value: unknown, place: ValuePath, key: string): boolean {
  return childOf(place.reduce<unknown>(childOf, value), key) !== null;
}

function expectedAt(value: unknown, [step, ...rest]: ValuePath, keys: Keys | null): unknown {
  if (step === undefined) {
    if (!isMap(value)) return value;
    const { origin: _, certainty: __, ...stays } = value;
    return Object.fromEntries(Object.entries({ ...stays, ...keys }).filter(([, one]) => one !== null));
  }
  if (Array.isArray(value)) {
    const isGone = rest.length === 0 && keys === null;
    return value.flatMap((item, index) => (index !== step ? [item] : isGone ? [] : [expectedAt(item, rest, keys)]));
  }
  return isMap(value) ? { ...value, [step]: expectedAt(value[step], rest, keys) } : value;
}

/** A value as text, whatever the order of its keys. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    isMap(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner,
  );
}
