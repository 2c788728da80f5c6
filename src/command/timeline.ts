import { firstDay, lastDay } from "../model/date.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import { compareText } from "../model/sort.ts";
import { briefEvents, type Days, isWithin, type ToldEvent } from "../model/timeline.ts";
import { concerns } from "../question/concerns.ts";
import { mergeTimeline } from "../question/merge-timeline.ts";
import { agreementEvents } from "../question/told-events.ts";
import { contentWords } from "../search/content-words.ts";
import { timelineView } from "../view/timeline-page.ts";
import type { CommandDefinition } from "./command.ts";
import type { Context } from "./context.ts";
import { declareFilters, type FilterOptions, readFilters, refuse } from "./filter-options.ts";
import { findBriefs, openNamedBriefs } from "./find-briefs.ts";
import { namedAgreements } from "./named-agreements.ts";

/** `brief timeline`: what happened when, each event once, with everybody who tells it. */
export const timeline = {
  declare: (command) => declareFilters(command.argument("[brief...]", "ids or files; none means the library")),
  examples: [
    { line: "brief timeline ID", says: "the events of a brief and of the agreements that it names" },
    { line: "brief timeline --since 2016 --until 2016", says: "a year's chronicle over the whole library" },
    { line: "brief timeline --actor Tokyo --tag alliances --json", says: "what concerns one actor, as JSON" },
  ],
  async run(context, options, names) {
    const isReversed = newestFirst(options);
    const { told, agreements, problems } = await gather(context, options, names);
    const days = daysOf(options);
    const { actors } = await readFilters(context, options);
    const catalogue = await context.library.catalogue();
    const isWanted = concerns(actors, { actors: catalogue.actors, agreements });
    const merged = mergeTimeline(
      told.filter((event) => isWithin(event, days)),
      contentWords,
    ).filter(isWanted);
    const ordered = isReversed ? merged.toReversed() : merged;
    return timelineView(ordered.slice(0, options.limit), problems);
  },
} satisfies CommandDefinition<FilterOptions>;

interface Gathered {
  readonly told: readonly ToldEvent[];
  readonly agreements: readonly KnownAgreement[];
  readonly problems: readonly Problem[];
}

function gather(context: Context, options: FilterOptions, names: readonly string[]): Promise<Gathered> {
  if (names.length > 0) return ofNamedBriefs(context, options, names);
  const { tag, region, where } = options;
  return tag === undefined && region === undefined && where === undefined
    ? ofLibrary(context, options)
    : ofSomeBriefs(context, options);
}

/** The events of the briefs, and the histories of the agreements that each names, up to its own date. */
async function ofNamedBriefs(context: Context, options: FilterOptions, names: readonly string[]): Promise<Gathered> {
  const filters = await readFilters(context, briefFilters(options));
  const opened = await openNamedBriefs(context.library, names, filters);
  const histories = new Map<string, { readonly agreement: KnownAgreement; readonly to: string | null }>();
  // Of two briefs that name an agreement the later one tells more of its history.
  for (const one of opened.toSorted((left, right) => compareText(left.brief.date ?? "9", right.brief.date ?? "9"))) {
    const date = options.asOf ?? one.brief.date;
    const to = date === null ? null : lastDay(date);
    for (const agreement of await namedAgreements(one)) histories.set(agreement.id, { agreement, to });
  }
  const changes = Array.from(histories.values(), ({ agreement, to }) =>
    agreementEvents(agreement).filter((event) => isWithin(event, { from: null, to })),
  );
  return {
    told: [...opened.flatMap(({ brief }) => briefEvents(brief.id, brief.timeline)), ...changes.flat()],
    agreements: Array.from(histories.values(), ({ agreement }) => agreement),
    problems: opened.flatMap(({ problems }) => problems),
  };
}

/** The same of the briefs that pass the filters which are about briefs. */
async function ofSomeBriefs(context: Context, options: FilterOptions): Promise<Gathered> {
  const { briefs, problems } = await findBriefs(context, briefFilters(options));
  const ids = new Set(briefs.flatMap(({ agreements }) => agreements));
  const known = await context.library.agreements(options.asOf ?? null);
  const agreements = known.filter(({ id }) => ids.has(id));
  const events = briefs.flatMap(({ id, timeline: own }) => briefEvents(id, own));
  return { told: [...events, ...agreements.flatMap(agreementEvents)], agreements, problems };
}

async function ofLibrary({ library }: Context, options: FilterOptions): Promise<Gathered> {
  const asOf = options.asOf === undefined ? null : lastDay(options.asOf);
  const events = await library.events({ days: daysOf(options), asOf });
  const agreements = await library.agreements(options.asOf ?? null);
  return {
    told: [...events, ...agreements.flatMap(agreementEvents)],
    agreements,
    problems: await library.problems(),
  };
}

/** Dates and actors bound events here; the other filters are about briefs. */
function briefFilters({
  actor: _a,
  since: _s,
  until: _u,
  sort: _o,
  limit: _l,
  ...about
}: FilterOptions): FilterOptions {
  return about;
}

function daysOf({ since, until, asOf }: FilterOptions): Days {
  const ends = [until, asOf].filter((date) => date !== undefined).map(lastDay);
  return { from: since === undefined ? null : firstDay(since), to: ends.sort()[0] ?? null };
}

/** Chronicles begin at the beginning; `--sort date` is newest first, as everywhere. */
function newestFirst({ sort }: FilterOptions): boolean {
  if (sort === undefined) return false;
  return sort.key === "date" ? !sort.reverse : refuse("--sort", sort.key, "date or -date");
}
