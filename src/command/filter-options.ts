import type { Command } from "commander";
import { firstDay, lastDay, readDate } from "../model/date.ts";
import { Failure } from "../model/failure.ts";
import type { Filters } from "../model/filters.ts";
import { type SortKey, sortKeys } from "../model/sort.ts";
import type { Days } from "../model/timeline.ts";
import type { Catalogue } from "../port/catalogue.ts";
import { closest } from "../text/closest.ts";
import { slug } from "../text/slug.ts";
import type { Context } from "./context.ts";
import { findActor } from "./find-actor.ts";

/** The filters as commander hands them over: repeated options are lists, commas not yet split. */
export interface FilterOptions {
  readonly actor?: readonly string[];
  readonly tag?: readonly string[];
  readonly region?: readonly string[];
  readonly where?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
  readonly sort?: SortOption;
  readonly limit?: number;
}

interface SortOption {
  readonly key: SortKey;
  readonly reverse: boolean;
}

/** Adds the filters that every command over several briefs shares. Options AND, commas OR, a repeated option ANDs. */
export function declareFilters(command: Command): Command {
  return command
    .optionsGroup("Filters:")
    .option("--actor <actor>", "briefs that name this actor, by id, name or alias", collect)
    .option("--tag <tag>", "briefs with this tag", collect)
    .option("--region <region>", "briefs on this region", collect)
    .option("--where <key=value>", "briefs whose front matter has this value", collect)
    .option("--since <date>", "briefs of this date or later", dateOf("--since"))
    .option("--until <date>", "briefs of this date or earlier", dateOf("--until"))
    .option("--as-of <date>", "the library as it stood on this date", dateOf("--as-of"))
    .addOption(
      command
        .createOption("--sort <key>", "the order, turned round by a hyphen")
        .choices(sortChoices)
        .argParser(parseSort),
    )
    .option("--limit <count>", "at most so many", countOf("--limit"));
}

/** The filters with names of actors looked up. Throws a `Failure` for a name that means several actors. */
export async function readFilters({ catalogue }: Context, options: FilterOptions): Promise<Filters> {
  const { actor = [], tag = [], region = [], where = [], since = null, until = null, asOf = null } = options;
  return {
    actors: await readActors(catalogue, actor),
    tags: tag.map(splitChoices),
    regions: region.map(splitChoices),
    where: where.map(readWhere),
    since,
    until,
    asOf,
  };
}

/** The ids that a repeatable option for actors means. A name that nobody bears is a slug, which finds nothing. */
export async function readActors(catalogue: Catalogue, values: readonly string[]): Promise<string[][]> {
  const choices = [];
  for (const value of values) {
    const ids = [];
    for (const name of splitChoices(value)) ids.push((await findActor(catalogue, name))?.id ?? slug(name));
    choices.push(ids);
  }
  return choices;
}

/** The days within which events are asked for; `--as-of` bounds them as `--until` does. */
export function daysOf({ since, until, asOf }: FilterOptions): Days {
  const ends = [until, asOf].filter((date) => date !== undefined).map(lastDay);
  return { from: since === undefined ? null : firstDay(since), to: ends.sort()[0] ?? null };
}

/** `a, b` as its choices. */
export function splitChoices(value: string): string[] {
  return value
    .split(",")
    .map((choice) => choice.trim())
    .filter((choice) => choice !== "");
}

/** Gathers a repeated option's values. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Reads an option that is a date, full or partial. */
export function dateOf(option: string) {
  return (value: string): string => readDate(value) ?? refuse(option, value, "YYYY, YYYY-MM or YYYY-MM-DD");
}

const sortChoices = sortKeys.flatMap((key) => [key, `-${key}`]);

function parseSort(value: string): SortOption {
  const key = sortKeys.find((known) => known === value.replace(/^-/, ""));
  return { key: key ?? refuse("--sort", value, `one of ${sortKeys.join(", ")}`), reverse: value.startsWith("-") };
}

/** Reads an option's count of one or more. */
export function countOf(option: string) {
  return (value: string): number => {
    const isCount = /^\d{1,9}$/.test(value) && Number(value) >= 1;
    return isCount ? Number(value) : refuse(option, value, "a whole number from 1");
  };
}

/** Reads a repeatable option of a few known values, several separated by commas. */
export function oneOf(option: string, known: readonly string[]) {
  return (value: string, before: readonly string[] = []): readonly string[] => {
    for (const choice of splitChoices(value)) {
      if (known.includes(choice)) continue;
      const near = closest(choice, known);
      refuse(option, choice, `one of ${known.join(", ")}${near === null ? "" : `; did you mean ${near}?`}`);
    }
    return collect(value, before);
  };
}

/** Ends the command with a usage `Failure`: the option, the value it was given, and what was expected. */
export function refuse(option: string, value: string, expected: string): never {
  throw new Failure("usage", `${option} is "${value}"; expected ${expected}`);
}

function readWhere(value: string): Filters["where"][number] {
  const equals = value.indexOf("=");
  if (equals < 1) refuse("--where", value, "KEY=VALUE");
  return { key: value.slice(0, equals), values: splitChoices(value.slice(equals + 1)) };
}
