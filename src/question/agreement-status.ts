import type { AgreementChange, AgreementStatus } from "../model/agreement.ts";
import { firstDay } from "../model/date.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";

/** How an agreement stands on a day. */
export interface StatusOnDay {
  readonly status: AgreementStatus;
  /**
   * The entry that brought this status: since when it has held without a break, and by which
   * source.
   */
  readonly since: AgreementChange;
  /** The last entry on or before the day, which may only add a note. */
  readonly latest: AgreementChange;
}

/**
 * The status on a day (YYYY-MM-DD): that of the last entry of the history on or before it. Null
 * where the history had not begun. A partial date begins on its first day.
 */
export function statusOn(history: readonly AgreementChange[], day: string): StatusOnDay | null {
  let found = null as StatusOnDay | null;
  for (const change of history) {
    if (firstDay(change.date) > day) break;
    const { status } = change;
    const since: AgreementChange = found?.status === status ? found.since : change;
    found = { status, since, latest: change };
  }
  return found;
}

/** Whether the agreement is in force on a day. */
export function isInForce(history: readonly AgreementChange[], day: string): boolean {
  return statusOn(history, day)?.status === "in-force";
}

/**
 * Whether there was an agreement to speak of on a day; of one without a history nobody can say that
 * there was not.
 */
export function hasBegun({ history }: { readonly history: readonly AgreementChange[] }, day: string): boolean {
  return history.length === 0 || statusOn(history, day) !== null;
}

/** The agreement as it was known on a day, without what came later. */
export function agreementOn(agreement: KnownAgreement, day: string): KnownAgreement {
  const history = agreement.history.filter(({ date }) => firstDay(date) <= day);
  return history.length === agreement.history.length ? agreement : { ...agreement, history };
}
