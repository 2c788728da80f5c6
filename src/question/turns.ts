import type { AgreementChange } from "../model/agreement.ts";
import { compareDates, firstDay } from "../model/date.ts";
import { groupBy } from "../model/group-by.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { isOpenBefore } from "./agreement-status.ts";

/** What a day brought for an agreement: in force since an entry from then on, or not. */
export interface Turn {
  readonly agreement: KnownAgreement;
  readonly day: string;
  /** The day's last entry. */
  readonly change: AgreementChange;
  /** The entry since which it has been in force; null where it is not. */
  readonly since: AgreementChange | null;
  /** Whether it came into force or went out of it; else it only holds since another entry. */
  readonly isFlip: boolean;
}

/** All turns, day by day (YYYY-MM-DD), in order. */
export function turnsByDay(agreements: readonly KnownAgreement[]): ReadonlyMap<string, readonly Turn[]> {
  const turns = agreements.flatMap(turnsOf);
  return groupBy(
    turns.sort((left, right) => compareDates(left.day, right.day)),
    ({ day }) => day,
  );
}

/** One walk over the history, which may be long. */
function turnsOf(agreement: KnownAgreement): Turn[] {
  const turns: Turn[] = [];
  const { history } = agreement;
  let [since, known] = [null as AgreementChange | null, null as AgreementChange | null];
  for (const [index, change] of history.entries()) {
    const day = firstDay(change.date);
    const next = history[index + 1];
    const holds = change.status === "in-force" && !isOpenBefore(next, change.status);
    since = holds ? (since ?? change) : null;
    if (next !== undefined && firstDay(next.date) === day) continue;
    if (since !== known) turns.push({ agreement, day, change, since, isFlip: (since === null) !== (known === null) });
    known = since;
  }
  return turns;
}
