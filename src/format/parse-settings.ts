import type { Problem } from "../model/problem.ts";
import { type FileSetting, type SettingsFile, settingNames, settingProblem } from "../model/settings.ts";
import { closest } from "../text/closest.ts";
import { type Entry, type Refusal, readFlatYaml } from "./flat-yaml.ts";

/**
 * Reads the settings file. Never throws: what is sound is in the settings, the rest in the
 * problems.
 */
export function parseSettings(text: string, path: string): SettingsFile {
  const { entries, refusals } = readFlatYaml(text);
  const first = new Map(entries.toReversed().map((entry) => [entry.key, entry]));
  const checked = entries.map((entry) => checkEntry(entry, { isFirst: first.get(entry.key) === entry }));
  const all = [...refusals, ...checked.flatMap(({ wrong }) => (wrong === null ? [] : [wrong]))];
  const problems: Problem[] = all
    .toSorted((left, right) => left.line - right.line)
    .map(({ line, message }) => settingProblem(path, line, message));
  return { path, settings: checked.flatMap(({ setting }) => (setting === null ? [] : [setting])), problems };
}

interface Checked {
  readonly setting: FileSetting | null;
  readonly wrong: Refusal | null;
}

/** An entry as a setting: known, given once, of one value but for libraries and extensions. */
function checkEntry({ key, values, line, isList }: Entry, { isFirst }: { readonly isFirst: boolean }): Checked {
  const refuse = (message: string) => ({ setting: null, wrong: { line, message } });
  const name = settingNames.find((known) => known === key);
  if (name === undefined) return refuse(unknown(key));
  if (!isFirst) return refuse(`${key} is given twice; the first counts`);
  if (isList && name !== "libraries" && name !== "extensions") return refuse(`${key} is a list; expected one value`);
  const [value = ""] = values;
  if (
    (name === "bundled" || name === "ignore" || name === "keep") &&
    values.length > 0 &&
    value !== "on" &&
    value !== "off"
  ) {
    return refuse(`${name} is "${value}"; expected on or off`);
  }
  return { setting: values.length === 0 ? null : { name, values, line }, wrong: null };
}

function unknown(key: string): string {
  const near = closest(key, settingNames);
  return `${key} is no setting; ${near === null ? `expected one of ${settingNames.join(", ")}` : `did you mean ${near}?`}`;
}
