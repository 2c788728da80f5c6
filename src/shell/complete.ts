import type { Argument, Command, Option } from "commander";
import type { Context } from "../command/context.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { sections } from "../markdown/sections.ts";
import type { Offer, OfferedKind } from "../model/offer.ts";
import { offeredKinds } from "../model/offer.ts";
import type { Completion } from "./completion-answer.ts";

/** What there is to complete from. */
export interface CompletionSource {
  /** The program with its own options. */
  readonly program: Command;
  /** Names that can stand where the command stands. */
  readonly names: readonly Offer[];
  /** The command of a name, declared; null if there is none. */
  readonly load: (name: string) => Promise<Command | null>;
  /** The libraries that the line names, or those on the path. */
  readonly open: (libraries: readonly string[]) => Pick<Context, "library">;
}

/** Where on the line the cursor is. */
interface Place {
  readonly command: Command | null;
  readonly operands: readonly string[];
  /** The option whose value is being typed. */
  readonly option: Option | null;
  /** Behind `--`, where nothing is an option. */
  readonly isBehindOptions: boolean;
  readonly libraries: readonly string[];
}

/** What the word being typed can become: a command, an option, or a value of the kind that its declaration names. */
export async function complete(
  words: readonly string[],
  current: string,
  source: CompletionSource,
): Promise<Completion> {
  const place = await findPlace(words, source);
  const { command, option, isBehindOptions } = place;
  const [, name = "", typed] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
  if (option !== null) return completeValue(option, current, place, source);
  if (typed !== undefined && !isBehindOptions) {
    const assigned = findOption(name, place, source);
    if (assigned === undefined || !assigned.required) return nothing;
    return prefixed(`${name}=`, await completeValue(assigned, typed, place, source));
  }
  if (current.startsWith("-") && current !== "-" && !isBehindOptions) return completeOption(current, place, source);
  if (command === null) return { offers: beginningSo(source.names, current), files: "none" };
  const argument = command.registeredArguments[place.operands.length] ?? command.registeredArguments.at(-1);
  const isMore =
    argument !== undefined && (argument.variadic || place.operands.length < command.registeredArguments.length);
  if (isMore) return completeValue(argument, current, place, source);
  return isBehindOptions ? nothing : completeOption(current, place, source);
}

const nothing: Completion = { offers: [], files: "none" };

const start: Place = { command: null, operands: [], option: null, isBehindOptions: false, libraries: [] };

async function findPlace(words: readonly string[], source: CompletionSource): Promise<Place> {
  let place = start;
  for (const word of words) place = await behind(word, place, source);
  return place;
}

/** The place behind one more word. */
async function behind(word: string, place: Place, source: CompletionSource): Promise<Place> {
  const { command, operands, option, isBehindOptions } = place;
  if (option !== null) return { ...withLibrary(place, option.long, word), option: null };
  if (!isBehindOptions && word === "--") return { ...place, isBehindOptions: true };
  if (!isBehindOptions && word.startsWith("-") && word !== "-") {
    const [name = "", value] = word.split("=", 2);
    if (value !== undefined) return withLibrary(place, name, value);
    const found = findOption(name, place, source);
    return found?.required ? { ...place, option: found } : place;
  }
  return command === null
    ? { ...place, command: await source.load(word) }
    : { ...place, operands: [...operands, word] };
}

function withLibrary(place: Place, name: string | undefined, value: string): Place {
  return name === "--library" ? { ...place, libraries: [...place.libraries, value] } : place;
}

function findOption(
  name: string,
  { command }: Pick<Place, "command">,
  { program }: CompletionSource,
): Option | undefined {
  return [...(command?.options ?? []), ...program.options].find(({ short, long }) => name === short || name === long);
}

function completeOption(current: string, { command }: Place, { program }: CompletionSource): Completion {
  const options = [...(command?.options ?? []), ...program.options];
  const offers = options.map(({ long, short, description }) => ({ value: long ?? short ?? "", says: description }));
  return { offers: beginningSo([...offers, { value: "--help", says: "print help" }], current), files: "none" };
}

/** The values of an option or argument: its choices, else what its name in brackets says it is. Behind a comma, one more of them. */
async function completeValue(
  declared: Option | Argument,
  typed: string,
  place: Place,
  source: CompletionSource,
): Promise<Completion> {
  const comma = typed.lastIndexOf(",") + 1;
  const [head, beginning] = [typed.slice(0, comma), typed.slice(comma)];
  const isNew = ({ value }: Offer) => !head.split(",").includes(value);
  const kind = valueName(declared);
  if (declared.argChoices !== undefined) {
    const choices = declared.argChoices.map((value) => ({ value, says: "" })).filter(isNew);
    const all = kind === "topic" ? [...choices, ...source.names] : choices;
    return prefixed(head, { offers: beginningSo(all, beginning), files: "none" });
  }
  if (kind === "path") return { offers: [], files: "files" };
  if (kind === "directory") return { offers: [], files: "directories" };
  if (kind === "section") return { offers: beginningSo(await sectionTitles(place, source), typed), files: "none" };
  if (!isOffered(kind)) return nothing;
  if (kind === "brief" && /[/.]/.test(typed)) return { offers: [], files: "files" };
  const { library } = source.open(place.libraries);
  if (kind === "brief") return { offers: await library.offers(kind, typed), files: "files" };
  return prefixed(head, { offers: (await library.offers(kind, beginning)).filter(isNew), files: "none" });
}

function isOffered(kind: string): kind is OfferedKind {
  return (offeredKinds as readonly string[]).includes(kind);
}

/** The name in brackets of an option or argument. */
function valueName(declared: Option | Argument): string {
  return "flags" in declared ? (/[<[](.*?)(?:\.\.\.)?[>\]]/.exec(declared.flags)?.[1] ?? "") : declared.name();
}

/** The sections of the brief, or of the file, that is named before on the line. */
async function sectionTitles({ operands: [name], libraries }: Place, { open }: CompletionSource): Promise<Offer[]> {
  if (name === undefined) return [];
  const { library } = open(libraries);
  const opened = await (/\/|\.md$/.test(name) ? library.open(name) : library.get(name));
  if (opened === null) return [];
  return sections(readMarkdown(opened.brief.body)).map(({ title }) => ({ value: title, says: "" }));
}

function prefixed(head: string, { offers, files }: Completion): Completion {
  return { offers: offers.map(({ value, says }) => ({ value: head + value, says })), files };
}

function beginningSo(offers: readonly Offer[], beginning: string): Offer[] {
  return offers.filter(({ value }) => value.toLowerCase().startsWith(beginning.toLowerCase()));
}
