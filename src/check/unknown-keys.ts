import type { Problem } from "../model/problem.ts";

/** A file whose fields have been read. */
interface FileWithKeys {
  readonly path: string;
  readonly lineOf: (field: readonly (string | number)[]) => number;
  readonly unknownKeys: () => readonly {
    readonly path: readonly (string | number)[];
    readonly key: string;
    readonly near: string | null;
  }[];
}

/**
 * Fields that the format does not know: a warning where a known one is near, since it is then a
 * slip; else a note, since people keep fields of their own.
 */
export function checkUnknownKeys({ path, lineOf, unknownKeys }: FileWithKeys): Problem[] {
  return unknownKeys().map(({ path: field, key, near }) => ({
    level: near === null ? "note" : "warning",
    path,
    line: lineOf(field),
    code: "unknown-field",
    message: `no field is called "${key}"${near === null ? "" : `; did you mean ${near}?`}`,
  }));
}
