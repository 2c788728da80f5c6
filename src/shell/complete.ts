import type { LazyCommand } from "../command/all.ts";
import type { CommandDefinition } from "../command/command.ts";
import { offeredKeys } from "../command/offered-keys.ts";
import { choicesOf, optionOf, type Parameter, type ParameterSet } from "../command/parameter.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { sections } from "../markdown/sections.ts";
import { type Offer, type OfferedKind, offeredKinds } from "../model/offer.ts";
import type { OpenedBrief } from "../port/briefs.ts";
import type { Snapshot } from "../port/library.ts";
import type { Completion } from "./completion-answer.ts";
import { ownOptions } from "./own-options.ts";

/** What there is to complete from. */
export interface CompletionSource {
  readonly commands: readonly LazyCommand[];
  /** The options that every command shares, for one that prints so. */
  readonly shared: (options: Pick<CommandDefinition, "prints">) => ParameterSet;
  /** Does something with the libraries that the line names, or with those on the path. */
  readonly open: <Result>(
    libraries: readonly string[],
    work: (snapshot: Snapshot) => Promise<Result>,
  ) => Promise<Result>;
}

/** Where on the line the cursor is. */
interface Place {
  /** The arguments of the command; null where none is named yet. */
  readonly arguments: readonly Parameter[] | null;
  /** The options that can stand here, by what is typed for them. */
  readonly options: ReadonlyMap<string, Parameter>;
  readonly operands: readonly string[];
  /** The option whose value is being typed. */
  readonly option: string | null;
  /** Behind `--`, where nothing is an option. */
  readonly isBehindOptions: boolean;
  readonly libraries: readonly string[];
}

/**
 * What the word being typed can become: a command, an option, or a value of the kind that its
 * declaration names.
 */
export async function complete(
  words: readonly string[],
  current: string,
  source: CompletionSource,
): Promise<Completion> {
  const place = await findPlace(words, source);
  const { option, options, isBehindOptions } = place;
  const [, name = "", typed] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
  if (option !== null) return completeValue(options.get(option) as Parameter, current, place, source);
  if (typed !== undefined && !isBehindOptions) {
    const assigned = options.get(name);
    if (assigned === undefined || !takesValue(assigned)) return nothing;
    return prefixed(`${name}=`, await completeValue(assigned, typed, place, source));
  }
  if (current.startsWith("-") && current !== "-" && !isBehindOptions) return completeOption(current, place);
  if (place.arguments === null) return { offers: beginningSo(namesOf(source), current), files: "none" };
  const argument = argumentAt(place.arguments, place.operands.length);
  if (argument !== undefined) return completeValue(argument, current, place, source);
  return isBehindOptions ? nothing : completeOption(current, place);
}

const nothing: Completion = { offers: [], files: "none" };

async function findPlace(words: readonly string[], source: CompletionSource): Promise<Place> {
  const options = optionsOf({ ...source.shared({}), ...ownOptions });
  let place: Place = {
    arguments: null,
    options,
    operands: [],
    option: null,
    isBehindOptions: false,
    libraries: [],
  };
  for (const word of words) place = await behind(word, place, source);
  return place;
}

/** The place behind one more word. */
async function behind(word: string, place: Place, source: CompletionSource): Promise<Place> {
  const { operands, option, isBehindOptions } = place;
  if (option !== null) return { ...withLibrary(place, option, word), option: null };
  if (!isBehindOptions && word === "--") return { ...place, isBehindOptions: true };
  if (!isBehindOptions && word.startsWith("-") && word !== "-") {
    const [name = "", value] = word.split("=", 2);
    if (value !== undefined) return withLibrary(place, name, value);
    const found = place.options.get(name);
    return found !== undefined && takesValue(found) ? { ...place, option: name } : place;
  }
  return place.arguments === null ? within(word, place, source) : { ...place, operands: [...operands, word] };
}

/** The place behind a command's name. What is none changes nothing. */
async function within(name: string, place: Place, { commands, shared }: CompletionSource): Promise<Place> {
  const lazy = commands.find((command) => command.name === name);
  if (lazy === undefined) return place;
  const definition = await lazy.load();
  const { parameters } = definition;
  const options = optionsOf({ ...parameters, ...shared(definition), ...ownOptions });
  return { ...place, arguments: Object.values(parameters).filter(({ isArgument }) => isArgument), options };
}

function optionsOf(parameters: ParameterSet): Place["options"] {
  const options = Object.entries(parameters).filter(([, { isArgument }]) => !isArgument);
  return new Map(options.map(([name, parameter]) => [optionOf(name), parameter]));
}

/** What stands at a place among the arguments; the last of them may be a list. */
function argumentAt(declared: readonly Parameter[], index: number): Parameter | undefined {
  const last = declared.at(-1);
  return declared[index] ?? (last?.isRepeatable ? last : undefined);
}

function takesValue({ kind }: Parameter): boolean {
  return kind !== "flag";
}

function withLibrary(place: Place, name: string, value: string): Place {
  return name === "--library" ? { ...place, libraries: [...place.libraries, value] } : place;
}

function namesOf({ commands }: CompletionSource): Offer[] {
  return commands.map(({ name, summary }) => ({ value: name, says: summary }));
}

function completeOption(current: string, { options }: Place): Completion {
  const offers = Array.from(options, ([value, { says }]) => ({ value, says }));
  return { offers: beginningSo(offers, current), files: "none" };
}

/**
 * The values of a parameter: its choices, else what its kind says. Behind a comma, one more of
 * them.
 */
async function completeValue(
  parameter: Parameter,
  typed: string,
  place: Place,
  source: CompletionSource,
): Promise<Completion> {
  const { kind } = parameter;
  const comma = typed.lastIndexOf(",") + 1;
  const [head, beginning] = [typed.slice(0, comma), typed.slice(comma)];
  const isNew = ({ value }: Offer) => !head.split(",").includes(value);
  const choices = choicesOf(parameter)?.map((value) => ({ value, says: "" }));
  if (choices !== undefined) {
    const all = [...choices.filter(isNew), ...(kind === "topic" ? namesOf(source) : [])];
    return prefixed(head, { offers: beginningSo(all, beginning), files: "none" });
  }
  if (kind === "path") return { offers: [], files: "files" };
  if (kind === "directory") return { offers: [], files: "directories" };
  if (kind === "section") return { offers: beginningSo(await sectionTitles(place, source), typed), files: "none" };
  if (kind === "key") {
    const isNewKey = ({ value }: Offer) => !place.operands.includes(value);
    return { offers: beginningSo((await keysOfBrief(place, source)).filter(isNewKey), typed), files: "none" };
  }
  if (!isOffered(kind)) return nothing;
  if (kind === "brief" && /[/.]/.test(typed)) return { offers: [], files: "files" };
  const offered = kind === "brief" ? typed : beginning;
  const offers = await source.open(place.libraries, ({ catalogue }) => catalogue.offers(kind, offered));
  if (kind === "brief") return { offers, files: "files" };
  return prefixed(head, { offers: offers.filter(isNew), files: "none" });
}

function isOffered(kind: Parameter["kind"]): kind is OfferedKind {
  return (offeredKinds as readonly string[]).includes(kind);
}

/** What is unconfirmed in the brief, or the file, that is named before on the line. */
async function keysOfBrief({ operands: [name], libraries }: Place, { open }: CompletionSource): Promise<Offer[]> {
  if (name === undefined) return [];
  return open(libraries, async (snapshot) => {
    const completed = await (await openNamed(name, snapshot))?.completed();
    return completed === undefined ? [] : offeredKeys(completed.brief);
  });
}

function openNamed(name: string, { briefs, files }: Snapshot): Promise<OpenedBrief | null> {
  return /\/|\.md$/.test(name) ? files.open(name) : briefs.get(name);
}

/** The sections of the brief, or of the file, that is named before on the line. */
async function sectionTitles({ operands: [name], libraries }: Place, { open }: CompletionSource): Promise<Offer[]> {
  if (name === undefined) return [];
  const opened = await open(libraries, (snapshot) => openNamed(name, snapshot));
  if (opened === null) return [];
  return sections(readMarkdown(opened.brief.body)).map(({ title }) => ({ value: title, says: "" }));
}

function prefixed(head: string, { offers, files }: Completion): Completion {
  return { offers: offers.map(({ value, says }) => ({ value: head + value, says })), files };
}

function beginningSo(offers: readonly Offer[], beginning: string): Offer[] {
  return offers.filter(({ value }) => value.toLowerCase().startsWith(beginning.toLowerCase()));
}
