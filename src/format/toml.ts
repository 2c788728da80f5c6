import { parse, TomlDate, TomlError } from "smol-toml";
import type { YamlError } from "./read-sound-keys.ts";

/** What is sound of a TOML text, and what is wrong with it. */
export interface SoundToml {
  readonly value: unknown;
  readonly errors: readonly YamlError[];
  readonly sound: string;
}

/** So many keys may be unsound; what stands below the last is not read. */
const mostErrors = 20;

/**
 * Reads TOML, at most 20 levels deep; dates are texts as they are written. What cannot be read
 * costs the key or table that it belongs to. Never throws.
 */
export function readToml(toml: string): SoundToml {
  const lines = toml.split("\n");
  const errors: YamlError[] = [];
  for (let tries = 0; tries <= mostErrors; tries += 1) {
    const sound = lines.join("\n");
    try {
      return { value: plain(parse(sound, { maxDepth: 20 })), errors, sound };
    } catch (error) {
      if (!(error instanceof TomlError)) break;
      const line = Math.min(error.line - 1, lines.length - 1);
      errors.push({ line, reason: `is not valid TOML: ${reasonOf(error)}` });
      const [from, to] = partAround(lines, line);
      lines.fill("", from, to);
    }
  }
  return { value: null, errors, sound: "" };
}

/** The parser's words without the excerpt that it draws below them. */
function reasonOf({ message }: TomlError): string {
  const [first = ""] = message.split("\n");
  return first.replace(/^Invalid TOML document: /, "");
}

/** The lines of the key that holds a line: from one that begins with a name up to the next. */
function partAround(lines: readonly string[], line: number): [number, number] {
  let from = line;
  while (from > 0 && !beginsPart(lines[from] as string)) from -= 1;
  let to = line + 1;
  while (to < lines.length && !beginsPart(lines[to] as string)) to += 1;
  return [from, to];
}

function beginsPart(line: string): boolean {
  return /^[ \t]*(?:["']?[\w.-]+["']?[ \t]*=|\[)/.test(line);
}

function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.isTime() || value.isValid() ? value.toISOString() : null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
