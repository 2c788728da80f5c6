import type { Actor } from "../model/actor.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { Matter } from "../model/matter.ts";
import type { Offer, OfferedKind } from "../model/offer.ts";

/** Who and what the libraries know by name. */
export interface Catalogue {
  /** The actors that the libraries share and that an id means, else that bear the name or alias. */
  readonly sharedActors: (name: string) => Promise<readonly Actor[]>;
  /** The shared actors that belong to the one of an id: leaders and ministries of a state. */
  readonly membersOf: (id: string) => Promise<readonly Actor[]>;
  /** All actors that the libraries share. */
  readonly knownActors: () => Promise<readonly Actor[]>;
  /**
   * The actors of briefs with that id, name or alias, as each brief has them; completed, those of
   * the texts of briefs that state none as well.
   */
  readonly actorsOfBriefs: (name: string, isCompleted: boolean) => Promise<readonly Actor[]>;
  /** What the actor was probably meant to be called whom nobody knows; null if no name is near. */
  readonly nearestActor: (name: string) => Promise<string | null>;
  /**
   * The agreements that the libraries share, then those that briefs dated on or before `asOf` (full
   * or partial, null for all) define in place, looked up.
   */
  readonly agreements: (asOf: string | null) => Promise<readonly KnownAgreement[]>;
  /** The matters that agreements cover, by the names that the libraries share. */
  readonly matters: () => Promise<readonly Matter[]>;
  /**
   * Those that are extracted from the texts of briefs that name none, dated on or before `asOf`.
   */
  readonly extractedAgreements: (asOf: string | null) => Promise<readonly KnownAgreement[]>;
  /** What a value of that kind can be completed to. */
  readonly offers: (kind: OfferedKind, beginning: string) => Promise<readonly Offer[]>;
}
