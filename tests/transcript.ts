import { type RunOptions, type RunResult, root } from "./run-brief.ts";

/** Runs one command line of a transcript. */
export type Runner = (argv: readonly string[], options: RunOptions) => Promise<RunResult>;

/**
 * A Markdown text with the answers in its `console` blocks replaced by what the commands answer now. A block has lines
 * `$ [NAME=value …] brief …`, each followed by stdout, by stderr as `2> …`, and by `? N` if the status is not 0. `TTY=80` runs
 * on a terminal of that width. Lines that are no answer to a command are left alone.
 */
export async function replay(markdown: string, run: Runner): Promise<string> {
  const parts = markdown.split(/^(```console\n[\s\S]*?^```)$/m);
  const replayed = [];
  for (const [index, part] of parts.entries()) replayed.push(index % 2 === 1 ? await replayBlock(part, run) : part);
  return replayed.join("");
}

/** How many commands a text's console blocks run. */
export function countCommands(markdown: string): number {
  return commandLines(markdown).length;
}

async function replayBlock(block: string, run: Runner): Promise<string> {
  const answers = ["```console"];
  for (const line of block.split("\n").filter((text) => text.startsWith("$ "))) {
    answers.push(line, ...(await replayLine(line.slice(2), run)));
  }
  return [...answers, "```"].join("\n");
}

/** A line of a transcript, as it is run. */
export interface CommandLine {
  readonly line: string;
  readonly argv: readonly string[];
  readonly options: RunOptions;
}

/** The lines that a text's console blocks run. */
export function commandLines(markdown: string): CommandLine[] {
  return Array.from(markdown.matchAll(/^\$ (.*)$/gm), ([, line = ""]) => readLine(line));
}

function readLine(line: string): CommandLine {
  const words = splitWords(line);
  const start = words.indexOf("brief");
  if (start === -1) throw new Error(`a transcript runs brief alone, not: ${line}`);
  const environment = Object.fromEntries(words.slice(0, start).map((word) => word.split("=", 2) as [string, string]));
  const { TTY: tty, ...rest } = environment;
  const options = { environment: rest, ...(tty === undefined ? {} : { columns: Number(tty) }) };
  return { line, argv: words.slice(start + 1), options };
}

async function replayLine(line: string, run: Runner): Promise<string[]> {
  const { argv, options } = readLine(line);
  const { out, err, status } = await run(argv, options);
  const shown = (text: string) => text.replaceAll(root, "[root]/").replaceAll("\0", "␀").replaceAll("\u001b", "␛");
  const lines = (text: string) => (text === "" ? [] : shown(text).replace(/\n$/, "").split("\n"));
  return [...lines(out), ...lines(err).map((text) => `2> ${text}`), ...(status === 0 ? [] : [`? ${status}`])];
}

/** Words as a shell would split them: quotes group, nothing else is special. */
export function splitWords(line: string): string[] {
  return Array.from(line.matchAll(/(?:[^\s'"]+|'[^']*'|"[^"]*")+/g), ([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, "$1$2"),
  );
}
