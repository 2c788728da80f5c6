import type { AgreementChange, AgreementStatus, UndatedChange } from "../model/agreement.ts";
import { firstDay } from "../model/date.ts";
import { isOpenBefore, statusOn } from "./agreement-status.ts";

/** Whether something is so, as far as anybody knows. */
export type Holds = "yes" | "no" | "unknown";

/** Whether an agreement was in force on a day, and by which entry of its history that is known. */
export interface Standing {
  readonly holds: Holds;
  /**
   * Of what is in force the entry that brought it; of what is unknown the last that was known, else
   * the first to come. Null where no entry tells.
   */
  readonly entry: AgreementChange | null;
  /** The entry whose caveat stands on the day. */
  readonly caveat: AgreementChange | null;
}

type Told = { readonly history: readonly AgreementChange[]; readonly undated: readonly UndatedChange[] };

/**
 * Whether an agreement is in force on a day (YYYY-MM-DD). Unknown is what was signed and entered
 * into force on a day that nobody has seen, if it did; what ended on such a day; and what has no
 * dated history at all and is not known never to have been.
 */
export function standingOn({ history, undated }: Told, day: string): Standing {
  const status = statusOn(history, day);
  const caveat = status?.caveat ?? null;
  if (status?.status === "in-force") return { holds: "yes", entry: status.since, caveat };
  if (history.length === 0) return { holds: mayHaveBeen(undated) ? "unknown" : "no", entry: null, caveat: null };
  const at = history.findLastIndex(({ date }) => firstDay(date) <= day);
  const [last, next] = [history[at], history[at + 1]];
  const other = history.slice(at + 1).find((change) => change.status !== "signed");
  const began = history.slice(0, at + 1).findLastIndex((change) => change.status !== last?.status) + 1;
  const entry = status?.since ?? (last === undefined ? next : history[began]) ?? null;
  return { holds: mayBeInForce(last, { next, other }) ? "unknown" : "no", entry, caveat };
}

/**
 * Whether it may be in force after an entry that does not say so for certain, by the next entry and
 * the next that is no signature.
 */
export function mayBeInForce(
  last: AgreementChange | undefined,
  { next, other }: { readonly next: AgreementChange | undefined; readonly other: AgreementChange | undefined },
): boolean {
  if (next !== undefined && isOpenBefore(next, last?.status)) return isOpenToForce(last?.status, next.status);
  return last?.status === "signed" && mayHaveEntered(other);
}

const over: ReadonlySet<AgreementStatus> = new Set(["ended", "suspended"]);

/** Whether it may be in force between a status and the next, which came at some day in between. */
function isOpenToForce(status: AgreementStatus | undefined, next: AgreementStatus): boolean {
  if (next === "in-force" || status === "in-force") return true;
  return over.has(next) && (status === undefined || status === "signed");
}

/** Whether what is signed may be in force already, by what comes after its signature. */
function mayHaveEntered(next: AgreementChange | undefined): boolean {
  if (next === undefined) return true;
  return next.status === "in-force" ? next.by !== null : over.has(next.status);
}

/** Whether what has no dated history may be in force: unless it is only known to be on its way. */
function mayHaveBeen(undated: readonly UndatedChange[]): boolean {
  return undated.length === 0 || undated.some(({ status }) => status === "in-force" || status === "signed");
}
