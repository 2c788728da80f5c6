import type { Command } from "commander";
import { Failure } from "../model/failure.ts";
import { drawingFormats, type Format, formats } from "../render/renderers.ts";
import { type ThemeName, themeNames } from "../render/themes.ts";
import { closest } from "../text/closest.ts";
import { type ColorChoice, colorChoices } from "./color.ts";
import { type TerminalFacts, variable } from "./terminal-facts.ts";

/** The options that every command shares, as commander hands them over. */
export interface OutputOptions {
  readonly format?: string;
  readonly json?: true;
  readonly fields?: string;
  readonly null?: true;
  readonly width?: string;
  readonly color?: string;
  readonly theme?: string;
  readonly pager: boolean;
  readonly library?: readonly string[];
  readonly fresh?: true;
  readonly quiet?: true;
  readonly debug?: true;
}

/** How to print: options over environment over what stdout is. */
export interface OutputSettings {
  /** Null where neither an option nor BRIEF_FORMAT says. */
  readonly format: Format | null;
  readonly fields: readonly string[] | null;
  readonly isNull: boolean;
  /** Null where nothing says; 0 for no wrapping. */
  readonly width: number | null;
  readonly color: ColorChoice;
  readonly theme: ThemeName;
}

/** Adds the shared options; they may stand before or after the command's name. */
export function declareOutput(program: Command): Command {
  // Checked in `readOutput`, as the variables of the same settings are.
  const choice = (flags: string, description: string, choices: readonly string[]) =>
    program
      .createOption(flags, description)
      .choices(choices)
      .argParser((value) => value);
  return program
    .optionsGroup("Output:")
    .addOption(
      choice("--format <format>", "default: terminal on a terminal, else tsv for lists, plain for pages", formats),
    )
    .option("--json", "short for --format json; documented in the README")
    .option("--fields <fields>", "only these fields, separated by commas (json, jsonl, tsv, csv)")
    .option("-0, --null", "ids only, each ended by NUL, for xargs -0")
    .option("--width <columns>", "columns to fill; 0 for no wrapping")
    .addOption(choice("--color <when>", "whether to colour", colorChoices))
    .addOption(choice("--theme <theme>", "the first leaves colours to your terminal", themeNames))
    .option("--no-pager", "never page")
    .optionsGroup("Everywhere:")
    .option(
      "--library <directory>",
      "this library and no other (repeatable)",
      (value: string, before: string[] = []) => [...before, value],
    )
    .option("--fresh", "look at every file, in libraries of over 10,000 too")
    .option("--quiet", "no warnings")
    .option("--debug", "a stack trace with an unexpected error");
}

/** Has help and completion offer the formats that draw a graph, for a command that answers with one. */
export function offerDrawings(program: Command): void {
  const format = program.options.find(({ long }) => long === "--format");
  if (format !== undefined) format.argChoices = [...formats, ...drawingFormats];
}

/**
 * Reads the shared options. `isDrawn` allows the formats that draw a graph. Throws a usage `Failure` for a value that is none of those
 * expected, or for options that contradict.
 */
export function readOutput(
  options: OutputOptions,
  facts: TerminalFacts,
  { isDrawn }: { readonly isDrawn: boolean },
): OutputSettings {
  if (options.null && (options.json || options.format !== undefined)) {
    throw new Failure("usage", `--null and ${options.json ? "--json" : "--format"} exclude each other; expected one`);
  }
  if (options.json && options.format !== undefined && options.format !== "json") {
    throw new Failure("usage", `--json and --format ${options.format} exclude each other; expected one`);
  }
  const format = readFormat(options, facts, isDrawn ? [...formats, ...drawingFormats] : formats);
  return {
    format,
    fields: options.fields === undefined ? null : readFields(options.fields, format),
    isNull: options.null === true,
    width: readWidth(options.width, "--width") ?? readWidth(variable(facts, "BRIEF_WIDTH"), "BRIEF_WIDTH"),
    color: readSetting(options.color, "color", colorChoices, facts) ?? "auto",
    theme: readSetting(options.theme, "theme", themeNames, facts) ?? "default",
  };
}

function readFormat(options: OutputOptions, facts: TerminalFacts, known: readonly Format[]): Format | null {
  return options.json ? "json" : readSetting(options.format, "format", known, facts);
}

/** A setting of a few choices: the option, else its BRIEF_ variable, else null. */
function readSetting<const Choice extends string>(
  option: string | undefined,
  name: string,
  known: readonly Choice[],
  facts: TerminalFacts,
): Choice | null {
  const variableName = `BRIEF_${name.toUpperCase()}`;
  const value = option ?? variable(facts, variableName);
  return value === undefined ? null : readChoice(value, option === undefined ? variableName : `--${name}`, known);
}

function readFields(value: string, format: Format | null): string[] {
  if (format !== null && ["terminal", "plain", "markdown", ...drawingFormats].includes(format)) {
    throw new Failure("usage", `--fields does not go with --format ${format}; expected json, jsonl, tsv or csv`);
  }
  return value.split(",").map((field) => field.trim());
}

function readWidth(value: string | undefined, name: string): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,5}$/.test(value) || (Number(value) > 0 && Number(value) < 10)) {
    throw new Failure("usage", `${name} is "${value}"; expected a number of columns from 10, or 0 for no wrapping`);
  }
  return Number(value);
}

function readChoice<const Choice extends string>(value: string, name: string, known: readonly Choice[]): Choice {
  const found = known.find((choice) => choice === value);
  if (found !== undefined) return found;
  const near = closest(value, known);
  const hint = near === null ? null : `did you mean ${near}?`;
  throw new Failure("usage", `${name} is "${value}"; expected one of ${known.join(", ")}`, { hint });
}
