import { slug } from "../text/slug.ts";
import type { NamedActor } from "./actor.ts";
import type { Agreement } from "./agreement.ts";
import { type Catalogue, resolveActor } from "./catalogue.ts";

/** An agreement, its parties and mediator looked up. */
export interface KnownAgreement extends Omit<Agreement, "parties" | "via"> {
  readonly parties: readonly NamedActor[];
  readonly via: NamedActor | null;
  /** The brief that defines it in place; null where a `library.yaml` does. */
  readonly brief: string | null;
}

/** The agreement with every reference to an actor looked up. Whom no table knows is local, with a slug for an id, as in briefs. */
export function resolveAgreement(agreement: Agreement, catalogue: Catalogue, brief: string | null): KnownAgreement {
  const named = (reference: string) => namedActor(reference, catalogue);
  const { parties, via } = agreement;
  return { ...agreement, parties: parties.map(named), via: via === null ? null : named(via), brief };
}

/** The actor that a reference means: by id, else by a name or alias that is one actor's alone, else one of that very name. */
function namedActor(reference: string, catalogue: Catalogue): NamedActor {
  const ids = resolveActor(catalogue, reference);
  const known = ids.length === 1 ? catalogue.actors.get(ids[0] as string) : undefined;
  return known === undefined ? { id: slug(reference), name: reference } : { id: known.id, name: known.name };
}

/** What an agreement is called in running text. */
export function shortName({ short, name }: Pick<Agreement, "short" | "name">): string {
  return short ?? name;
}
