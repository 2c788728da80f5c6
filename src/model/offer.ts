/** What the library can offer for a value that is being typed. */
export const offeredKinds = ["brief", "actor", "party", "agreement", "matter", "tag", "region"] as const;

/** A kind of value that the library knows; `party` is an actor or an agreement. */
export type OfferedKind = (typeof offeredKinds)[number];

/** A value to complete to, and what is said beside it. */
export interface Offer {
  readonly value: string;
  readonly says: string;
}
