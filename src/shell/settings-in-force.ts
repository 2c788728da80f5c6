import { fileSetting, type Setting, type SettingName } from "../model/settings.ts";
import { usualRules } from "../model/walk-rules.ts";
import { pagerSetting } from "./choose-pager.ts";
import type { OutputOptions, OutputSettings } from "./output-options.ts";
import { told } from "./settings.ts";
import { type TerminalFacts, variable } from "./terminal-facts.ts";

/** Every setting in force and where it came from, for `brief status`. */
export function settingsInForce(options: OutputOptions, output: OutputSettings, facts: TerminalFacts): Setting[] {
  const pager = options.pager ? pagerSetting(facts) : { value: "none", from: "--no-pager", problems: [] };
  return [
    libraries(options, facts),
    fromEnvironment("bundled", facts, "BRIEF_BUNDLED", "on"),
    ...output.told,
    told("pager", pager),
    fromEnvironment("extensions", facts, "BRIEF_EXTENSIONS", usualRules.extensions.join(":")),
    fromEnvironment("ignore", facts, "BRIEF_IGNORE", "on"),
    fromEnvironment("keep", facts, "BRIEF_KEEP", "on"),
  ];
}

function libraries({ library }: OutputOptions, facts: TerminalFacts): Setting {
  if (library !== undefined) return { name: "libraries", value: library.join(":"), from: "--library" };
  return fromEnvironment("libraries", facts, "BRIEF_PATH", "none but your own");
}

function fromEnvironment(name: SettingName, facts: TerminalFacts, variableName: string, fallback: string): Setting {
  const value = variable(facts, variableName);
  if (value !== undefined) return { name, value, from: variableName };
  const written = fileSetting(facts.settings, name);
  if (written === undefined) return { name, value: fallback, from: "default" };
  return { name, value: written.values.join(":"), from: `${facts.settings.path}:${written.line}` };
}
