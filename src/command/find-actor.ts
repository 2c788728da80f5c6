import { type Actor, bearsName } from "../model/actor.ts";
import { participants } from "../model/agreement.ts";
import type { Brief } from "../model/brief.ts";
import { isId, typedId } from "../model/brief-id.ts";
import { Failure } from "../model/failure.ts";
import type { Catalogue } from "../port/catalogue.ts";
import { foldName } from "../text/fold-name.ts";
import { quoted } from "../text/quoted.ts";

/** Whose actors count beside the library's: briefs outside it, and those whom texts name. */
interface Whose {
  readonly beside?: readonly Brief[];
  readonly isCompleted?: boolean;
}

/**
 * The actor that an id, a name or an alias means, in any script: by id one that the libraries
 * share, else one that briefs define (`beside` are briefs outside the library); by name in the same
 * order, and at last a party of an agreement; null if nobody bears the name. Throws a `Failure` for
 * one that several bear.
 */
export async function findActor(
  catalogue: Catalogue,
  name: string,
  { beside = [], isCompleted = false }: Whose = {},
): Promise<Actor | null> {
  const wanted = typedId(name);
  const known = await catalogue.sharedActors(wanted);
  if (known.some(({ id }) => id === wanted) || (known.length > 0 && !isId(wanted))) return onlyOne(known, name);
  const own = beside.flatMap(({ actors }) => actors).filter((actor) => bearsName(actor, wanted));
  const defined = [...own, ...(await catalogue.actorsOfBriefs(wanted, isCompleted))];
  const ofId = defined.filter(({ id }) => id === wanted);
  for (const bearers of [ofId, known, defined]) if (bearers.length > 0) return onlyOne(bearers, name);
  const agreements = await catalogue.agreements(null);
  const folded = foldName(wanted);
  const parties = agreements.flatMap((agreement) =>
    participants(agreement).filter((party) => party.id === wanted || foldName(party.name) === folded),
  );
  return onlyOne(
    parties.map((party) => ({ ...party, kind: null, aliases: [] })),
    name,
  );
}

/**
 * `findActor` where there has to be one. Throws a `Failure` with the nearest name that somebody
 * bears.
 */
export async function requireActor(catalogue: Catalogue, name: string, whose: Whose = {}): Promise<Actor> {
  const found = await findActor(catalogue, name, whose);
  if (found !== null) return found;
  const near = await catalogue.nearestActor(name);
  const hint = near === null ? "brief actors lists them" : `did you mean ${near}?`;
  throw new Failure("unknown-id", `no actor is called ${quoted(name)}`, { hint });
}

function onlyOne(actors: readonly Actor[], name: string): Actor | null {
  const ids = [...new Set(actors.map(({ id }) => id))];
  if (ids.length > 1) throw new Failure("ambiguous", `"${name}" can mean ${ids.join(" or ")}`, { hint: "use the id" });
  const [first] = actors;
  if (first === undefined) return null;
  const { id, name: own, kind } = first;
  return { id, name: own, kind, aliases: [...new Set(actors.flatMap(({ aliases }) => aliases))] };
}
