import { type Resolved, resolveSetting } from "./settings.ts";
import { type TerminalFacts, variable } from "./terminal-facts.ts";

/** The pager to start, as program and arguments; null where nothing is to be paged. */
export function choosePager(facts: TerminalFacts): readonly string[] | null {
  if (!facts.isTty || variable(facts, "TERM") === "dumb") return null;
  const command = pagerSetting(facts).value;
  const words = command.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0 || (words.length === 1 && words[0] === "cat")) return null;
  // Quotes, variables and pipes are the shell's to read; the text goes in by stdin, never into the
  // command.
  return /[|&;<>()$`\\"'*?#~=%]/.test(command) ? ["/bin/sh", "-c", command] : words;
}

/**
 * The pager's command line: BRIEF_PAGER, PAGER, the settings file, less. A variable that is set to
 * nothing means none.
 */
export function pagerSetting(facts: TerminalFacts): Resolved<string> {
  const emptied = ["BRIEF_PAGER", "PAGER"].find((name) => facts.environment[name] !== undefined);
  if (emptied !== undefined) return { value: facts.environment[emptied] ?? "", from: emptied, problems: [] };
  return resolveSetting("pager", facts, {
    option: undefined,
    variables: [],
    read: (value) => value,
    fallback: "less",
  });
}
