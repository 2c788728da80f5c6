import type { ParameterSet } from "../command/parameter.ts";

/** The options that are answered before any command is. */
export const ownOptions = {
  version: { kind: "flag", group: "Everywhere:", says: "print the version" },
  help: { kind: "flag", letter: "h", group: "Everywhere:", says: "print help" },
} as const satisfies ParameterSet;
