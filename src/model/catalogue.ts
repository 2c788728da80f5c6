import { foldName } from "../text/fold-name.ts";
import { slug } from "../text/slug.ts";
import type { Actor, ActorMention, BriefActor, Party } from "./actor.ts";
import type { Agreement } from "./agreement.ts";
import type { Brief, ParsedBrief } from "./brief.ts";
import type { Obstacle, ObstacleMention } from "./obstacle.ts";

/** The tables that a whole library shares, as `library.yaml` gives them. */
export interface LibraryTables {
  readonly name: string | null;
  readonly actors: readonly Actor[];
  readonly agreements: readonly Agreement[];
}

/** The merged tables of the library path, with an index of every name. */
export interface Catalogue {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  /** Folded name or alias → the ids that bear it: more than one where it is ambiguous. */
  readonly actorNames: ReadonlyMap<string, readonly string[]>;
}

/**
 * Merges tables given highest precedence first: an entry replaces those of the same id further down, and a name that one
 * library gives to its own actor means that one, whoever bears it further down.
 */
export function mergeTables(tables: readonly LibraryTables[]): Catalogue {
  const actors = new Map<string, Actor>();
  const agreements = new Map<string, Agreement>();
  const actorNames = new Map<string, readonly string[]>();
  const lowestFirst = tables.toReversed();
  for (const table of lowestFirst) {
    for (const actor of table.actors) actors.set(actor.id, actor);
    for (const agreement of table.agreements) agreements.set(agreement.id, agreement);
  }
  for (const table of lowestFirst) {
    // The names of a replaced entry go with it.
    const kept = table.actors.filter((actor) => actors.get(actor.id) === actor);
    for (const [name, ids] of indexNames(kept)) actorNames.set(name, ids);
  }
  return { actors, agreements, actorNames };
}

/** The ids that a reference can mean: one by exact id, else those that bear the name or alias; none if nobody does. */
export function resolveActor(catalogue: Catalogue, reference: string): readonly string[] {
  if (catalogue.actors.has(reference)) return [reference];
  return catalogue.actorNames.get(foldName(reference)) ?? [];
}

/** The brief with every reference to an actor or agreement looked up. Whom nobody knows is local, with a slug for an id. */
export function resolveBrief(
  brief: ParsedBrief,
  catalogue: Catalogue,
  { id, path, library }: { readonly id: string; readonly path: string; readonly library: string | null },
): Brief {
  const actors = brief.actors.map((mention) => resolveMention(mention, catalogue));
  const local = indexNames(actors);
  const party = (reference: string): Party => resolveParty(reference, catalogue, { brief, actors, local });
  const obstacle = (mention: ObstacleMention): Obstacle => ({
    ...mention,
    holder: mention.holder === null ? null : party(mention.holder),
    hinders: mention.hinders.map(party),
  });
  return { ...brief, id, path, library, actors, obstacles: brief.obstacles.map(obstacle) };
}

function resolveMention(mention: ActorMention, catalogue: Catalogue): BriefActor {
  const { role, stance, interests } = mention;
  const ids = resolveActor(catalogue, mention.reference);
  const known = ids.length === 1 ? catalogue.actors.get(ids[0] as string) : undefined;
  if (known === undefined) {
    const { reference: name, kind, aliases } = mention;
    return { id: slug(name), name, kind, aliases, role, stance, interests };
  }
  const aliases = [...new Set([...known.aliases, ...mention.aliases])];
  return { id: known.id, name: known.name, kind: mention.kind ?? known.kind, aliases, role, stance, interests };
}

interface LocalNames {
  readonly brief: ParsedBrief;
  readonly actors: readonly BriefActor[];
  readonly local: ReadonlyMap<string, readonly string[]>;
}

function resolveParty(reference: string, catalogue: Catalogue, { brief, actors, local }: LocalNames): Party {
  const agreements = [...brief.localAgreements, ...catalogue.agreements.values()];
  const isActorId = catalogue.actors.has(reference);
  const exact = isActorId ? undefined : agreements.find(({ id }) => id === reference);
  if (exact !== undefined) return { id: exact.id, name: exact.short ?? exact.name };
  const ids = resolveActor(catalogue, reference);
  if (ids.length === 1) {
    const id = ids[0] as string;
    return { id, name: catalogue.actors.get(id)?.name ?? id };
  }
  const own = actors.find(({ id }) => id === reference)?.id ?? local.get(foldName(reference))?.[0];
  if (own !== undefined) return { id: own, name: actors.find(({ id }) => id === own)?.name ?? own };
  const agreement = agreementByName(reference, agreements);
  if (agreement !== undefined) return { id: agreement.id, name: agreement.short ?? agreement.name };
  return { id: null, name: reference };
}

function agreementByName(reference: string, agreements: readonly Agreement[]): Agreement | undefined {
  const wanted = foldName(reference);
  return agreements.find(({ name, short }) => [name, short ?? name].map(foldName).includes(wanted));
}

function indexNames(actors: Iterable<Actor>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const actor of actors) {
    for (const name of new Set([actor.name, ...actor.aliases].map(foldName))) {
      const ids = names.get(name);
      if (ids === undefined) names.set(name, [actor.id]);
      else if (!ids.includes(actor.id)) ids.push(actor.id);
    }
  }
  return names;
}
