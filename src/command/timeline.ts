import type { Brief } from "../model/brief.ts";
import { lastDay } from "../model/date.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import { briefEvents, isWithin, type ToldEvent, wholeYears } from "../model/timeline.ts";
import { actorsIn } from "../question/actors-in.ts";
import { concerns } from "../question/concerns.ts";
import { mergeTimeline } from "../question/merge-timeline.ts";
import { agreementEvents } from "../question/told-events.ts";
import { contentWords } from "../search/content-words.ts";
import { timelineView } from "../view/timeline-page.ts";
import { actorArgument } from "./actor-argument.ts";
import { defineCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { daysOf, type FilterValues, filterParameters, isNarrowing, readFilters } from "./filter-parameters.ts";
import { findActor } from "./find-actor.ts";
import { briefsParameter, findBriefs, openNamedBriefs } from "./find-briefs.ts";
import { isGoodEnough, minGradeParameter } from "./min-grade.ts";
import { agreementsOfBriefs } from "./named-agreements.ts";
import { namingEvents } from "./naming-events.ts";
import { asksTexts, completedFor, isOfOrigin, type OriginValue, originParameter } from "./origin.ts";
import { refuse } from "./read-value.ts";
import { sourcesOfEvents, sourcesParameter } from "./with-sources.ts";

/** `brief timeline`: what happened when, each event once, with everybody who tells it. */
export const timeline = defineCommand({
  parameters: {
    ...briefsParameter,
    ...sourcesParameter,
    ...minGradeParameter,
    ...filterParameters,
    ...originParameter,
  },
  async answer(context, { briefs: given, withSources, minGrade, ...asked }) {
    const named = await actorArgument(context, given, { isCompleted: asksTexts(context, asked.origin) });
    const names = named === null ? given : [];
    const values = named === null ? asked : { ...asked, actor: [...asked.actor, [named.id]] };
    const isReversed = newestFirst(values);
    const days = daysOf(values);
    const { told, agreements, briefs, problems } = await gather(context, values, names);
    const isWanted = await readConcerns(context, values, { told, agreements, briefs });
    // Bounded only now: an event that one teller dates to a year is another's event of a day.
    const isOf = isOfOrigin(values.origin);
    const good = told.filter((event) => isOf(event) && isGoodEnough(event, minGrade));
    const known = await context.catalogue.knownActors();
    const merged = mergeTimeline(good, contentWords, actorsIn(known)).filter(
      (event) => isWithin(event, days) && isWanted(event),
    );
    const ordered = isReversed ? merged.toReversed() : merged;
    const isNarrowed = isNarrowing(values) || minGrade !== null;
    const asking = { isNarrowed, origin: values.origin };
    const events = ordered.slice(0, values.limit ?? undefined);
    const sources = withSources ? await sourcesOfEvents(context, events, { briefs, agreements }) : null;
    return { events, asking, sources, problems };
  },
  view: timelineView,
  examples: [
    { line: "brief timeline ID", says: "the events of a brief and of the agreements that it names" },
    { line: "brief timeline --since 2016 --until 2016", says: "a year's chronicle over the whole library" },
    { line: "brief timeline --actor Tokyo --tag alliances --json", says: "what concerns one actor, as JSON" },
  ],
});

interface Gathered {
  readonly told: readonly ToldEvent[];
  readonly agreements: readonly KnownAgreement[];
  /** The briefs that were named, which may stand outside the library. */
  readonly briefs: readonly Brief[];
  readonly problems: readonly Problem[];
}

type TimelineValues = FilterValues & { readonly origin: OriginValue };

function gather(context: Context, values: TimelineValues, names: readonly string[]): Promise<Gathered> {
  if (names.length > 0) return ofNamedBriefs(context, values, names);
  const { tag, region, where } = values;
  const isOfSome = [tag, region, where].some((wanted) => wanted.length > 0);
  return isOfSome ? ofSomeBriefs(context, values) : ofLibrary(context, values);
}

/**
 * The events of the briefs, and the histories of the agreements that they name, up to the date of
 * the latest that does.
 */
async function ofNamedBriefs(context: Context, values: TimelineValues, names: readonly string[]): Promise<Gathered> {
  const filters = await readFilters(context, briefFilters(values));
  const completed = completedFor(context, values.origin, ["timeline"]);
  const opened = await openNamedBriefs(context, names, filters, { completed });
  const dated = await agreementsOfBriefs(opened, values, context);
  const briefs = opened.map(({ brief }) => brief);
  const changes = dated.flatMap(({ agreement, day }) =>
    statedEvents(agreement).filter((event) => isWithin(event, { from: null, to: day })),
  );
  return {
    told: [...briefs.flatMap(({ id, timeline: own }) => briefEvents(id, own)), ...changes],
    agreements: dated.map(({ agreement }) => agreement),
    briefs,
    problems: opened.flatMap(({ problems }) => problems),
  };
}

/**
 * The events of the briefs that pass the filters which are about briefs, and the histories of the
 * agreements that those name.
 */
async function ofSomeBriefs(context: Context, values: TimelineValues): Promise<Gathered> {
  const { briefs, problems } = await findBriefs(context, briefFilters(values), {
    completed: completedFor(context, values.origin, ["timeline"]),
  });
  const ids = new Set(briefs.flatMap(({ agreements }) => agreements));
  const agreements = (await context.catalogue.agreements(values.asOf)).filter(({ id }) => ids.has(id));
  const events = briefs.flatMap(({ id, timeline: own }) => briefEvents(id, own));
  return { told: [...events, ...agreements.flatMap(agreementEvents)], agreements, briefs: [], problems };
}

/** What was extracted of an agreement tells no history: its sentence is among the events. */
function statedEvents(agreement: KnownAgreement): ToldEvent[] {
  return agreement.trace === undefined ? agreementEvents(agreement) : [];
}

async function ofLibrary(context: Context, values: TimelineValues): Promise<Gathered> {
  const { briefs, catalogue, events } = context;
  const asOf = values.asOf === null ? null : lastDay(values.asOf);
  const agreements = await catalogue.agreements(values.asOf);
  const days = wholeYears(daysOf(values));
  const histories = agreements.flatMap(agreementEvents).filter((event) => isWithin(event, days));
  const told = [...(await events.told({ days, asOf, isCompleted: asksTexts(context, values.origin) })), ...histories];
  return { told, agreements, briefs: [], problems: await briefs.problems() };
}

async function readConcerns(
  context: Context,
  { actor: names, origin }: TimelineValues,
  { told, agreements, briefs }: Pick<Gathered, "told" | "agreements" | "briefs">,
): Promise<ReturnType<typeof concerns>> {
  const { catalogue, briefs: library } = context;
  const isCompleted = asksTexts(context, origin);
  const wanted = [];
  for (const ofOne of names) {
    const choices = [];
    for (const name of ofOne) {
      const found = await findActor(catalogue, name, { beside: briefs, isCompleted });
      const actor = found ?? { id: name, name, kind: null, aliases: [] };
      // Of others than persons no brief has to be looked into.
      const naming =
        actor.kind === "person" ? await library.naming(actor.id, completedFor(context, origin, ["actors"])) : [];
      choices.push({
        id: actor.id,
        names: await namingEvents(context, actor, { briefs: [...naming, ...briefs], events: told }),
      });
    }
    wanted.push(choices);
  }
  return concerns(wanted, agreements);
}

/** Dates and actors bound events here; the other filters are about briefs. */
function briefFilters(values: FilterValues): FilterValues {
  return { ...values, actor: [], since: null, until: null, sort: null, limit: null };
}

/** Chronicles begin at the beginning; `--sort date` is newest first, as everywhere. */
function newestFirst({ sort }: FilterValues): boolean {
  if (sort === null) return false;
  return sort.key === "date" ? !sort.reverse : refuse("--sort", sort.key, "date or -date");
}
