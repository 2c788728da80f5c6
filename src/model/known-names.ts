import { foldName } from "../text/fold-name.ts";
import type { Actor } from "./actor.ts";
import type { Agreement } from "./agreement.ts";
import type { Matter } from "./matter.ts";
import { compareText } from "./sort.ts";

/** What a whole library shares, as `library.yaml` defines it. */
export interface LibraryDefinitions {
  readonly name: string | null;
  readonly actors: readonly Actor[];
  readonly agreements: readonly Agreement[];
  readonly matters: readonly Matter[];
}

/** Who and what the libraries on the path share, merged, with an index of every name. */
export interface KnownNames {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly agreements: ReadonlyMap<string, NamedAgreement>;
  /** Folded name or alias → the ids that bear it: more than one where it is ambiguous. */
  readonly actorNames: ReadonlyMap<string, readonly string[]>;
  /** Folded name or short name → the id of the agreement. */
  readonly agreementNames: ReadonlyMap<string, string>;
}

/** What an agreement is called: all that a reference to it needs. */
export type NamedAgreement = Pick<Agreement, "id" | "name" | "short">;

/**
 * Known names as plain JSON, so that an index can keep it: folding every name costs more than all
 * else of a short run.
 */
export interface KnownNamesJson {
  readonly actors: readonly Actor[];
  readonly agreements: readonly NamedAgreement[];
  readonly actorNames: readonly (readonly [string, readonly string[]])[];
  readonly agreementNames: readonly (readonly [string, string])[];
}

/**
 * Merges definitions given highest precedence first: an entry replaces those of the same id further
 * down, and a name that one library gives to its own actor means that one, whoever bears it further
 * down.
 */
export function mergeNames(definitions: readonly LibraryDefinitions[]): KnownNames {
  const actors = new Map<string, Actor>();
  const agreements = new Map<string, NamedAgreement>();
  const actorNames = new Map<string, readonly string[]>();
  const lowestFirst = definitions.toReversed();
  for (const library of lowestFirst) {
    for (const actor of library.actors) actors.set(actor.id, actor);
    for (const { id, name, short } of library.agreements) agreements.set(id, { id, name, short });
  }
  for (const library of lowestFirst) {
    // The names of a replaced entry go with it.
    const kept = library.actors.filter((actor) => actors.get(actor.id) === actor);
    for (const [name, ids] of indexActorNames(kept)) actorNames.set(name, ids);
  }
  return { actors, agreements, actorNames, agreementNames: agreementNames([...agreements.values()]) };
}

/**
 * The agreements of definitions given highest precedence first, whole: what `mergeNames` keeps of
 * them is their names.
 */
export function mergeAgreements(definitions: readonly LibraryDefinitions[]): Agreement[] {
  const merged = definitions
    .toReversed()
    .flatMap(({ agreements }) => agreements.map((agreement) => [agreement.id, agreement] as const));
  return [...new Map(merged).values()];
}

/** The matters of definitions given highest precedence first, each once. */
export function mergeMatters(definitions: readonly LibraryDefinitions[]): Matter[] {
  const merged = definitions
    .toReversed()
    .flatMap(({ matters }) => matters.map((matter) => [matter.id, matter] as const));
  return [...new Map(merged).values()];
}

/** Known names as JSON; `restoreKnownNames` is its inverse. */
export function knownNamesJson(knownNames: KnownNames): KnownNamesJson {
  const { actors, agreements, actorNames: names, agreementNames: shorts } = knownNames;
  return {
    actors: [...actors.values()],
    agreements: [...agreements.values()],
    actorNames: [...names],
    agreementNames: [...shorts],
  };
}

/** The names that `knownNamesJson` was given. */
export function restoreKnownNames(json: KnownNamesJson): KnownNames {
  return {
    actors: new Map(json.actors.map((actor) => [actor.id, actor])),
    agreements: new Map(json.agreements.map((agreement) => [agreement.id, agreement])),
    actorNames: new Map(json.actorNames),
    agreementNames: new Map(json.agreementNames),
  };
}

/** Folded name or short name → id; the first of several that share one. */
export function agreementNames(agreements: readonly NamedAgreement[]): Map<string, string> {
  const names = agreements.flatMap(({ id, name, short }) =>
    [name, short ?? name].map((text) => [foldName(text), id] as const),
  );
  return new Map(names.toReversed());
}

/**
 * The ids that a reference can mean: one by exact id, else those that bear the name or alias; none
 * if nobody does.
 */
export function resolveActor(knownNames: KnownNames, reference: string): readonly string[] {
  if (knownNames.actors.has(reference)) return [reference];
  // Most libraries of notes share none, and a text names many.
  return knownNames.actorNames.size === 0 ? [] : (knownNames.actorNames.get(foldName(reference)) ?? []);
}

/** The actors that belong to one, and to these in turn, in the order of their ids. */
export function membersOf(knownNames: KnownNames, id: string): Actor[] {
  const byWhole = new Map<string, Actor[]>();
  for (const actor of knownNames.actors.values()) {
    const [whole, ...others] = actor.memberOf === undefined ? [] : resolveActor(knownNames, actor.memberOf);
    if (whole === undefined || others.length > 0) continue;
    const members = byWhole.get(whole) ?? [];
    byWhole.set(whole, members);
    members.push(actor);
  }
  const found = new Map<string, Actor>();
  // A list that grows while it is walked is walked to its end.
  const wholes = new Set([id]);
  for (const whole of wholes) {
    for (const member of byWhole.get(whole) ?? []) {
      if (member.id !== id) found.set(member.id, member);
      wholes.add(member.id);
    }
  }
  return [...found.values()].sort((left, right) => compareText(left.id, right.id));
}

/** Folded name or alias → the ids of the actors that bear it. */
function indexActorNames(actors: Iterable<Actor>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const actor of actors) {
    for (const name of new Set([actor.name, ...actor.aliases].map(foldName))) {
      const ids = names.get(name);
      if (ids === undefined) names.set(name, [actor.id]);
      else if (ids.at(-1) !== actor.id) ids.push(actor.id);
    }
  }
  return names;
}
