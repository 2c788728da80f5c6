import { type Command, CommanderError } from "commander";
import { commands, type LazyCommand, startCommand } from "../command/all.ts";
import type { CommandDefinition } from "../command/command.ts";
import { isTopic } from "../command/help-topics.ts";
import { optionOf } from "../command/parameter.ts";
import { Failure } from "../model/failure.ts";
import type { Problem } from "../model/problem.ts";
import { doRequest } from "../port/do-request.ts";
import type { Editor } from "../port/editor.ts";
import type { Keys } from "../port/keys.ts";
import type { Library, Progress } from "../port/library.ts";
import type { Ocr } from "../port/ocr.ts";
import { closest } from "../text/closest.ts";
import type { View } from "../view/view.ts";
import { valuesOf } from "./declare.ts";
import { deliver } from "./deliver.ts";
import { addExamples } from "./help.ts";
import { nobody, openDialogue } from "./open-dialogue.ts";
import { type OutputOptions, readOutput } from "./output-options.ts";
import { chooseFormat, printsLines, printView } from "./print.ts";
import { addCommand, commanderFailure, createProgram } from "./program.ts";
import { describeAside, describeFailure, describeNothing, describeProblems } from "./report.ts";
import { settingsInForce } from "./settings-in-force.ts";
import { sharedParameters } from "./shared-parameters.ts";
import type { TerminalFacts } from "./terminal-facts.ts";

/** 0 an answer, 1 no match, 2 trouble. */
export type Status = 0 | 1 | 2;

/** Everything outside: where text goes, and how the libraries named by options are opened. */
export interface Outside {
  readonly facts: TerminalFacts;
  readonly version: string;
  /** `isPage` tells that it may be paged; `hasNul` that NUL is meant. */
  readonly out: (text: string, options: { readonly isPage: boolean; readonly hasNul: boolean }) => void;
  readonly err: (text: string) => void;
  /** Called when an answer is known, before it is laid out. */
  readonly onAnswer: () => void;
  /** Called before a long page is laid out. */
  readonly onLongPage: () => void;
  /**
   * The libraries at these paths, or those of the path. Throws a `Failure` if one that was named is
   * not there.
   */
  readonly open: (libraries: readonly string[]) => Library;
  readonly editor: Editor;
  readonly ocr: Ocr;
  /** The keys that a person presses; null where nobody sits at a terminal on both sides. */
  readonly keys: (() => Promise<Keys>) | null;
  /** Who is told how the writing of an index goes. */
  readonly progress: Progress;
  /** Told how many of how many files of a long work are done. */
  readonly working: (done: number, total: number) => void;
  /** The text of a chapter of the manual. */
  readonly manual: (topic: string) => string;
  /** The local day, YYYY-MM-DD. */
  readonly today: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A long page holds more Markdown than papers do, in characters. */
const longMarkdown = 64 * 1024;

/**
 * Runs brief: arguments to view to text to status. Never throws; every failure is one line on
 * `err`.
 */
export async function run(argv: readonly string[], outside: Outside): Promise<Status> {
  try {
    return await answer(argv, outside);
  } catch (error) {
    const failure = error instanceof CommanderError ? commanderFailure(error, "brief") : error;
    if (failure === null) return 0;
    outside.err(describeFailure(failure, { debug: argv.includes("--debug") }));
    return 2;
  }
}

async function answer(typed: readonly string[], outside: Outside): Promise<Status> {
  if (typed[0] === "complete") return answerTab(typed.slice(1), outside);
  const argv = readHelp(typed);
  const lazy = findCommand(argv);
  const definition = await lazy.load();
  let status: Status = 0;
  const program = createBareProgram(outside, definition);
  const command = addCommands(program, lazy, definition);
  command.action(async () => {
    const output = program.opts<OutputOptions>();
    const settings = readOutput(output, outside.facts, definition);
    const { manual, today, now, facts, progress, working, editor, ocr } = outside;
    const library = outside.open(output.library ?? []);
    const { writing } = library;
    const isRead = facts.isTty && (settings.format ?? "terminal") === "terminal";
    const told = () => settingsInForce(output, settings, facts);
    const options = { isFresh: output.fresh === true, progress };
    const { view, artifact, problems } = await doRequest(library, options, async (snapshot) => {
      const { dialogue, close } = isRead ? openDialogue(settings, outside) : nobody;
      const known = { writing, editor, ocr, dialogue, settings: told, working, manual, today, now };
      const context = {
        ...snapshot,
        ...known,
        isTerminal: facts.isTty,
        isRead,
        printsLines: printsLines(settings, facts),
      };
      const answered = definition.answer(context, valuesOf(command, definition.parameters));
      const view = definition.view(await answered.finally(close));
      outside.onAnswer();
      const onLoaded = (markdown: readonly string[]) => {
        if (markdown.some(({ length }) => length > longMarkdown)) outside.onLongPage();
      };
      return { view, ...(await printView(view, settings, { facts, onLoaded })) };
    });
    if (output.quiet !== true) reportAsides(view, [...settings.problems, ...view.problems, ...problems], outside);
    if (view.nothing === undefined || chooseFormat(view, settings, outside.facts) === "json") {
      const isPage = settings.format === null || settings.format === "terminal";
      const out = (text: string) => outside.out(text, { isPage, hasNul: settings.isNull });
      await deliver(artifact, { out, writing, directory: "." });
    }
    status = reportFailures(view, outside) || reportNothing(view, outside) || (view.hasErrors === true ? 1 : 0);
  });
  await program.parseAsync([...argv], { from: "user" });
  return status;
}

/** What the shell asks at a press of Tab. No command, as nobody types it. */
async function answerTab(argv: readonly string[], outside: Outside): Promise<Status> {
  const { answerCompletion } = await import("./answer-completion.ts");
  const text = await answerCompletion(argv, {
    commands,
    shared: sharedParameters,
    open: (libraries, work) => doRequest(outside.open(libraries), { progress: outside.progress }, work),
  });
  outside.out(text, { isPage: false, hasNul: false });
  return 0;
}

function reportAsides({ hint, cut, asides = [] }: View, problems: readonly Problem[], { err }: Outside): void {
  err(describeProblems(problems));
  for (const aside of [hint, cut, ...asides]) err(describeAside(aside));
}

function reportFailures({ failures = [] }: View, { err }: Outside): Status {
  for (const failed of failures) err(describeAside(failed));
  return failures.length > 0 ? 2 : 0;
}

function reportNothing(view: View, { err }: Outside): Status {
  if (view.nothing === undefined) return 0;
  err(describeNothing(view.nothing));
  return 1;
}

/**
 * The command that the arguments name, the start page if they name none. Throws a usage `Failure`
 * for an unknown name.
 */
function findCommand(argv: readonly string[]): LazyCommand {
  const [name = null] = operands(argv);
  const found = name === null ? startCommand : commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const near = closest(
    name ?? "",
    commands.map((command) => command.name),
  );
  const hint = near === null ? "brief --help lists the commands" : `did you mean ${near}?`;
  throw new Failure("usage", `unknown command "${name}"`, { hint });
}

/**
 * The arguments that are no option, and no value of a shared option: what a command's own option
 * takes is among them.
 */
function operands(argv: readonly string[]): readonly string[] {
  const shared = Object.entries(sharedParameters({}));
  const takingValue = new Set(shared.flatMap(([name, { kind }]) => (kind === "flag" ? [] : [optionOf(name)])));
  const found: string[] = [];
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? "";
    if (argument === "--") return [...found, ...argv.slice(index + 1)];
    if (takingValue.has(argument)) index += 1;
    else if (!argument.startsWith("-") || argument === "-") found.push(argument);
  }
  return found;
}

/**
 * `help` is `--help`, `help list` is `list --help`, whatever options stand between; what is left to
 * the command `help` is its topics.
 */
function readHelp(argv: readonly string[]): readonly string[] {
  const [name, topic] = operands(argv);
  if (name !== "help" || isTopic(topic ?? "")) return argv;
  return topic === undefined ? ["--help"] : [topic, "--help"];
}

/**
 * The program in its own words: every command for its help, else only the one that is run, as
 * making them costs time.
 */
function addCommands(program: Command, lazy: LazyCommand, definition: CommandDefinition): Command {
  const isStart = lazy === startCommand;
  for (const command of isStart ? commands : [lazy]) addCommand(program, command, isStart ? null : definition);
  return isStart ? addExamples(program, definition) : (program.commands[0] as Command);
}

function createBareProgram({ out, facts, version }: Outside, { prints }: CommandDefinition): Command {
  const write = (text: string) => out(text, { isPage: false, hasNul: false });
  return createProgram({ write, columns: facts.columns ?? 80, version, prints });
}
