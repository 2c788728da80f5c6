/** A key and its values. */
export interface Entry {
  readonly key: string;
  readonly values: readonly string[];
  /** Whether the values are written as a list. */
  readonly isList: boolean;
  /** One-based. */
  readonly line: number;
}

/** A line that is not understood, and what to say of it. */
export interface Refusal {
  readonly line: number;
  readonly message: string;
}

/** The entries of a text, and the lines that were refused. */
export interface FlatYaml {
  readonly entries: readonly Entry[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads flat YAML: one map whose values are strings or lists of strings. Whatever else YAML has is
 * refused line by line; what is taken means what it means in YAML without types, to which a test
 * holds it. A YAML parser would cost more than all else of a short run.
 */
export function readFlatYaml(text: string): FlatYaml {
  const lines = text.split(/\r?\n/).map((raw, index) => ({ raw, line: index + 1 }));
  const meant = lines.filter(({ raw }) => !/^ *(?:#.*)?$/.test(raw));
  const start = meant[0]?.raw === "---" ? 1 : 0;
  const reading: Reading = { entries: [], refusals: [], indent: null };
  for (const { raw, line } of meant.slice(start)) readLine(raw, line, reading);
  return reading;
}

/** What has been read so far, to be added to; `indent` is that of the last entry's list items. */
interface Reading {
  readonly entries: (Entry & { values: string[]; isList: boolean })[];
  readonly refusals: Refusal[];
  indent: number | null;
}

function readLine(raw: string, line: number, reading: Reading): void {
  const { entries, refusals, indent } = reading;
  // Some take these for ends of lines, others do not.
  const isOneLine = !/[\r\u2028\u2029]/.test(raw);
  const item = isOneLine ? /^( *)-(?: +(.*))?$/s.exec(raw) : null;
  const pair = isOneLine ? /^([A-Za-z][\w-]*):(?: +(.*))?$/s.exec(raw) : null;
  const read = item === null ? (pair === null ? null : readValues(pair[2] ?? "")) : readScalar(item[2] ?? "");
  const open = entries.at(-1);
  if (read !== null && pair !== null) {
    entries.push({ key: pair[1] ?? "", values: [...read.values], isList: read.isList, line });
    reading.indent = null;
  } else if (read !== null && item !== null && open !== undefined && takesItem(open, item, indent)) {
    // An item is a scalar: it has one value.
    const [value = ""] = read.values;
    open.values.push(value);
    open.isList = true;
    reading.indent = item[1]?.length ?? 0;
  } else {
    refusals.push({ line, message: `"${raw.trim().slice(0, 40)}" is not understood; expected ${forms}` });
  }
}

const forms = "name: value, name: [value, value], or - value below a name";

/**
 * Whether an item continues the entry's list: nothing else stands behind its key, and all items are
 * equally deep.
 */
function takesItem({ values, isList }: Entry, [, spaces = ""]: RegExpExecArray, indent: number | null): boolean {
  return indent === null ? values.length === 0 && !isList : spaces.length === indent;
}

type Values = Pick<Entry, "values" | "isList">;

/** A scalar, a list in brackets, or nothing. */
function readValues(text: string): Values | null {
  const list = /^\[(.*)\] *(?: #.*)?$/s.exec(text);
  if (list === null) return text === "" || text.startsWith("#") ? { values: [], isList: false } : readScalar(text);
  const items = /^ *$/.test(list[1] ?? "") ? [] : (list[1] ?? "").split(",");
  const values = items.flatMap((item) =>
    /[[\]{}#]/.test(item) ? [] : (readScalar(withoutSpaces(item))?.values ?? []),
  );
  return values.length === items.length ? { values, isList: true } : null;
}

/**
 * A scalar in quotation marks without escapes, or a plain one that cannot be anything else; a
 * comment may follow.
 */
function readScalar(text: string): Values | null {
  const quoted = /^(?:"([^"\\\p{C}]*)"|'([^'\p{C}]*)') *(?: #.*)?$/u.exec(text);
  if (quoted !== null) return one(quoted[1] ?? quoted[2] ?? "");
  const comment = text.indexOf(" #");
  const plain = withoutSpaces(comment === -1 ? text : text.slice(0, comment));
  const isPlain = /^(?:[\p{L}\p{N}./_]|~\/)[^\p{C}\p{Z}]*(?: +[^\p{C}\p{Z}#][^\p{C}\p{Z}]*)*$/u.test(plain);
  return isPlain && !/: |:$/.test(plain) ? one(plain) : null;
}

/**
 * Without the spaces around it. The pattern / +$/ would try every run of spaces from each of its
 * spaces on.
 */
function withoutSpaces(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === " ") start += 1;
  while (end > start && text[end - 1] === " ") end -= 1;
  return text.slice(start, end);
}

function one(value: string): Values {
  return { values: [value], isList: false };
}
