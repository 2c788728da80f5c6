import { type TerminalFacts, variable } from "./terminal-facts.ts";

/** The pager to start, as program and arguments; null where nothing is to be paged. */
export function choosePager(facts: TerminalFacts): readonly string[] | null {
  if (!facts.isTty || variable(facts, "TERM") === "dumb") return null;
  const { environment } = facts;
  const command = environment["BRIEF_PAGER"] ?? environment["PAGER"] ?? "less";
  const words = command.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0 || (words.length === 1 && words[0] === "cat")) return null;
  // Quotes, variables and pipes are the shell's to read; the text goes in by stdin, never into the command.
  return /[|&;<>()$`\\"'*?#~=%]/.test(command) ? ["/bin/sh", "-c", command] : words;
}
