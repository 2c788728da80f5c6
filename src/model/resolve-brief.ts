import { foldName } from "../text/fold-name.ts";
import { lazily } from "../text/lazily.ts";
import { slug } from "../text/slug.ts";
import type { Actor, ActorMention, BriefActor, Party } from "./actor.ts";
import type { Brief, ParsedHead } from "./brief.ts";
import { agreementNames, type KnownNames, resolveActor } from "./known-names.ts";
import type { Obstacle, ObstacleMention } from "./obstacle.ts";

/**
 * The brief with every reference to an actor or agreement looked up. Whom nobody knows is local,
 * with a slug for an id.
 */
export function resolveBrief(
  brief: ParsedHead,
  knownNames: KnownNames,
  { id, path, library }: { readonly id: string; readonly path: string; readonly library: string | null },
): Brief {
  const { actors, obstacles } = resolveEntries(brief, knownNames);
  return { ...brief, id, path, library, actors, obstacles };
}

/** The actors and obstacles alone of a brief, with every reference looked up. */
export function resolveEntries(
  brief: Pick<ParsedHead, "actors" | "obstacles" | "localAgreements">,
  knownNames: KnownNames,
): Pick<Brief, "actors" | "obstacles"> {
  const actors = brief.actors.map((mention) => resolveMention(mention, knownNames));
  // Who only names actors, thousands of them, has nobody to be looked up among them.
  const own = lazily(() => ownNames(brief, actors, knownNames));
  // Written out, as below.
  const obstacle = (mention: ObstacleMention): Obstacle => {
    const { what, kind, severity, evidence, found, grade, trace } = mention;
    const holder = mention.holder === null ? null : resolveParty(mention.holder, knownNames, own());
    const hinders = mention.hinders.map((party) => resolveParty(party, knownNames, own()));
    return trace === undefined
      ? { what, kind, holder, hinders, severity, evidence, found, grade }
      : { what, kind, holder, hinders, severity, evidence, found, grade, trace };
  };
  return { actors, obstacles: brief.obstacles.map(obstacle) };
}

/**
 * Written out: there may be a hundred thousand, and to join objects costs more than to make one.
 */
function resolveMention(mention: ActorMention, knownNames: KnownNames): BriefActor {
  const { role, stance, interests, source, trace } = mention;
  const ids = resolveActor(knownNames, mention.reference);
  const known = ids.length === 1 ? knownNames.actors.get(ids[0] as string) : undefined;
  const { id, name, kind, aliases } = known === undefined ? localActor(mention) : knownActor(known, mention);
  return trace === undefined
    ? { id, name, kind, aliases, role, stance, interests, source }
    : { id, name, kind, aliases, role, stance, interests, source, trace };
}

function localActor({ reference: name, kind, aliases }: ActorMention): Actor {
  return { id: localId(name), name, kind, aliases };
}

/** The texts of a library name the same actors: those that came lately are known. */
function localId(name: string): string {
  const before = localIds.get(name);
  if (before !== undefined) return before;
  if (localIds.size === mostIds) localIds.clear();
  const id = slug(name);
  localIds.set(name, id);
  return id;
}

const localIds = new Map<string, string>();
const mostIds = 10_000;

function knownActor({ id, name, kind, aliases }: Actor, mention: ActorMention): Actor {
  const all = mention.aliases.length === 0 ? aliases : [...new Set([...aliases, ...mention.aliases])];
  return { id, name, kind: mention.kind ?? kind, aliases: all };
}

/** What a brief itself defines: the names that no library shares. */
interface OwnNames {
  readonly actors: readonly Actor[];
  /** Folded name or alias → the id of the first who bears it. */
  readonly actorNames: ReadonlyMap<string, string>;
  readonly agreements: ParsedHead["localAgreements"];
}

/**
 * The names of those whom the libraries do not share by id; most briefs have none, and folding
 * names is not for nothing.
 */
function ownNames(
  { actors: mentions, localAgreements }: Pick<ParsedHead, "actors" | "localAgreements">,
  actors: readonly Actor[],
  knownNames: KnownNames,
): OwnNames {
  const actorNames = new Map<string, string>();
  for (const [index, { id, name }] of actors.entries()) {
    const { reference, aliases } = mentions[index] as ActorMention;
    if (aliases.length === 0 && knownNames.actors.has(reference)) continue;
    addName(actorNames, name, id);
    if (reference !== name) addName(actorNames, reference, id);
    for (const alias of aliases) addName(actorNames, alias, id);
  }
  return { actors, actorNames, agreements: localAgreements };
}

/** The first who bears a name keeps it. */
function addName(ids: Map<string, string>, called: string, id: string): void {
  const folded = foldName(called);
  if (!ids.has(folded)) ids.set(folded, id);
}

function resolveParty(reference: string, knownNames: KnownNames, own: OwnNames): Party {
  return (
    byId(reference, knownNames, own) ??
    byName(foldName(reference), knownNames, own) ?? { kind: null, id: null, name: reference }
  );
}

function byId(id: string, knownNames: KnownNames, { actors, agreements }: OwnNames): Party | null {
  const actor = knownNames.actors.get(id) ?? actors.find((local) => local.id === id);
  if (actor !== undefined) return { kind: "actor", id, name: actor.name };
  const agreement = agreements.find((local) => local.id === id) ?? knownNames.agreements.get(id);
  return agreement === undefined ? null : { kind: "agreement", id, name: agreement.short ?? agreement.name };
}

function byName(name: string, knownNames: KnownNames, own: OwnNames): Party | null {
  const ids = knownNames.actorNames.get(name) ?? [];
  const actor = ids.length === 1 ? ids[0] : own.actorNames.get(name);
  if (actor !== undefined) return byId(actor, knownNames, own);
  const agreement = agreementNames(own.agreements).get(name) ?? knownNames.agreementNames.get(name);
  return agreement === undefined ? null : byId(agreement, knownNames, own);
}
