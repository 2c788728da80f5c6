import { readDate } from "../model/date.ts";
import { readWrittenDate } from "../text/written-date.ts";
import { isMap } from "./is-map.ts";
import { isSpelled } from "./spelled.ts";

/** A brief's date, what it was taken from, and what of the fields could not be read. */
export interface ChosenDate {
  readonly date: string | null;
  readonly from: string | null;
  /** Keys whose values are no dates, each with its value. */
  readonly refused: readonly { readonly key: string; readonly value: unknown }[];
}

/** The keys under which people write when a text is of, the surest first. */
const writtenKeys = ["date", "created", "published", "pubdate", "publishdate", "issued"] as const;

/** Those that tell of a later day: they count where nothing else tells one. */
const changedKeys = ["updated", "modified", "lastmod", "last_modified_at"] as const;

/**
 * The date of a brief: its `date`, else another field that tells when it was written, else the day
 * with which the file's name begins, else when it was changed. `fieldOf` finds a field whatever
 * the case of its key.
 */
export function chooseDate(fieldOf: (key: string) => unknown, fileName: string): ChosenDate {
  const refused: { key: string; value: unknown }[] = [];
  const firstOf = (keys: readonly string[]): ChosenDate | null => {
    for (const key of keys) {
      const value = fieldOf(key);
      if (isNothing(value)) continue;
      const date = dateIn(value);
      if (date !== null) return { date, from: key, refused };
      refused.push({ key, value });
    }
    return null;
  };
  const written = firstOf(writtenKeys);
  if (written !== null) return written;
  const day = fileDay(fileName)?.day ?? null;
  if (day !== null) return { date: day, from: "file name", refused };
  return firstOf(changedKeys) ?? { date: null, from: null, refused };
}

/**
 * The day with which a file's name begins, `2016-10-27`, `2016_10_27` or `20161027`, a time may
 * follow as in the names of a Zettelkasten; and what is left of the name behind it.
 */
export function fileDay(name: string): { readonly day: string; readonly rest: string } | null {
  const [raw, year, mark, month, day] = /^(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name) ?? timed.exec(name) ?? [];
  if (raw === undefined) return null;
  const date = readDate(`${year}-${month}-${day}`);
  if (date === null || (mark === "" && !/^(?:19|20)/.test(date))) return null;
  return { day: date, rest: name.slice(raw.length) };
}

const timed = /^(\d{4})()(\d{2})(\d{2})(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d)/;

/** What no one means as a date: nothing, a yes or no, what a template has still to fill in. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || typeof value === "boolean") return true;
  if (isSpelled(value)) return typeof value.value === "boolean";
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "string" && /^\s*(?:$|\{\{|<%|\{%)/.test(value);
}

/** A date as people write it: a text, one in double brackets, or a map of when it was written. */
function dateIn(value: unknown): string | null {
  if (Array.isArray(value)) return value.length === 1 ? dateIn(value[0]) : null;
  if (isMap(value)) {
    for (const key of [...writtenKeys, ...changedKeys]) {
      const inner = Object.hasOwn(value, key) ? value[key] : null;
      if (!isMap(inner) && !isNothing(inner)) return dateIn(inner);
    }
    return null;
  }
  const text = isSpelled(value) ? value.spelling : String(value);
  const bare = text.trim().replace(/^\[\[(.*)\]\]$/s, "$1");
  return readDate(bare) ?? readWrittenDate(bare) ?? withoutTime(bare);
}

/** The day of a date written in another way with a time behind it. */
function withoutTime(text: string): string | null {
  const [, day] = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})\.?[T ,]+\d{1,2}:\d{2}/.exec(text) ?? [];
  return day === undefined ? null : (readDate(day) ?? readWrittenDate(day));
}
