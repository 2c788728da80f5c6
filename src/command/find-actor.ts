import type { NamedActor } from "../model/actor.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { Failure } from "../model/failure.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { closest } from "../text/closest.ts";
import { actorId } from "./filter-options.ts";
import { quoted } from "./find-briefs.ts";

/**
 * The actor meant by an id, a name or an alias: one of the tables, or of those that agreements name. Throws a `Failure` for a name
 * that nobody or more than one bears.
 */
export function findActor(name: string, catalogue: Catalogue, agreements: readonly KnownAgreement[]): NamedActor {
  const id = actorId(name, catalogue);
  const known = catalogue.actors.get(id) ?? findParty(id, agreements);
  if (known !== undefined) return { id: known.id, name: known.name };
  throw unknownActor(name, catalogue);
}

/** The failure that says that nobody bears a name, with the nearest that somebody does. */
export function unknownActor(name: string, catalogue: Catalogue): Failure {
  const names = [...catalogue.actors.values()].flatMap((actor) => [actor.id, actor.name, ...actor.aliases]);
  const near = closest(name, names);
  const hint = near === null ? "brief actors lists them" : `did you mean ${near}?`;
  return new Failure("unknown-id", `no actor is called ${quoted(name)}`, { hint });
}

function findParty(id: string, agreements: readonly KnownAgreement[]): NamedActor | undefined {
  return agreements
    .flatMap(({ parties, via }) => (via === null ? parties : [...parties, via]))
    .find((party) => party.id === id);
}
