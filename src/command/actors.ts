import type { Actor } from "../model/actor.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { lastDay } from "../model/date.ts";
import { Failure } from "../model/failure.ts";
import { passesFilters } from "../model/filters.ts";
import { isWithin } from "../model/timeline.ts";
import { actorDossier } from "../question/actor-dossier.ts";
import { agreementEvents } from "../question/told-events.ts";
import { contentWords } from "../search/content-words.ts";
import { briefActorsView, libraryActorsView } from "../view/actor-table.ts";
import { dossierView } from "../view/dossier-page.ts";
import type { View } from "../view/view.ts";
import { dayOf } from "./as-of.ts";
import type { CommandDefinition } from "./command.ts";
import type { Context, Found } from "./context.ts";
import { actorId, declareFilters, type FilterOptions, readFilters } from "./filter-options.ts";
import { unknownActor } from "./find-actor.ts";
import { findBriefs, findNamedBriefs } from "./find-briefs.ts";

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
    if (names.length === 0) {
      const { briefs, problems } = await findBriefs(context, options);
      return libraryActorsView(briefs, problems);
    }
    const { briefs, problems } = await findNamedBriefs(context, names, options);
    return briefActorsView(briefs, problems);
  },
} satisfies CommandDefinition<ActorOptions>;

async function dossier(context: Context, options: FilterOptions, name: string): Promise<View> {
  const { library } = context;
  const catalogue = await library.catalogue();
  const id = actorId(name, catalogue);
  const filters = await readFilters(context, options);
  const { briefs: mentioning, problems } = await library.mentioning(id);
  const briefs = mentioning.filter((brief) => passesFilters(brief, filters));
  const actor = knownActor(id, name, { catalogue, briefs: mentioning });
  const asOf = options.asOf === undefined ? null : lastDay(options.asOf);
  const days = { from: null, to: asOf };
  const agreements = await library.agreements(options.asOf ?? null);
  const histories = agreements.flatMap(agreementEvents).filter((event) => isWithin(event, days));
  const events = [...(await library.events({ days, asOf })), ...histories];
  const day = dayOf(options, context);
  return dossierView(actorDossier(actor, { briefs, agreements, events, day, wordsOf: contentWords }), {
    day,
    problems,
  });
}

/** An actor of the tables, or one that a brief defines. */
function knownActor(
  id: string,
  name: string,
  { catalogue, briefs }: { readonly catalogue: Catalogue; readonly briefs: Found["briefs"] },
): Actor {
  const found =
    catalogue.actors.get(id) ?? briefs.flatMap(({ actors: named }) => named).find((actor) => actor.id === id);
  if (found === undefined) throw unknownActor(name, catalogue);
  return { id: found.id, name: found.name, kind: found.kind, aliases: found.aliases };
}
