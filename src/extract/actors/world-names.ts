import { ambiguousNames } from "../data/ambiguous-names.ts";
import { bodiesAndCompanies } from "../data/bodies-and-companies.ts";
import { countries } from "../data/countries.ts";
import { media } from "../data/media.ts";
import { organisations } from "../data/organisations.ts";
import { type Meaning, meaning } from "./meaning.ts";
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
  eachWorldName((name, means) => addName(made, name, means));
  index = made;
  return made;
}

/** Every name of the data with its meaning; one that can mean several says so. */
export function everyWorldName(): WorldName[] {
  const all: WorldName[] = [];
  eachWorldName((name, means) => all.push([name, means]));
  return all;
}

type Add = (name: string, means: Meaning) => void;

/** Written with loops: lists of lists of some thousand names cost more than all that is done. */
function eachWorldName(visit: Add): void {
  const doubtful = new Map(ambiguousNames.split("\n").map((line) => cut(line)));
  const met = new Set<string>();
  const add = (name: string, means: Meaning) => {
    if (name === "") return;
    const others = doubtful.get(name);
    if (others === undefined) {
      visit(name, means);
      return;
    }
    met.add(name);
    visit(name, { ...means, others: others.filter((other) => other !== means.name) });
  };
  for (const line of countries.split("\n")) addState(line, add);
  for (const line of organisations.split("\n")) addBody(line, add);
  for (const line of bodiesAndCompanies.split("\n")) addBody(line, add);
  for (const line of media.split("\n")) addMedium(line, add);
  for (const [name, others] of doubtful) if (!met.has(name)) visit(name, doubtfulMeaning(name, others));
}

function cut(line: string): [string, string[]] {
  const bar = line.indexOf("|");
  return [line.slice(0, bar), line.slice(bar + 1).split(",")];
}

/** A name that no entry bears for itself means the first of those whom it can mean. */
function doubtfulMeaning(name: string, [first = "", ...others]: readonly string[]): Meaning {
  const form = /(?:n|ese)s?$/.test(name) ? "adjective" : "name";
  return meaning(first.startsWith("?") ? name : first, "state", { form, others });
}

function addState(line: string, add: Add): void {
  const [name = "", aliases = "", capitals = "", peoples = "", seats = ""] = line.split("|");
  const own = meaning(name, "state");
  add(name, own);
  addAll(aliases, own, add);
  if (capitals !== "") addAll(capitals, meaning(name, "state", { form: "capital" }), add);
  if (peoples !== "") addPeoples(name, peoples.split(","), add);
  if (seats !== "") addAll(seats, meaning(name, "state", { form: "seat" }), add);
}

function addPeoples(name: string, adjectives: readonly string[], add: Add): void {
  const adjective = meaning(name, "state", { form: "adjective" });
  const people = meaning(name, "state", { form: "people" });
  for (const word of adjectives) add(word, adjective);
  for (const word of adjectives) if (!noPlural.test(word)) add(`${word}s`, people);
}

const noPlural = /^$|(?:ese|sh|ch|s|x|z|man|men|Sino|Franco|Dutch|lic|Lao|ois)$/;

function addAll(names: string, means: Meaning, add: Add): void {
  if (names === "") return;
  for (const name of names.split(",")) add(name, means);
}

function addBody(line: string, add: Add): void {
  const [name = "", aliases = "", sort = "", of = ""] = line.split("|");
  const kind = sort === "f" ? "framework" : sort === "p" ? "public" : "organisation";
  const means = meaning(name, kind, of === "" ? {} : { of });
  add(name, means);
  addAll(aliases, means, add);
}

function addMedium(line: string, add: Add): void {
  const [name = "", aliases = ""] = line.split("|");
  const means = meaning(name, "organisation", { isMedium: true });
  add(name, means);
  addAll(aliases, means, add);
}
