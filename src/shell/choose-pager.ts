import { type Resolved, resolveSetting } from "./settings.ts";
import { type TerminalFacts, variable } from "./terminal-facts.ts";

/**
 * The pager to start, as program and arguments; null where nothing is to be paged. Whatever LESS or
 * lesskey hold, less is told to pass colours; what stands on its line goes over that.
 */
export function choosePager(facts: TerminalFacts): readonly string[] | null {
  if (!facts.isTty || variable(facts, "TERM") === "dumb") return null;
  const command = pagerSetting(facts).value;
  const words = command.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0 || (words.length === 1 && words[0] === "cat")) return null;
  // Quotes, variables and pipes are the shell's to read; the text goes in by stdin, never into the
  // command.
  if (/[|&;<>()$`\\"'*?#~=%]/.test(command)) return ["/bin/sh", "-c", command.replace(lessInShell, "$& -R")];
  const [program = "", ...args] = words;
  return /(?:^|\/)less$/.test(program) ? [program, "-R", ...args] : words;
}

/** Where less is started in a command of the shell, behind what is set for it. */
const lessInShell =
  /(?<=^|[|;&(])\s*(?:(?:exec|command|env)\s+)*(?:\w+=(?:'[^']*'|"[^"]*"|[^\s'"|;&()])*\s+)*(?:[^\s'"|;&()=]*\/)?less(?=$|[\s|;&)<>])/g;

/**
 * The environment of a pager. LESS is `FRX` unless set: short text stays inline, colours pass, the
 * screen is not cleared. One that is set is told of colours first, for a less that another program
 * starts; what it says itself goes over that. lv is told as git tells it.
 */
export function pagerVariables(environment: TerminalFacts["environment"]): Record<string, string | undefined> {
  const { LESS: less, LV: lv = "-c" } = environment;
  const options = less === undefined ? "FRX" : `-R ${less}`;
  return { ...environment, LESS: options, LV: lv, LESSSECURE: "1", LESSCHARSET: "utf-8" };
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
