import type { Brief } from "../model/brief.ts";
import type { Offer } from "../model/offer.ts";
import { entryNouns, openEntries } from "../question/open-entries.ts";

/** The keys of what is unconfirmed in a brief, as they are completed. */
export function offeredKeys(brief: Brief): Offer[] {
  return openEntries(brief).map(({ key, kind, what }) => ({ value: key, says: `${entryNouns[kind]}: ${what}` }));
}
