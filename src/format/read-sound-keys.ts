import { isMergeEdge, marksIn } from "../markdown/merge-marks.ts";
import { quoted } from "../text/quoted.ts";
import { explainYaml } from "./explain-yaml.ts";
import { isMap } from "./is-map.ts";
import { textAsWritten } from "./text-as-written.ts";

/**
 * What is wrong with a YAML text: the zero-based line, and why, as the end of a sentence about the
 * text.
 */
export interface YamlError {
  readonly line: number;
  readonly reason: string;
}

/** What is sound of a YAML text: its values by key, and the text with every refused line empty. */
export interface SoundKeys {
  readonly value: Record<string, unknown>;
  readonly errors: readonly YamlError[];
  readonly sound: string;
}

/**
 * So many errors are told; what stands below the last is not read, so that no file keeps the parser
 * busy.
 */
const mostErrors = 100;

/**
 * Reads a YAML text that is not sound as a whole, key by key of its first level: the sound ones are
 * kept, of each of the others is told its line, its key and what to write instead; titles and
 * summaries among them are kept as they are written. Of a key that is given twice the first counts.
 * Never throws.
 */
export function readSoundKeys(yaml: string, parse: (yaml: string) => unknown): SoundKeys {
  const lines = yaml.split("\n");
  const errors = takeMarks(lines);
  const value = new Map<string, unknown>();
  let refused = 0;
  const parts = takeRepeated(partsOf(lines), lines, errors);
  for (const { from, to, read, error } of readParts(parts, lines, parse)) {
    if (refused >= mostErrors) {
      errors.push({ line: from, reason: tooMany });
      lines.fill("", from);
      break;
    }
    if (error !== null) {
      errors.push(error);
      lines.fill("", from, to);
      lines[from] = soundLine(read);
      refused += 1;
    }
    for (const [key, one] of Object.entries(read)) if (!value.has(key)) value.set(key, one);
  }
  return {
    value: Object.fromEntries(value),
    errors: firstOf(errors),
    sound: lines.join("\n"),
  };
}

/** What is kept of a refused part, as a line. */
function soundLine(read: object): string {
  return Object.entries(read)
    .map(([key, text]) => `${key}: ${JSON.stringify(text)}`)
    .join("");
}

const tooMany = `has more than ${mostErrors} errors; mend these first, the rest is not read`;

/** The errors in the order of the lines, as many as are told. */
function firstOf(errors: readonly YamlError[]): YamlError[] {
  const inOrder = errors.toSorted((left, right) => left.line - right.line);
  const next = inOrder[mostErrors];
  return next === undefined ? inOrder : [...inOrder.slice(0, mostErrors), { line: next.line, reason: tooMany }];
}

/**
 * Lines of the text, counted from zero: a key of the first level with its value, up to the next.
 */
interface Part {
  readonly from: number;
  readonly to: number;
}

interface ReadPart extends Part {
  readonly read: object;
  readonly error: YamlError | null;
}

/**
 * Only a key stands at the beginning of a line: no value goes on there, whatever is left open in
 * it.
 */
function partsOf(lines: readonly string[]): Part[] {
  const starts = lines.flatMap((line, index) => (/^(?:[^\s#\]},-]|-\S)/.test(line) ? [index] : []));
  const first = lines.findIndex((line) => /^\s*[^\s#]/.test(line));
  const all = first === -1 || first === starts[0] ? starts : [first, ...starts];
  return all.map((from, index) => ({ from, to: all[index + 1] ?? lines.length }));
}

/** A key whose value begins at its colon, so that YAML takes both for one text; no address. */
export const glued = /^([A-Za-z][\w-]*):(?!\/\/)(\S.*)$/;

/** Takes the marks of a merge out of the lines. Both its sides are read. */
function takeMarks(lines: string[]): YamlError[] {
  return marksIn(lines).flatMap((line) => {
    const isEdge = isMergeEdge(lines[line] as string);
    lines[line] = "";
    return isEdge
      ? [{ line, reason: "is not valid YAML: a merge was left unfinished; choose one side and delete the marks" }]
      : [];
  });
}

/** Takes the keys that were there before out of the lines. */
function takeRepeated(parts: readonly Part[], lines: string[], errors: YamlError[]): Part[] {
  const seen = new Set<string>();
  return parts.filter(({ from, to }) => {
    const key = /^(["']?)([^:"']+)\1:(?:\s|$)/.exec(lines[from] as string)?.[2];
    if (key === undefined) return true;
    const isFirst = !seen.has(key);
    seen.add(key);
    if (isFirst) return true;
    errors.push({
      line: from,
      reason: `is not valid YAML: the key ${key} is duplicated; the first counts, delete one of the two`,
    });
    lines.fill("", from, to);
    return false;
  });
}

/** Many sound parts are read at once: the parser takes as long to begin as to read a page. */
function* readParts(
  parts: readonly Part[],
  lines: readonly string[],
  parse: (yaml: string) => unknown,
): Generator<ReadPart> {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return;
  const whole = readPart({ from: first.from, to: last.to }, lines, parse);
  if (whole.error === null) yield whole;
  else if (parts.length > 1) {
    const middle = Math.ceil(parts.length / 2);
    yield* readParts(parts.slice(0, middle), lines, parse);
    yield* readParts(parts.slice(middle), lines, parse);
  } else {
    const tab = lines.findIndex((line, index) => index > first.from && index < first.to && /^ *\t\s*\S/.test(line));
    if (tab === -1) yield { ...whole, read: { ...textAsWritten(lines.slice(first.from, first.to)), ...whole.read } };
    else {
      yield readPart({ from: first.from, to: tab }, lines, parse);
      const error = { line: tab, reason: "is not valid YAML: a tab indents the line; indent it with spaces" };
      yield { from: tab, to: first.to, read: {}, error };
    }
  }
}

function readPart({ from, to }: Part, lines: readonly string[], parse: (yaml: string) => unknown): ReadPart {
  const own = lines.slice(from, to);
  const refuse = (line: number, reason: string): ReadPart => ({
    from,
    to,
    read: {},
    error: { line: from + line, reason: `is not valid YAML: ${reason}` },
  });
  try {
    const read = parse(own.join("\n")) ?? {};
    if (isMap(read)) return { from, to, read, error: null };
    const [, key, value] = (typeof read === "string" && glued.exec(own[0] as string)) || [];
    if (key !== undefined) {
      const error = `is not valid YAML: the colon of ${key} has no space behind it; write ${key}: ${value?.slice(0, 40)}`;
      const spaced = readPart({ from, to }, lines.toSpliced(from, 1, `${key}: ${value}`), parse);
      return { ...spaced, error: spaced.error ?? { line: from, reason: error } };
    }
    return refuse(0, `${quoted((own[0] as string).trim().slice(0, 40))} is no field; expected name: value`);
  } catch (error) {
    const { line, reason } = explainYaml(own, error);
    return refuse(line, reason);
  }
}
