import type { InferOutput } from "valibot";
import type { Actor } from "../model/actor.ts";
import { firstDay, lastDay } from "../model/date.ts";
import type { LibraryDefinitions } from "../model/known-names.ts";
import type { Matter } from "../model/matter.ts";
import type { Problem } from "../model/problem.ts";
import type { UnknownKey } from "../model/unknown-key.ts";
import { readYamlText } from "./front-matter.ts";
import { locator, type ValuePath } from "./locate.ts";
import { plainFields } from "./plain-fields.ts";
import { readAgreement } from "./read-agreement.ts";
import { readFields } from "./read-fields.ts";
import { libraryFile } from "./schema.ts";
import { unknownKeys } from "./unknown-keys.ts";

/** What a library defines, and everything that is wrong with their file. */
export interface ParsedLibrary {
  readonly definitions: LibraryDefinitions;
  readonly problems: readonly Problem[];
  /** The one-based line on which a field stands. */
  readonly lineOf: (field: ValuePath) => number;
  readonly unknownKeys: () => readonly UnknownKey[];
}

type Fields = Partial<InferOutput<typeof libraryFile>>;

/**
 * Reads a `library.yaml`. Never throws: what is sound is in the definitions, the rest in the
 * problems.
 */
export function parseLibrary(text: string, path: string): ParsedLibrary {
  const problems: Problem[] = [];
  const yaml = text.replace(/\r\n?/g, "\n");
  const { value: read, errors, sound } = readYamlText(yaml);
  const locate = locator(sound);
  const lineOf = (at: ValuePath) => locate(at) + 1;
  for (const { line, reason: message } of errors)
    problems.push({ level: "error", path, line: line + 1, code: "yaml", message });
  const wrong = (at: ValuePath, message: string) =>
    problems.push({ level: "error", path, line: lineOf(at), code: "wrong-value", message });
  const value = plainFields(read, wrong);
  const fields: Fields = value === null ? {} : readFields(libraryFile, value, { wrong });
  const agreements = Object.entries(fields.agreements ?? {});
  for (const [id, { history = [] }] of agreements) {
    const dates = history.map(({ date, by }) => (by === undefined ? date : lastDay(by)));
    const message = outOfOrder(dates.flatMap((date) => date ?? []));
    const at = ["agreements", id, "history"];
    if (message !== null) problems.push({ level: "warning", path, line: lineOf(at), code: "history-order", message });
  }
  const actors = Object.entries(fields.actors ?? {}).map(
    ([id, { name = id, kind = null, aliases = [], of }]): Actor => {
      const actor = { id, name, kind, aliases };
      return of === undefined ? actor : { ...actor, memberOf: of };
    },
  );
  const matters = Object.entries(fields.matters ?? {}).map(
    ([id, { name = id, aliases = [], "part-of": partOf = null }]): Matter => ({ id, name, aliases, partOf }),
  );
  return {
    definitions: {
      name: fields.name ?? null,
      actors,
      agreements: agreements.map(([id, entry]) => readAgreement(id, entry)),
      matters,
    },
    problems,
    lineOf,
    unknownKeys: () => (value === null ? [] : unknownKeys(libraryFile, value)),
  };
}

function outOfOrder(dates: readonly string[]): string | null {
  const index = dates.findIndex(
    (date, position) => position > 0 && firstDay(date) < firstDay(dates[position - 1] ?? ""),
  );
  if (index === -1) return null;
  return `the history has ${dates[index]} after ${dates[index - 1]}; expected the order of dates`;
}
