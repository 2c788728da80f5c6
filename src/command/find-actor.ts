import { type Actor, bearsName } from "../model/actor.ts";
import { participants } from "../model/agreement.ts";
import type { Brief } from "../model/brief.ts";
import { isId, typedId } from "../model/brief-id.ts";
import { Failure } from "../model/failure.ts";
import type { Catalogue } from "../port/catalogue.ts";
import { quoted } from "../text/quoted.ts";

/**
 * The actor that an id, a name or an alias means, in any script: by id one that the libraries
 * share, else one that briefs define (`beside` are briefs outside the library); by name in the
 * same order, and at last a party of an agreement; null if nobody bears the name. Throws a
 * `Failure` for one that several bear.
 */
export async function findActor(
  catalogue: Catalogue,
  name: string,
  beside: readonly Brief[] = [],
): Promise<Actor | null> {
  const wanted = typedId(name);
  const known = await catalogue.sharedActors(wanted);
  if (known.some(({ id }) => id === wanted) || (known.length > 0 && !isId(wanted))) return onlyOne(known, name);
  const own = beside.flatMap(({ actors }) => actors).filter((actor) => bearsName(actor, wanted));
  const defined = [...own, ...(await catalogue.actorsOfBriefs(wanted))];
  const ofId = defined.filter(({ id }) => id === wanted);
  for (const bearers of [ofId, known, defined]) if (bearers.length > 0) return onlyOne(bearers, name);
  const agreements = await catalogue.agreements(null);
  const parties = agreements.flatMap(participants).map((party) => ({ ...party, kind: null, aliases: [] }));
  return onlyOne(
    parties.filter((party) => bearsName(party, wanted)),
    name,
  );
}

/**
 * `findActor` where there has to be one. Throws a `Failure` with the nearest name that somebody
 * bears.
 */
export async function requireActor(catalogue: Catalogue, name: string): Promise<Actor> {
  const found = await findActor(catalogue, name);
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
