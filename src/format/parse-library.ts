import type { Actor } from "../model/actor.ts";
import type { LibraryTables } from "../model/catalogue.ts";
import type { Problem } from "../model/problem.ts";
import { readYamlText } from "./front-matter.ts";
import { locate } from "./locate.ts";
import { readAgreement } from "./read-agreement.ts";
import { readFields } from "./read-fields.ts";
import { libraryFile } from "./schema.ts";

/** The tables of a `library.yaml`, and everything that is wrong with it. Never throws. */
export function parseLibrary(text: string, path: string): { tables: LibraryTables; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const add = (line: number, code: string, message: string) =>
    problems.push({ level: "error", path, line, code, message });
  const { value, error } = readYamlText(text);
  if (error !== null) add(error.line + 1, "yaml", `not valid YAML: ${error.reason}`);
  const fields =
    value === null
      ? {}
      : readFields(libraryFile, value, (at, message) => add(locate(text, at) + 1, "wrong-value", message));
  const actors = Object.entries(fields.actors ?? {}).map(
    ([id, { name = id, kind = null, aliases = [] }]): Actor => ({ id, name, kind, aliases }),
  );
  const agreements = Object.entries(fields.agreements ?? {}).map(([id, entry]) => readAgreement(id, entry));
  return { tables: { name: fields.name ?? null, actors, agreements }, problems };
}
