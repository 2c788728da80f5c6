import { load } from "js-yaml";
import { indentQuoted } from "./indent-quoted.ts";
import { glued, readSoundKeys, type YamlError } from "./read-sound-keys.ts";
import { readSimpleYaml } from "./simple-yaml.ts";
import { spelledSchema } from "./spelled-schema.ts";
import { isBlank } from "./split-front-matter.ts";

/** The most YAML that is read, in characters. */
const frontMatterLimit = 64 * 1024;

/**
 * What a YAML text says as far as it is sound, null for nothing; what is wrong with it; and where
 * what is sound stands.
 */
export interface YamlResult {
  readonly value: unknown;
  readonly errors: readonly YamlError[];
  /** The text, every line empty that was not read. */
  readonly sound: string;
}

/**
 * Reads YAML 1.2 core, without aliases, at most 20 levels deep and 64 KB long. Numbers and truths
 * keep their spelling (`Spelled`). What cannot be read costs the key that it belongs to, and no
 * other. Never throws.
 */
export function readYaml(yaml: string): YamlResult {
  if (yaml.length <= frontMatterLimit) {
    const simple = readSimpleYaml(yaml);
    return simple === undefined ? readYamlText(yaml) : { value: simple, errors: [], sound: yaml };
  }
  const reason = `has ${yaml.length} characters; expected at most ${frontMatterLimit}`;
  return { value: null, errors: [{ line: 0, reason }], sound: "" };
}

/** `readYaml` for a whole file, which its own size limit bounds. `parse` is what reads YAML. */
export function readYamlText(yaml: string, parse: (yaml: string) => unknown = loadCore): YamlResult {
  if (isBlank(yaml)) return { value: null, errors: [], sound: yaml };
  try {
    const value = parse(yaml) ?? null;
    const isGlued = typeof value === "string" && glued.test(yaml.trimStart().split("\n", 1)[0] as string);
    return isGlued ? readSoundKeys(yaml, parse) : { value, errors: [], sound: yaml };
  } catch {
    return readOutdented(yaml, parse) ?? readSoundKeys(yaml, parse);
  }
}

/** Ruby's reader, and so Jekyll, lets a quoted text go on without indent. */
function readOutdented(yaml: string, parse: (yaml: string) => unknown): YamlResult | null {
  const indented = indentQuoted(yaml);
  if (indented === null) return null;
  try {
    return { value: parse(indented), errors: [], sound: indented };
  } catch {
    return readSoundKeys(indented, parse);
  }
}

function loadCore(yaml: string): unknown {
  return load(yaml, { schema: spelledSchema, maxAliases: 0, maxDepth: 20 });
}
