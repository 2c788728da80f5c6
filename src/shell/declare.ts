import { Argument, type Command, Option } from "commander";
import {
  choicesOf,
  optionOf,
  type Parameter,
  type ParameterSet,
  placeholderOf,
  type ValuesOf,
} from "../command/parameter.ts";
import { completeValues, readValue } from "../command/read-value.ts";

/** Reads one more value of a parameter, as typed, behind those before. */
type Reader = (name: string, parameter: Parameter, typed: string, before: unknown) => unknown;

/**
 * Adds parameters to a commander command as its arguments and options; their values are read as
 * they are met.
 */
export function declareParameters(command: Command, parameters: ParameterSet, read: Reader = readValue): Command {
  for (const [name, parameter] of Object.entries(parameters)) {
    const parse = (typed: string, before: unknown) => read(name, parameter, typed, before);
    if (parameter.isArgument) command.addArgument(argument(parameter).argParser(parse));
    else command.addOption(option(name, parameter, parse));
  }
  return command;
}

/** The values that commander has read for the parameters of a command. */
export function valuesOf<Set extends ParameterSet>(command: Command, parameters: Set): ValuesOf<Set> {
  const names = Object.keys(parameters).filter((name) => parameters[name]?.isArgument);
  const values = names.map((name, index) => [name, command.processedArgs[index]]);
  return completeValues(parameters, {
    ...command.opts(),
    ...refused(command, parameters),
    ...Object.fromEntries(values),
  });
}

/** commander keeps `--no-keep` as the truth of `keep`. */
function refused(command: Command, parameters: ParameterSet): Readonly<Record<string, boolean>> {
  const given = command.opts();
  const names = Object.keys(parameters).filter((name) => /^no[A-Z]/.test(name));
  return Object.fromEntries(names.map((name) => [name, given[name.charAt(2).toLowerCase() + name.slice(3)] === false]));
}

/** How an option is written in help: `-0, --null`, `--as-of <date>`. */
export function flagsOf(name: string, parameter: Parameter): string {
  const letter = parameter.letter === undefined ? "" : `-${parameter.letter}, `;
  const value = parameter.kind === "flag" ? "" : ` <${placeholderOf(parameter)}>`;
  return `${letter}${optionOf(name)}${value}`;
}

function option(name: string, parameter: Parameter, parse: (typed: string, before: unknown) => unknown): Option {
  const declared = new Option(flagsOf(name, parameter), parameter.says);
  if (parameter.kind !== "flag") declared.argParser(parse);
  if (parameter.group !== undefined) declared.helpGroup(parameter.group);
  return withChoices(declared, parameter);
}

function argument(parameter: Parameter): Argument {
  const term = `${placeholderOf(parameter)}${parameter.isRepeatable ? "..." : ""}`;
  return withChoices(new Argument(parameter.isRequired ? `<${term}>` : `[${term}]`, parameter.says), parameter);
}

/** Help lists the choices; to check them is the reader's part, which says more of a wrong one. */
function withChoices<Declared extends Argument | Option>(declared: Declared, parameter: Parameter): Declared {
  const choices = choicesOf(parameter);
  if (choices !== null) declared.argChoices = [...choices];
  return declared;
}
