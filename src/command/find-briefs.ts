import type { Brief } from "../model/brief.ts";
import { typedId } from "../model/brief-id.ts";
import type { ExtractedKind } from "../model/extracted.ts";
import { Failure } from "../model/failure.ts";
import { type Filters, passesFilters } from "../model/filters.ts";
import type { Problem } from "../model/problem.ts";
import { sortBriefs } from "../model/sort.ts";
import type { OpenedBrief } from "../port/briefs.ts";
import type { Snapshot } from "../port/library.ts";
import { plural } from "../text/plural.ts";
import { quoted } from "../text/quoted.ts";
import type { Context } from "./context.ts";
import { type FilterValues, readFilters } from "./filter-parameters.ts";
import type { ParameterSet } from "./parameter.ts";

/** The parameter of commands about the briefs that are named, or about all. */
export const briefsParameter = {
  briefs: { kind: "brief", isArgument: true, isRepeatable: true, says: "ids or files; none means the library" },
} as const satisfies ParameterSet;

/** Briefs, and what was wrong with the files. */
export interface SelectedBriefs {
  readonly briefs: readonly Brief[];
  readonly problems: readonly Problem[];
}

/** Where briefs are opened: by id, or as files. */
export type Openers = Pick<Snapshot, "briefs" | "files">;

/** The order of every list unless `--sort` says otherwise. */
export const newestFirst = { key: "date", reverse: false } as const;

/** The kinds of which texts are asked for what their front matter does not state. */
interface Completion {
  readonly completed?: readonly ExtractedKind[];
}

function isCompleting({ completed = [] }: Completion): boolean {
  return completed.length > 0;
}

/** The briefs of the library that pass the filters, sorted and limited as asked. */
export async function findBriefs(
  context: Context,
  values: FilterValues,
  completion: Completion = {},
): Promise<SelectedBriefs> {
  const filters = await readFilters(context, values, isCompleting(completion));
  const { briefs } = context;
  const { sort, limit } = values;
  return {
    briefs: await briefs.find({ filters, sort: sort ?? newestFirst, limit, ...completion }),
    problems: await briefs.problems(),
  };
}

/**
 * The briefs named, in the order named, that pass the filters; without names, those of the library.
 */
export async function findNamedBriefs(
  context: Context,
  names: readonly string[],
  values: FilterValues,
  completion: Completion = {},
): Promise<SelectedBriefs> {
  if (names.length === 0) return findBriefs(context, values, completion);
  const passing = await openNamedBriefs(
    context,
    names,
    await readFilters(context, values, isCompleting(completion)),
    completion,
  );
  const briefs = passing.map(({ brief }) => brief);
  return {
    briefs: arrange(briefs, values).slice(0, values.limit ?? undefined),
    problems: passing.flatMap(({ problems }) => problems),
  };
}

/** The briefs named, opened, in the order named, that pass the filters. */
export async function openNamedBriefs(
  openers: Openers,
  names: readonly string[],
  filters: Filters,
  completion: Completion = {},
): Promise<OpenedBrief[]> {
  const opened = await openBriefs(openers, names, completion);
  return opened.filter(({ brief }) => passesFilters(brief, filters));
}

/**
 * The briefs named, opened, in the order named. Throws a `Failure` for standard input named twice,
 * as `openBrief` does for each.
 */
export async function openBriefs(
  openers: Openers,
  names: readonly string[],
  { completed = [] }: Completion = {},
): Promise<OpenedBrief[]> {
  refuseInputTwice(names);
  const opened = [];
  for (const name of names) {
    const one = await openBrief(openers, name);
    opened.push(completed.length === 0 ? one : await one.completed());
  }
  return opened;
}

/** Standard input can be read once: throws a usage `Failure` where several arguments name it. */
export function refuseInputTwice(names: readonly string[]): void {
  if (names.filter((name) => name === "-").length < 2) return;
  throw new Failure("usage", "standard input holds one brief; expected another beside it");
}

/**
 * The brief that an argument names: with `/`, ending in `.md`, or `-`, it is a file, else an id,
 * which may lack its accents, or be shortened to the file's name where that is one brief's; a file
 * that is not there may be a brief by its name. Throws a `Failure` that lists the candidates, or
 * suggests the nearest id.
 */
export async function openBrief(openers: Openers, name: string): Promise<OpenedBrief> {
  const opened = (await findOpened(openers, name)) ?? (await openMeant(openers, name));
  if (opened !== null) return opened;
  const { briefs, files } = openers;
  // What is wrong with it is told.
  if (isFile(name) || isDocument.test(name) || (await files.isDirectory(name))) return files.open(name);
  const unread = await briefs.unreadable(name);
  if (unread !== null) throw new Failure("input", `${unread.path} ${unread.message}`);
  const near = await briefs.nearestId(name);
  const hint = near === null ? "brief list shows the ids" : `did you mean ${near}?`;
  throw new Failure("unknown-id", `no brief is called ${quoted(name)}`, { hint });
}

/**
 * `openBrief` for an argument that may name something else: null for a file that is not there and
 * an id that no brief has.
 */
export async function findOpened({ briefs, files }: Openers, name: string): Promise<OpenedBrief | null> {
  if (!isFile(name)) return briefs.get(typedId(name));
  const isPlace = name === "-" || name.includes("/");
  return isPlace || (await files.isThere(name)) ? files.open(name) : null;
}

/**
 * What a name can mean that is no id: a file without an ending, a title, an alias, the name of a
 * file, a beginning. Null for nothing; throws a `Failure` for several.
 */
export async function openMeant({ briefs, files }: Openers, name: string): Promise<OpenedBrief | null> {
  if (await files.isThere(name)) return files.open(name);
  const meant = await briefs.meant(name);
  const [only] = meant;
  if (meant.length > 1)
    throw new Failure("ambiguous", `${quoted(name)} can mean ${candidates(meant)}; expected one of these ids`);
  return only === undefined ? null : briefs.get(only);
}

function candidates(ids: readonly string[]): string {
  if (ids.length > mostCandidates) {
    return `${ids.slice(0, mostCandidates).join(", ")} or ${plural(ids.length - mostCandidates, "other")}`;
  }
  return `${ids.slice(0, -1).join(", ")} or ${ids.at(-1)}`;
}

/** More than anyone chooses from. */
const mostCandidates = 20;

/** Whether an argument is a file by its spelling alone. */
export function isFile(name: string): boolean {
  return name === "-" || name.includes("/") || readable.test(name);
}

/** The names of files of text. */
const readable = /\.(?:md|mdown|mdx|markdown|te?xt)$/i;

/** The names of other files that are read: one that no brief bears is that of a file. */
const isDocument = /\.(?:x?html?|pdf|docx|eml|mbox|epub|rss|atom|xml|json|ics|csv)$/i;

/** As asked; in the order named where nothing is. */
function arrange(briefs: readonly Brief[], { sort }: FilterValues): readonly Brief[] {
  return sort === null ? briefs : sortBriefs(briefs, sort.key, { reverse: sort.reverse });
}
