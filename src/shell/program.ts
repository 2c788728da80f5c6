import { Command, type CommanderError, Option } from "commander";
import type { LazyCommand } from "../command/all.ts";
import type { CommandDefinition } from "../command/command.ts";
import { Failure } from "../model/failure.ts";
import { addExamples, helpConfiguration } from "./help.ts";
import { declareOutput } from "./output-options.ts";

/** Where commander's own output goes: help and the version. */
export interface ProgramOutput {
  readonly write: (text: string) => void;
  readonly columns: number;
  readonly version: string;
}

/** The program without any command's own options: enough to find out which command is meant, and to list them in help. */
export function createProgram({ write, columns, version }: ProgramOutput): Command {
  const helpOption = new Option("-h, --help", "print help").helpGroup("Everywhere:");
  const program = new Command("brief")
    .description("Read briefs in the terminal: list, search and show short, sourced papers on world affairs.")
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => {}, outputError: () => {} })
    .configureHelp(helpConfiguration(columns, helpOption))
    .addHelpOption(helpOption)
    .helpCommand(false);
  return declareOutput(program).version(version, "--version", "print the version");
}

/** Adds a command by name, so that help lists it; its options and arguments come with its definition, when it is run. */
export function addCommand(program: Command, lazy: LazyCommand, definition: CommandDefinition<never> | null): Command {
  const command = program
    .command(lazy.name)
    .summary(lazy.summary)
    .description(`${lazy.summary}.`)
    .exitOverride((error) => {
      throw commanderFailure(error, `brief ${lazy.name}`) ?? error;
    });
  return definition === null ? command.allowExcessArguments() : addExamples(definition.declare(command), definition);
}

/**
 * What commander refused, as a `Failure`: one line, lower case, its suggestion as the hint, else where help is. Null if it only
 * printed help or the version.
 */
export function commanderFailure(error: CommanderError, invoked: string): Failure | null {
  if (error.exitCode === 0 || error.code === "commander.help") return null;
  const [message = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const suggestion = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(rest.join(" "))?.[1];
  const hint = suggestion === undefined ? `${invoked} --help tells what it takes` : `did you mean ${suggestion}?`;
  const choice = /value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/s.exec(message);
  if (choice !== null) return new Failure("usage", `${choice[2]} is "${choice[1]}"; expected one of ${choice[3]}`);
  const said = message.replaceAll("'", '"').replace(/\.$/, "").replace(". Expected", "; expected");
  return new Failure("usage", said, { hint: said.includes("expected") ? null : hint });
}
