import type { AgreementChange, AgreementStatus, UndatedChange } from "../model/agreement.ts";
import { firstDay } from "../model/date.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { membersOn, termsBy } from "./members-on.ts";

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
  /** The entry whose caveat stands on the day; null for none. */
  readonly caveat: AgreementChange | null;
}

/**
 * The status on a day (YYYY-MM-DD): that of the last entry of the history on or before it. Null
 * where the history had not begun, and where it is not known: another status is known only by a
 * later day. A partial date begins on its first day.
 */
export function statusOn(history: readonly AgreementChange[], day: string): StatusOnDay | null {
  let found = null as StatusOnDay | null;
  for (const change of history) {
    if (firstDay(change.date) > day) return isOpenBefore(change, found?.status) ? null : found;
    const { status } = change;
    const goesOn = found?.status === status;
    const since: AgreementChange = goesOn ? (found as StatusOnDay).since : change;
    found = { status, since, latest: change, caveat: caveatBy(change, goesOn ? found : null) };
  }
  return found;
}

/** What is to be said from an entry on: its own caveat, or what was said of the same status. */
function caveatBy(change: AgreementChange, before: StatusOnDay | null): AgreementChange | null {
  if (change.caveat === undefined) return before?.caveat ?? null;
  return change.caveat === null ? null : change;
}

/**
 * Whether nobody knows the status between an entry and the next: that came at some day in between.
 */
export function isOpenBefore(next: AgreementChange | undefined, status: AgreementStatus | undefined): boolean {
  return next !== undefined && next.by !== null && next.status !== status;
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
  const [first] = history;
  return first === undefined || first.by !== null || firstDay(first.date) <= day;
}

/**
 * The agreement as it was known on a day, with the parties of the day and without what came later.
 */
export function agreementOn(agreement: KnownAgreement, day: string): KnownAgreement {
  const history = agreement.history.filter(({ date }) => firstDay(date) <= day);
  const undated = agreement.undated.filter((change) => isKnownOn(change, agreement, day));
  const isWhole = history.length === agreement.history.length && undated.length === agreement.undated.length;
  if (isWhole && agreement.terms.length === 0) return agreement;
  const { parties } = membersOn(agreement, day);
  return { ...agreement, parties, terms: termsBy(agreement.terms, day), history, undated };
}

/** What has no day of its own is known since its source, where that is dated. */
function isKnownOn({ source }: UndatedChange, { sources }: KnownAgreement, day: string): boolean {
  const date = sources.find(({ id }) => id === source)?.date ?? null;
  return date === null || firstDay(date) <= day;
}
