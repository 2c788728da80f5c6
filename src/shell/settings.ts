import { isFailure } from "../model/failure.ts";
import type { Problem } from "../model/problem.ts";
import { fileSetting, type Setting, type SettingName, settingProblem } from "../model/settings.ts";
import { type TerminalFacts, variable } from "./terminal-facts.ts";

/** A setting's value and where it came from, and what was wrong with that of the file. */
export interface Resolved<Value> {
  readonly value: Value;
  readonly from: string;
  readonly problems: readonly Problem[];
}

/** How a setting is looked for. */
interface Lookup<Value, Fallback> {
  /** As given on the command line. */
  readonly option: string | undefined;
  /** The variables that hold it, the first that is set. */
  readonly variables: readonly string[];
  /**
   * Reads a value, `origin` naming it. Throws a `Failure` for one that is none of those expected.
   */
  readonly read: (value: string, origin: string) => Value;
  readonly fallback: Fallback;
}

/**
 * The setting in force: option over environment over file. A wrong value of the file alone is no
 * failure, but a problem.
 */
export function resolveSetting<Value, Fallback>(
  name: SettingName,
  facts: TerminalFacts,
  { option, variables, read, fallback }: Lookup<Value, Fallback>,
): Resolved<Value | Fallback> {
  if (option !== undefined) return { value: read(option, `--${name}`), from: `--${name}`, problems: [] };
  const set = variables.find((variableName) => variable(facts, variableName) !== undefined);
  if (set !== undefined) return { value: read(variable(facts, set) ?? "", set), from: set, problems: [] };
  const written = fileSetting(facts.settings, name);
  const missing = { value: fallback, from: "default", problems: [] };
  if (written === undefined) return missing;
  const { path } = facts.settings;
  try {
    return { value: read(written.values[0] ?? "", name), from: `${path}:${written.line}`, problems: [] };
  } catch (error) {
    if (!isFailure(error)) throw error;
    const message = error.hint === null ? error.message : `${error.message}; ${error.hint}`;
    return { ...missing, problems: [settingProblem(path, written.line, message)] };
  }
}

/** A setting as `brief status` tells it. */
export function told(name: SettingName, { value, from }: Resolved<unknown>, shown = String(value)): Setting {
  return { name, value: shown, from };
}
