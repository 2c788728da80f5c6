import { type TerminalFacts, variable } from "./terminal-facts.ts";

export const colorChoices = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof colorChoices)[number];

/**
 * Whether to colour: `--color` or BRIEF_COLOR over NO_COLOR (https://no-color.org, non-empty) over
 * FORCE_COLOR and CLICOLOR_FORCE over CLICOLOR=0 and TERM=dumb over whether stdout is a terminal.
 */
export function wantsColor(choice: ColorChoice, facts: TerminalFacts): boolean {
  if (choice !== "auto") return choice === "always";
  if (variable(facts, "NO_COLOR") !== undefined) return false;
  for (const name of ["FORCE_COLOR", "CLICOLOR_FORCE"]) {
    const value = variable(facts, name);
    if (value !== undefined) return value !== "0" && value !== "false";
  }
  if (variable(facts, "CLICOLOR") === "0" || variable(facts, "TERM") === "dumb") return false;
  return facts.isTty;
}

/**
 * Whether the terminal is known to show OSC 8 hyperlinks (its own variables say so);
 * FORCE_HYPERLINK decides over all.
 */
export function showsHyperlinks(facts: TerminalFacts): boolean {
  const forced = variable(facts, "FORCE_HYPERLINK");
  if (forced !== undefined) return forced !== "0";
  if (!facts.isTty || variable(facts, "TERM") === "dumb" || variable(facts, "CI") !== undefined) return false;
  const program = variable(facts, "TERM_PROGRAM") ?? "";
  if (["iTerm.app", "WezTerm", "vscode", "ghostty", "zed", "Hyper"].includes(program)) return true;
  if (["WT_SESSION", "KITTY_WINDOW_ID", "ALACRITTY_WINDOW_ID", "KONSOLE_VERSION"].some((name) => variable(facts, name)))
    return true;
  return Number(variable(facts, "VTE_VERSION") ?? 0) >= 5000;
}
