import type { Actor } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { lastDay } from "../model/date.ts";
import type { ExtractedKind } from "../model/extracted.ts";
import { Failure } from "../model/failure.ts";
import { passesFilters } from "../model/filters.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { isWithin, type ToldEvent, wholeYears } from "../model/timeline.ts";
import { actorDossier, type DossierSources, tellingKeys, toldOfSame } from "../question/actor-dossier.ts";
import { actorsIn } from "../question/actors-in.ts";
import { countActors } from "../question/count-actors.ts";
import { mentionTexts, type Telling } from "../question/event-namer.ts";
import { type MergedEvent, mergeTimeline } from "../question/merge-timeline.ts";
import { openMerge, packMerge, tellingsText } from "../question/packed-merge.ts";
import { agreementEvents } from "../question/told-events.ts";
import { contentWords } from "../search/content-words.ts";
import {
  type BriefActorsAnswer,
  briefActorsView,
  type LibraryActorsAnswer,
  libraryActorsView,
} from "../view/actor-table.ts";
import { type DossierAnswer, dossierView } from "../view/dossier-page.ts";
import { actorArgument } from "./actor-argument.ts";
import { dayOf } from "./as-of.ts";
import { defineCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { explainParameter, requireNames } from "./explain.ts";
import { daysOf, type FilterValues, filterParameters, isNarrowing, readFilters } from "./filter-parameters.ts";
import { requireActor } from "./find-actor.ts";
import { briefsParameter, findNamedBriefs } from "./find-briefs.ts";
import { namingEvents } from "./naming-events.ts";
import { asksTexts, completedFor, isOfOrigin, type OriginValue, originParameter } from "./origin.ts";
import { sourcesIn, sourcesOfEvents, sourcesParameter } from "./with-sources.ts";

/** The actors of briefs, those of the library, or all that is known of one. */
type ActorsAnswer =
  | (BriefActorsAnswer & { readonly shows: "briefs" })
  | (LibraryActorsAnswer & { readonly shows: "library" })
  | (DossierAnswer & { readonly shows: "dossier" });

/**
 * `brief actors`: of the briefs named with role and stance, of the library with how many briefs
 * name each, or one actor's dossier.
 */
export const actors = defineCommand({
  parameters: {
    ...briefsParameter,
    of: { kind: "actor", says: "all that the library knows of one actor" },
    withMembers: { kind: "flag", says: "with --of: leaders and ministries that act for it, as well" },
    ...sourcesParameter,
    ...explainParameter,
    ...filterParameters,
    ...originParameter,
  },
  async answer(
    context,
    { briefs: names, of, withMembers, withSources, explain, origin, ...filters },
  ): Promise<ActorsAnswer> {
    if (of !== null) {
      if (names.length > 0) throw new Failure("usage", "--of is about the whole library; expected no brief beside it");
      return { shows: "dossier", ...(await dossier(context, { ...filters, origin, withMembers, withSources }, of)) };
    }
    const named = await actorArgument(context, names, { isCompleted: asksTexts(context, origin) });
    if (named !== null)
      return {
        shows: "dossier",
        ...(await dossier(context, { ...filters, origin, withMembers, withSources }, named.id)),
      };
    // What it limits is the rows of the answer.
    requireNames(explain, names);
    if (withMembers) throw new Failure("usage", "--with-members is about one actor; expected --of");
    const completed = completedFor(context, origin, ["actors"]);
    const { briefs, problems } = await findNamedBriefs(context, names, { ...filters, limit: null }, { completed });
    const asking = { isNarrowed: isNarrowing(filters), origin };
    const limit = filters.limit ?? undefined;
    const isOf = isOfOrigin(origin);
    const sources = sourcesIn(withSources, { briefs });
    if (names.length === 0)
      return { shows: "library", rows: countActors(briefs, isOf).slice(0, limit), asking, sources, problems };
    const all = briefs.flatMap((brief) => brief.actors.filter(isOf).map((actor) => ({ brief, actor })));
    const rows = all.slice(0, limit);
    return { shows: "briefs", rows, isOfSeveral: briefs.length > 1, isExplained: explain, asking, sources, problems };
  },
  view(answer) {
    switch (answer.shows) {
      case "briefs":
        return briefActorsView(answer);
      case "library":
        return libraryActorsView(answer);
      case "dossier":
        return dossierView(answer);
    }
  },
  examples: [
    { line: "brief actors", says: "who is named, and by how many briefs" },
    { line: "brief actors ID", says: "the actors of one brief, with role and stance" },
    { line: "brief actors --of Tokyo --as-of 2016", says: "all that the library knew of one actor by then" },
  ],
});

type DossierValues = FilterValues & {
  readonly origin: OriginValue;
  readonly withMembers: boolean;
  readonly withSources: boolean;
};

async function dossier(context: Context, values: DossierValues, name: string): Promise<DossierAnswer> {
  for (const other of ["actor", "tag", "region", "where", "sort", "limit"] as const) {
    const value = values[other];
    const isGiven = Array.isArray(value) ? value.length > 0 : value !== null;
    if (isGiven) throw new Failure("usage", `--of and --${other} exclude each other; expected one`);
  }
  const { catalogue } = context;
  const actor = await requireActor(catalogue, name, { isCompleted: asksTexts(context, values.origin) });
  const filters = await readFilters(context, values);
  const completed = completedFor(context, values.origin, ["actors", "obstacles"]);
  const members = values.withMembers ? await catalogue.membersOf(actor.id) : [];
  const briefs = await namingAny(context, [actor, ...members], completed);
  const agreements = await catalogue.agreements(values.asOf);
  const day = dayOf(values, context);
  const told = briefs.filter((brief) => passesFilters(brief, filters));
  const found = actorDossier(actor, {
    members,
    briefs: told,
    agreements,
    ...(await eventsAbout([actor, ...members], { agreements, briefs }, { context, values })),
    days: daysOf(values),
    day,
  });
  const citing = { briefs: told, agreements };
  const sources = values.withSources ? await sourcesOfEvents(context, found.events, citing) : null;
  return { dossier: found, day, sources, problems: await context.briefs.problems() };
}

/** The briefs that name one of the actors, each once. */
async function namingAny(
  { briefs }: Context,
  actors: readonly Actor[],
  completed: readonly ExtractedKind[],
): Promise<readonly Brief[]> {
  const naming = new Map<string, Brief>();
  for (const { id } of actors) for (const brief of await briefs.naming(id, completed)) naming.set(brief.id, brief);
  return [...naming.values()];
}

/** A test that looks at each but once. */
function remembered<Item>(test: (item: Item) => boolean): (item: Item) => boolean {
  const known = new Map<Item, boolean>();
  return (item) => {
    const found = known.get(item) ?? test(item);
    known.set(item, found);
    return found;
  };
}

/**
 * All that may be told of the events that name the actor. What is told of the same may lead on to
 * others who tell of it.
 */
async function eventsAbout(
  actors: readonly Actor[],
  { agreements, briefs }: { readonly agreements: readonly KnownAgreement[]; readonly briefs: readonly Brief[] },
  { context, values }: { readonly context: Context; readonly values: DossierValues },
): Promise<Pick<DossierSources, "events" | "names">> {
  const days = wholeYears(daysOf(values));
  const asOf = values.asOf === null ? null : lastDay(values.asOf);
  const isCompleted = asksTexts(context, values.origin);
  const histories = agreements.flatMap(agreementEvents).filter((event) => isWithin(event, days));
  const opened = new Map<string, Telling>();
  const known = await context.catalogue.knownActors();
  const isWhole = asOf === null && days.from === null && days.to === null;
  let keys: ReadonlySet<string> = new Set();
  while (true) {
    const { events: told, isAll } = await context.events.about(
      { texts: actors.flatMap(mentionTexts), keys: [...keys] },
      { days, asOf, isCompleted },
    );
    const all = [...told, ...histories];
    const tests: ((told: ToldEvent) => boolean)[] = [];
    for (const actor of actors) tests.push(await namingEvents(context, actor, { briefs, events: all }, opened));
    const names = remembered((told: ToldEvent) => tests.some((test) => test(told)));
    if (isAll && isWhole) return { events: mergeWhole(context, all, known), names };
    const asked = keys;
    keys = tellingKeys(names, all);
    if (isAll || [...keys].every((key) => asked.has(key)))
      return { events: mergeTimeline(toldOfSame(all, names, keys), contentWords, actorsIn(known)), names };
  }
}

/** All events of a library, merged once for every actor that is asked for. */
function mergeWhole({ memory }: Context, told: readonly ToldEvent[], known: readonly Actor[]): readonly MergedEvent[] {
  const named = known.map(({ id, kind, name, aliases }) => [id, kind, name, ...aliases]);
  const text = `${JSON.stringify(named)}\n${tellingsText(told)}`;
  const merge = () => packMerge(mergeTimeline(told, contentWords, actorsIn(known)), told);
  return openMerge(memory.of("merged", text, merge), told);
}
