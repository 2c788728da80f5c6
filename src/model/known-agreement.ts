import { slug } from "../text/slug.ts";
import { type Actor, bearsName, type NamedActor } from "./actor.ts";
import type { Agreement, PartyTerm } from "./agreement.ts";
import { type KnownNames, resolveActor } from "./known-names.ts";

/** An agreement, its parties and mediator looked up. */
export interface KnownAgreement extends Omit<Agreement, "parties" | "terms" | "mediator"> {
  readonly parties: readonly NamedActor[];
  readonly terms: readonly PartyTerm<NamedActor>[];
  readonly mediator: NamedActor | null;
  /** The brief that defines it in place; null where a `library.yaml` does. */
  readonly brief: string | null;
}

/**
 * The agreement with every reference to an actor looked up: among the shared ones, else among the
 * actors of the brief that defines it in place. Whom nobody knows is local, with a slug for an id,
 * as in briefs.
 */
export function resolveAgreement(
  agreement: Agreement,
  knownNames: KnownNames,
  brief: { readonly id: string; readonly actors: readonly Actor[] } | null,
): KnownAgreement {
  const named = (reference: string) => namedActor(reference, knownNames, brief?.actors ?? []);
  const { parties, terms, mediator } = agreement;
  return {
    ...agreement,
    parties: parties.map(named),
    terms: terms.map((term) => ({ ...term, actor: named(term.actor) })),
    mediator: mediator === null ? null : named(mediator),
    brief: brief?.id ?? null,
  };
}

function namedActor(reference: string, knownNames: KnownNames, own: readonly Actor[]): NamedActor {
  const ids = resolveActor(knownNames, reference);
  const known =
    (ids.length === 1 ? knownNames.actors.get(ids[0] as string) : undefined) ??
    own.find((actor) => bearsName(actor, reference));
  return known === undefined ? { id: slug(reference), name: reference } : { id: known.id, name: known.name };
}

/** An agreement, and the day (YYYY-MM-DD) for which it is asked about. */
export interface DatedAgreement {
  readonly agreement: KnownAgreement;
  readonly day: string;
}

/** What an agreement is called in running text. */
export function shortName({ short, name }: Pick<Agreement, "short" | "name">): string {
  return short ?? name;
}
