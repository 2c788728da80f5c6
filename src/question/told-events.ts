import { type KnownAgreement, shortName } from "../model/known-agreement.ts";
import type { ToldEvent } from "../model/timeline.ts";

/**
 * The history of an agreement as events, each called by the agreement's short name. What is known
 * only by a later day is no event of that day.
 */
export function agreementEvents(agreement: KnownAgreement): ToldEvent[] {
  const seen = agreement.history.filter(({ by }) => by === null);
  return seen.map(({ date, status, note, source, id, grade }) => ({
    date,
    event: `${shortName(agreement)}: ${note ?? status.replace("-", " ")}`,
    id,
    brief: null,
    agreement: agreement.id,
    source,
    grade,
  }));
}
