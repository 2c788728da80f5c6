import { type Argument, Command, type CommanderError, Option } from "commander";
import type { LazyCommand } from "../command/all.ts";
import type { CommandDefinition } from "../command/command.ts";
import { Failure } from "../model/failure.ts";
import { plural } from "../text/plural.ts";
import { quoted } from "../text/quoted.ts";
import { declareParameters, flagsOf } from "./declare.ts";
import { addExamples, helpConfiguration } from "./help.ts";
import { ownOptions } from "./own-options.ts";
import { asTyped, sharedParameters } from "./shared-parameters.ts";

/** What brief is, in a sentence. */
export const programSays = "Read briefs in the terminal: list, search and show short, sourced papers on world affairs.";

/** Where commander's own output goes: help and the version. */
export interface ProgramOutput {
  readonly write: (text: string) => void;
  readonly columns: number;
  readonly version: string;
  /** What the answer is that has formats of its own, so that help offers them. */
  readonly prints: CommandDefinition["prints"];
}

/**
 * The program without any command's own options: enough to find out which command is meant, and to
 * list them in help.
 */
export function createProgram({ write, columns, version, prints }: ProgramOutput): Command {
  const { help, version: asked } = ownOptions;
  const helpOption = new Option(flagsOf("help", help), help.says).helpGroup(help.group);
  const program = new Command("brief")
    .description(programSays)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => {}, outputError: () => {} })
    .configureHelp(helpConfiguration(columns, helpOption))
    .addHelpOption(helpOption)
    .helpCommand(false);
  return declareParameters(program, sharedParameters({ prints }), asTyped)
    .optionsGroup(asked.group)
    .version(version, flagsOf("version", asked), asked.says);
}

/**
 * Adds a command by name, so that help lists it; its options and arguments come with its
 * definition, when it is run.
 */
export function addCommand(program: Command, lazy: LazyCommand, definition: CommandDefinition | null): Command {
  const command = program
    .command(lazy.name)
    .summary(lazy.summary)
    .description(`${lazy.summary}.`)
    .exitOverride((error) => {
      throw argumentFailure(error, command) ?? commanderFailure(error, `brief ${lazy.name}`) ?? error;
    });
  if (definition === null) return command.allowExcessArguments();
  return addExamples(declareParameters(command, definition.parameters), definition);
}

/**
 * Arguments that commander only counts: one too many, and the second of two that are called alike.
 * Null for any other error.
 */
function argumentFailure({ code }: CommanderError, command: Command): Failure | null {
  const { args, registeredArguments: known } = command;
  if (code === "commander.missingArgument") {
    const called = (known[args.length] as Argument).name();
    const count = known.filter((one) => one.required && one.name() === called).length;
    return count < 2 ? null : new Failure("usage", `missing required argument "${called}"; expected ${count} of them`);
  }
  if (code !== "commander.excessArguments") return null;
  const takes = known.length === 0 ? "none; a directory is named by --library" : plural(known.length, "argument");
  return new Failure(
    "usage",
    `unexpected argument ${quoted(args[known.length] as string)}; ${command.name()} takes ${takes}`,
  );
}

/**
 * What commander refused, as a `Failure`: one line, lower case, its suggestion as the hint, else
 * where help is. Null if it only printed help or the version.
 */
export function commanderFailure(error: CommanderError, invoked: string): Failure | null {
  if (error.exitCode === 0 || error.code === "commander.help") return null;
  const [message = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const suggestion = /\(Did you mean (?:one of )?([^(?]*)\?\)/.exec(rest.join(" "))?.[1];
  const hint = suggestion === undefined ? `${invoked} --help tells what it takes` : `did you mean ${suggestion}?`;
  const said = message.replaceAll("'", '"').replace(/\.$/, "").replace(". Expected", "; expected");
  return new Failure("usage", said, { hint: said.includes("expected") ? null : hint });
}
