import type { CommandDefinition } from "../command/command.ts";
import { Failure } from "../model/failure.ts";
import type { Problem } from "../model/problem.ts";
import type { Setting, SettingName } from "../model/settings.ts";
import type { Format } from "../render/renderers.ts";
import { type ThemeName, themeNames } from "../render/themes.ts";
import { closest } from "../text/closest.ts";
import { type ColorChoice, colorChoices } from "./color.ts";
import { type Resolved, resolveSetting, told } from "./settings.ts";
import { formatsFor } from "./shared-parameters.ts";
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

/** How to print: options over environment over the settings file over what stdout is. */
export interface OutputSettings {
  /** Null where nothing says. */
  readonly format: Format | null;
  readonly fields: readonly string[] | null;
  readonly isNull: boolean;
  /** Null where nothing says; 0 for no wrapping. */
  readonly width: number | null;
  readonly color: ColorChoice;
  readonly theme: ThemeName;
  /** What is wrong with the settings file. */
  readonly problems: readonly Problem[];
  /** The settings and where each came from. */
  readonly told: readonly Setting[];
}

/**
 * Reads the shared options. `prints` allows the formats that only what is so printed has. Throws a
 * usage `Failure` for a value that is none of those expected, or for options that contradict.
 */
export function readOutput(
  options: OutputOptions,
  facts: TerminalFacts,
  { prints }: Pick<CommandDefinition, "prints">,
): OutputSettings {
  if (options.null && (options.json || options.format !== undefined)) {
    throw new Failure("usage", `--null and ${options.json ? "--json" : "--format"} exclude each other; expected one`);
  }
  if (options.json && options.format !== undefined && options.format !== "json") {
    throw new Failure("usage", `--json and --format ${options.format} exclude each other; expected one`);
  }
  const format = readFormat(options, facts, formatsFor(prints));
  const width = widthSetting(options, facts);
  const color = readSetting(options.color, "color", colorChoices, facts, "auto");
  const theme = readSetting(options.theme, "theme", themeNames, facts, "default");
  return {
    format: format.value,
    fields: options.fields === undefined ? null : readFields(options.fields, options.format),
    isNull: options.null === true,
    width: width.value,
    color: color.value,
    theme: theme.value,
    problems: [...facts.settings.problems, ...format.problems, ...width.problems, ...color.problems, ...theme.problems],
    told: [
      told("format", format, format.value ?? "by the kind of answer"),
      told("width", width, width.value === null ? "the terminal's, else 80" : String(width.value)),
      told("color", color),
      told("theme", theme),
    ],
  };
}

/**
 * A format of pages that only the environment or the file asks for gives way to `--fields`, which
 * asks for a table.
 */
function readFormat(options: OutputOptions, facts: TerminalFacts, known: readonly Format[]): Resolved<Format | null> {
  if (options.json) return { value: "json", from: "--json", problems: [] };
  const resolved = readSetting(options.format, "format", known, facts, null);
  const givesWay = options.fields !== undefined && options.format === undefined && isWithoutFields(resolved.value);
  return givesWay ? { ...resolved, value: null, from: "--fields" } : resolved;
}

/** COLUMNS, which says how wide the terminal is, goes before a width of the file. */
function widthSetting({ width: option }: OutputOptions, facts: TerminalFacts): Resolved<number | null> {
  const resolved = resolveSetting("width", facts, {
    option,
    variables: ["BRIEF_WIDTH"],
    read: readWidth,
    fallback: null,
  });
  const isOfFile = resolved.from.startsWith(`${facts.settings.path}:`);
  return isOfFile && facts.isTty && variable(facts, "COLUMNS") !== undefined
    ? { ...resolved, value: null, from: "COLUMNS" }
    : resolved;
}

/** A setting of a few choices. */
function readSetting<const Choice extends string, const Fallback extends Choice | null>(
  option: string | undefined,
  name: SettingName,
  known: readonly Choice[],
  facts: TerminalFacts,
  fallback: Fallback,
): Resolved<Choice | Fallback> {
  return resolveSetting(name, facts, {
    option,
    variables: [`BRIEF_${name.toUpperCase()}`],
    read: (value, origin) => readChoice(value, origin, known),
    fallback,
  });
}

/** Whether a format is given that has no fields. */
function isWithoutFields(format: string | null | undefined): boolean {
  return format != null && !["json", "jsonl", "tsv", "csv"].includes(format);
}

function readFields(value: string, format: string | undefined): string[] {
  if (isWithoutFields(format)) {
    throw new Failure("usage", `--fields does not go with --format ${format}; expected json, jsonl, tsv or csv`);
  }
  return value.split(",").map((field) => field.trim());
}

function readWidth(value: string, name: string): number {
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
