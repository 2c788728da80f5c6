import { type KnownAgreement, shortName } from "../model/known-agreement.ts";
import type { ToldEvent } from "../model/timeline.ts";

/** The history of an agreement as events, each called by the agreement's short name. */
export function agreementEvents(agreement: KnownAgreement): ToldEvent[] {
  return agreement.history.map(({ date, status, note, source, id }) => ({
    date,
    event: `${shortName(agreement)}: ${note ?? status.replace("-", " ")}`,
    id,
    brief: null,
    agreement: agreement.id,
    source,
  }));
}
