import { readYaml } from "./front-matter.ts";
import { locator, type ValuePath } from "./locate.ts";
import type { YamlError } from "./read-sound-keys.ts";
import { type FieldsLanguage, isBlank, type SplitText } from "./split-front-matter.ts";
import { readTomlFields } from "./when-toml.ts";

/** What the fields of a file say, as far as they are sound. */
export interface FrontMatter {
  readonly value: unknown;
  /** What is wrong, with zero-based lines of the fields. */
  readonly errors: readonly YamlError[];
  /** The zero-based line of the fields on which a value stands. */
  readonly lineOf: (path: ValuePath) => number;
}

/** The most that is read, in characters. */
const frontMatterLimit = 64 * 1024;

/** Reads the fields of a file in whichever language they are written. Never throws but for TOML. */
export function readFrontMatter({ language, fields }: Pick<SplitText, "language" | "fields">): FrontMatter {
  if (language === null || language === "yaml") {
    const { value, errors, sound } = readYaml(fields);
    return { value, errors, lineOf: locator(sound) };
  }
  if (fields.length > frontMatterLimit) {
    const reason = `has ${fields.length} characters; expected at most ${frontMatterLimit}`;
    return { value: null, errors: [{ line: 0, reason }], lineOf: () => 0 };
  }
  const lineOf = keyLocator(fields);
  return isBlank(fields) ? { value: null, errors: [], lineOf } : { ...readOther(language, fields), lineOf };
}

function readOther(language: Exclude<FieldsLanguage, "yaml">, fields: string): Pick<FrontMatter, "value" | "errors"> {
  switch (language) {
    case "toml":
      return readTomlFields(fields);
    case "json":
      return readJson(fields);
    case "headers":
      return { value: readHeaders(fields), errors: [] };
  }
}

function readJson(fields: string): Pick<FrontMatter, "value" | "errors"> {
  try {
    return { value: JSON.parse(fields), errors: [] };
  } catch {
    const reason = "is not valid JSON; expected names and texts in double quotation marks, and no comma at an end";
    return { value: null, errors: [{ line: 0, reason }] };
  }
}

/** Each header's text, what goes on indented joined to it. */
function readHeaders(fields: string): Record<string, string> {
  const read = new Map<string, string>();
  let key = "";
  for (const line of fields.split("\n")) {
    const colon = /^\S/.test(line) ? line.indexOf(":") : -1;
    if (colon === -1) read.set(key, `${read.get(key) ?? ""} ${line.trim()}`.trim());
    else {
      key = line.slice(0, colon).trim();
      if (!read.has(key)) read.set(key, line.slice(colon + 1).trim());
    }
  }
  return Object.fromEntries(read);
}

/** Tells the first line that begins with the name of the outermost key of a path. */
function keyLocator(fields: string): (path: ValuePath) => number {
  let lines: ReadonlyMap<string, number> | null = null;
  return ([key]) => {
    lines ??= keyLines(fields);
    return key === undefined ? 0 : (lines.get(String(key)) ?? 0);
  };
}

function keyLines(fields: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [line, text] of fields.split("\n").entries()) {
    const end = text.search(/[=:]/);
    const name = text.slice(0, Math.max(end, 0)).replace(/["'{]/g, "").trim();
    if (!found.has(name)) found.set(name, line);
  }
  return found;
}
