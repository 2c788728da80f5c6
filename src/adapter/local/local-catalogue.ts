import { bearsName } from "../../model/actor.ts";
import { noFilters, passesFilters } from "../../model/filters.ts";
import { membersOf, resolveActor } from "../../model/known-names.ts";
import type { Catalogue } from "../../port/catalogue.ts";
import { closest } from "../../text/closest.ts";
import { definedAgreements, readAgreements, readMatters, selectDefining } from "../sqlite/agreements.ts";
import { askedFor } from "../sqlite/extracted.ts";
import { countFiles } from "../sqlite/index-schema.ts";
import { readKnownNames } from "../sqlite/known-names.ts";
import { readOffers } from "../sqlite/offers.ts";
import { selectFinding, selectMentioning } from "../sqlite/select-briefs.ts";
import type { Database } from "../sqlite/sqlite.ts";
import { type LocalState, quicklySwept, rowContext, verified } from "./local-state.ts";

/** Who and what this machine's libraries know by name. */
export function localCatalogue(state: LocalState): Catalogue {
  const { session, roots } = state;
  const offers: Catalogue["offers"] = async (kind, beginning) => {
    const read = (database: Database) => readOffers(database, kind, { beginning, roots });
    // A press of Tab does not wait for thousands of files to be looked at.
    const known = await session.useAsIs((database) => (countFiles(database) > quicklySwept ? read(database) : null));
    return known ?? session.use(read);
  };
  return {
    offers,
    sharedActors: async (name) => {
      const knownNames = await session.use(readKnownNames);
      return resolveActor(knownNames, name).flatMap((id) => knownNames.actors.get(id) ?? []);
    },
    membersOf: async (id) => membersOf(await session.use(readKnownNames), id),
    knownActors: async () => [...(await session.use(readKnownNames)).actors.values()],
    actorsOfBriefs: async (name, isCompleted) => {
      const completed = isCompleted ? (["actors"] as const) : [];
      const select = (database: Database) => selectMentioning(database, name, rowContext(database, state), completed);
      const rows = await verified(state, select, { asked: askedFor(completed) });
      return rows.flatMap(({ brief }) => brief.actors).filter((actor) => bearsName(actor, name));
    },
    nearestActor: async (name) => {
      const { actors } = await session.use(readKnownNames);
      const shared = [...actors.values()].flatMap((actor) => [actor.id, actor.name, ...actor.aliases]);
      const offered = (await offers("actor", "")).flatMap(({ value, says }) => [value, says]);
      return closest(name, [...shared, ...offered]);
    },
    agreements: async (asOf) => {
      const rows = await verified(state, (database) => selectDefining(database, rowContext(database, state)));
      const briefs = rows.map(({ brief }) => brief).filter((brief) => passesFilters(brief, { ...noFilters, asOf }));
      return session.use((database) => {
        const knownNames = readKnownNames(database);
        const shared = readAgreements(database, knownNames);
        const ids = new Set(shared.map(({ id }) => id));
        return [...shared, ...definedAgreements(briefs, knownNames).filter(({ id }) => !ids.has(id))];
      });
    },
    matters: () => session.use(readMatters),
    extractedAgreements: async (asOf) => {
      const select = (database: Database) => selectFinding(database, "agreements", rowContext(database, state));
      const rows = await verified(state, select, { asked: askedFor(["agreements"]) });
      const briefs = rows.map(({ brief }) => brief).filter((brief) => passesFilters(brief, { ...noFilters, asOf }));
      const knownNames = await session.use(readKnownNames);
      return definedAgreements(briefs, knownNames);
    },
  };
}
