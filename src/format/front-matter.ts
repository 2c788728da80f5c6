import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { isBlank } from "./split-front-matter.ts";

/** The most YAML that is read, in characters. */
const frontMatterLimit = 64 * 1024;

/** What a YAML text says, or why it says nothing: the reason, as the end of a sentence about it, and its zero-based line. */
export type YamlResult =
  | { readonly value: unknown; readonly error: null }
  | { readonly value: null; readonly error: { readonly line: number; readonly reason: string } };

/** Reads YAML 1.2 core, without aliases, at most 20 levels deep and 64 KB long; duplicate keys are refused. Never throws. */
export function readYaml(yaml: string): YamlResult {
  if (yaml.length > frontMatterLimit) {
    return {
      value: null,
      error: { line: 0, reason: `has ${yaml.length} characters; expected at most ${frontMatterLimit}` },
    };
  }
  return readYamlText(yaml);
}

/** `readYaml` for a whole file, which its own size limit bounds. `parse` is what reads YAML. */
export function readYamlText(yaml: string, parse: (yaml: string) => unknown = loadCore): YamlResult {
  if (isBlank(yaml)) return { value: null, error: null };
  try {
    return { value: parse(yaml) ?? null, error: null };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { value: null, error: { line: 0, reason: "is not valid YAML" } };
    return { value: null, error: { line: error.mark?.line ?? 0, reason: `is not valid YAML: ${error.reason}` } };
  }
}

function loadCore(yaml: string): unknown {
  return load(yaml, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: 20 });
}
