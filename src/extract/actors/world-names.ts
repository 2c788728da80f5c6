import { ambiguousNames } from "../data/ambiguous-names.ts";
import { bodiesAndCompanies } from "../data/bodies-and-companies.ts";
import { countries } from "../data/countries.ts";
import { media } from "../data/media.ts";
import { organisations } from "../data/organisations.ts";
import { type Meaning, meaning, type NameForm } from "./meaning.ts";
import { addName, type NameIndex } from "./name-index.ts";

/** A name of the data, and whom it means. */
export type WorldName = readonly [name: string, meaning: Meaning];

let index: NameIndex<Meaning> | null = null;

/**
 * States, organisations and media that everybody knows, by every name; made when first asked for.
 */
export function worldNames(): NameIndex<Meaning> {
  if (index !== null) return index;
  const made: NameIndex<Meaning> = new Map();
  for (const [name, means] of everyWorldName()) addName(made, name, means);
  index = made;
  return made;
}

/** Every name of the data with its meaning; one that can mean several says so. */
export function everyWorldName(): WorldName[] {
  const doubtful = new Map(lines(ambiguousNames).map((line) => cut(line)));
  const plain = [
    ...lines(countries).flatMap(stateNames),
    ...lines(organisations).flatMap(bodyNames),
    ...lines(bodiesAndCompanies).flatMap(bodyNames),
    ...mediumNames(),
  ];
  const marked = plain.map(([name, means]): WorldName => [name, withOthers(name, means, doubtful)]);
  const own = new Set(plain.map(([name]) => name));
  const alone = [...doubtful].filter(([name]) => !own.has(name));
  return [...marked, ...alone.map(([name, others]): WorldName => [name, doubtfulMeaning(name, others)])];
}

function lines(data: string): string[] {
  return data.split("\n");
}

function cut(line: string): [string, string[]] {
  const [name = "", others = ""] = line.split("|");
  return [name, others.split(",")];
}

function withOthers(name: string, means: Meaning, doubtful: ReadonlyMap<string, string[]>): Meaning {
  const all = doubtful.get(name);
  return all === undefined ? means : { ...means, others: all.filter((other) => other !== means.name) };
}

/** A name that no entry bears for itself means the first of those whom it can mean. */
function doubtfulMeaning(name: string, [first = "", ...others]: readonly string[]): Meaning {
  const form = /(?:n|ese)s?$/.test(name) ? "adjective" : "name";
  return meaning(first.startsWith("?") ? name : first, "state", { form, others });
}

function stateNames(line: string): WorldName[] {
  const [name = "", aliases = "", capitals = "", adjectives = "", seats = ""] = line.split("|");
  const named = (names: readonly string[], form: NameForm) => {
    const means = meaning(name, "state", { form });
    return names.filter((other) => other !== "").map((other): WorldName => [other, means]);
  };
  const peoples = adjectives.split(",");
  return [
    ...named([name, ...aliases.split(",")], "name"),
    ...named(capitals.split(","), "capital"),
    ...named(peoples, "adjective"),
    ...named(
      peoples.filter(hasPlural).map((adjective) => `${adjective}s`),
      "people",
    ),
    ...named(seats.split(","), "seat"),
  ];
}

function hasPlural(adjective: string): boolean {
  return !/^$|(?:ese|sh|ch|s|x|z|man|men|Sino|Franco|Dutch|lic|Lao|ois)$/.test(adjective);
}

function bodyNames(line: string): WorldName[] {
  const [name = "", aliases = "", sort = "", of = ""] = line.split("|");
  const kind = sort === "f" ? "framework" : sort === "p" ? "public" : "organisation";
  const means = meaning(name, kind, { of: of === "" ? null : of });
  return names(name, aliases).map((other) => [other, means]);
}

function mediumNames(): WorldName[] {
  return lines(media).flatMap((line) => {
    const [name = "", aliases = ""] = line.split("|");
    const means = meaning(name, "organisation", { isMedium: true });
    return names(name, aliases).map((other): WorldName => [other, means]);
  });
}

function names(name: string, aliases: string): string[] {
  return [name, ...aliases.split(",")].filter((other) => other !== "");
}
