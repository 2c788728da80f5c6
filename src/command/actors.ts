import type { Actor } from "../model/actor.ts";
import { lastDay } from "../model/date.ts";
import { Failure } from "../model/failure.ts";
import { passesFilters } from "../model/filters.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { isWithin, type ToldEvent, wholeYears } from "../model/timeline.ts";
import type { Events } from "../port/events.ts";
import { actorDossier, tellingKeys } from "../question/actor-dossier.ts";
import { namingTexts } from "../question/names-actor.ts";
import { agreementEvents } from "../question/told-events.ts";
import { contentWords } from "../search/content-words.ts";
import { briefActorsView, libraryActorsView } from "../view/actor-table.ts";
import { dossierView } from "../view/dossier-page.ts";
import type { View } from "../view/view.ts";
import { dayOf } from "./as-of.ts";
import type { CommandDefinition } from "./command.ts";
import type { Context } from "./context.ts";
import { daysOf, declareFilters, type FilterOptions, readFilters } from "./filter-options.ts";
import { requireActor } from "./find-actor.ts";
import { findNamedBriefs } from "./find-briefs.ts";

interface ActorOptions extends FilterOptions {
  readonly of?: string;
}

/** `brief actors`: of the briefs named with role and stance, of the library with how many briefs name each, or one actor's dossier. */
export const actors = {
  declare: (command) =>
    declareFilters(
      command
        .argument("[brief...]", "ids or files; none means the library")
        .option("--of <actor>", "all that the library knows of one actor"),
    ),
  examples: [
    { line: "brief actors", says: "who is named, and by how many briefs" },
    { line: "brief actors ID", says: "the actors of one brief, with role and stance" },
    { line: "brief actors --of Tokyo --as-of 2016", says: "all that the library knew of one actor by then" },
  ],
  async run(context, { of, ...options }, names) {
    if (of !== undefined) {
      if (names.length > 0) throw new Failure("usage", "--of is about the whole library; expected no brief beside it");
      return dossier(context, options, of);
    }
    // What it limits is the rows of the answer.
    const { limit, ...filters } = options;
    const { briefs, problems } = await findNamedBriefs(context, names, filters);
    const view = names.length === 0 ? libraryActorsView : briefActorsView;
    return view(briefs, { limit, problems });
  },
} satisfies CommandDefinition<ActorOptions>;

async function dossier(context: Context, options: FilterOptions, name: string): Promise<View> {
  for (const other of ["actor", "tag", "region", "where", "sort", "limit"] as const) {
    if (options[other] !== undefined)
      throw new Failure("usage", `--of and --${other} exclude each other; expected one`);
  }
  const { catalogue } = context;
  const actor = await requireActor(catalogue, name);
  const filters = await readFilters(context, options);
  const briefs = await context.briefs.naming(actor.id);
  const agreements = await catalogue.agreements(options.asOf ?? null);
  const day = dayOf(options, context);
  const found = actorDossier(actor, {
    briefs: briefs.filter((brief) => passesFilters(brief, filters)),
    agreements,
    ...(await eventsAbout(actor, agreements, { events: context.events, options })),
    days: daysOf(options),
    day,
    wordsOf: contentWords,
  });
  return dossierView(found, { day, problems: await context.briefs.problems() });
}

/** All that may be told of the events that name the actor. What is told of the same may lead on to others who tell of it. */
async function eventsAbout(
  actor: Actor,
  agreements: readonly KnownAgreement[],
  { events, options }: { readonly events: Events; readonly options: FilterOptions },
): Promise<{ events: ToldEvent[]; keys: ReadonlySet<string> }> {
  const days = wholeYears(daysOf(options));
  const asOf = options.asOf === undefined ? null : lastDay(options.asOf);
  const histories = agreements.flatMap(agreementEvents).filter((event) => isWithin(event, days));
  let keys = new Set<string>();
  let known = -1;
  while (true) {
    const told = await events.about({ texts: namingTexts(actor), keys: [...keys] }, { days, asOf });
    if (told.length === known) return { events: [...told, ...histories], keys };
    known = told.length;
    keys = tellingKeys(actor, [...told, ...histories]);
  }
}
