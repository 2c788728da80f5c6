import type { AgreementChange, AgreementStatus } from "../model/agreement.ts";
import { compareDates, firstDay } from "../model/date.ts";
import { groupBy } from "../model/group-by.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { Phase } from "./agreement-phases.ts";
import { isInForce, isOpenBefore } from "./agreement-status.ts";
import { mayBeInForce } from "./standing.ts";

/** What a day brought for an agreement: from then on in force since an entry, not, or unknown. */
export interface Turn {
  readonly agreement: KnownAgreement;
  readonly day: string;
  /** The day's last entry. */
  readonly change: AgreementChange;
  /** The entry since which it has been in force, or may have been; null where it is not. */
  readonly since: AgreementChange | null;
  readonly isUnknown: boolean;
  /** Whether that is another of the three; else it only holds since another entry. */
  readonly isFlip: boolean;
}

/** All turns, day by day (YYYY-MM-DD), in order; and what held before any, if anybody knows. */
export function turnsByDay(phases: readonly Phase[]): {
  readonly first: readonly Turn[];
  readonly days: ReadonlyMap<string, readonly Turn[]>;
} {
  const turns = phases.flatMap(turnsOfPhase);
  const days = groupBy(
    turns.sort((left, right) => compareDates(left.day, right.day)),
    ({ day }) => day,
  );
  return { first: phases.flatMap(firstTurns), days };
}

/** The turns of an agreement within a time, which begins and ends with other parties. */
function turnsOfPhase(phase: Phase): Turn[] {
  const { whole, members, certain, from, to } = phase;
  const all = turnsOf(whole, certain !== null).map((turn) => ({ ...turn, agreement: members }));
  const within = all.filter(({ day }) => day > from && (to === null || day < to));
  const held = from === "" ? null : all.findLast(({ day }) => day <= from);
  const began: Held = from === "" ? nothing : (held ?? firstHeld(whole.history));
  const ended: Held = within.at(-1) ?? (from === "" ? firstHeld(whole.history) : began);
  const atStart = began.since === null ? [] : [beginning(phase, began, began.since)];
  const atEnd = to === null || ended.since === null ? [] : [ending(phase, to)];
  return [...atStart, ...within, ...atEnd];
}

function beginning({ members, whole, certain, from }: Phase, { isUnknown }: Held, began: AgreementChange): Turn {
  const own = whole.history.findLast(({ date }) => firstDay(date) === from);
  const turn = { agreement: members, day: from, isFlip: true };
  if (certain !== null) {
    const told = change(from, began.status, "sources disagree since when with others");
    return { ...turn, change: own ?? told, since: began, isUnknown: true };
  }
  const isSettled = whole.terms.some(({ latest }) => latest !== null && firstDay(latest) === from);
  const note = isSettled ? "no source has the accession later" : "with other parties from now on";
  const since = { ...change(from, began.status, note), began };
  return { ...turn, change: own ?? since, since, isUnknown };
}

/** That others go on, or what ended the agreement on that day. */
function ending({ members, whole }: Phase, to: string): Turn {
  const isEnd = ({ date, status }: AgreementChange) =>
    firstDay(date) === to && status !== "in-force" && status !== "signed";
  const end = isInForce(whole.history, to) ? undefined : whole.history.findLast(isEnd);
  const goesOn = change(to, "ended", "goes on with other parties");
  return { agreement: members, day: to, change: end ?? goesOn, ...nothing, isFlip: true };
}

function change(date: string, status: AgreementStatus, note: string): AgreementChange {
  return { date, by: null, status, note, source: null, id: null, grade: null };
}

/**
 * One walk over the history, which may be long; where its parties are in doubt, nothing is known.
 */
function turnsOf(agreement: KnownAgreement, isDoubtful: boolean): Turn[] {
  const turns: Turn[] = [];
  const { history } = agreement;
  const others = nextOthers(history);
  let known: Held = firstHeld(history);
  let [began, before] = [null as AgreementChange | null, null as AgreementChange | null];
  for (const [index, change] of history.entries()) {
    const next = history[index + 1];
    const isHeld = change.status === "in-force" && !isOpenBefore(next, change.status);
    began = before?.status === change.status ? began : change;
    before = change;
    const isUnknown = isHeld ? isDoubtful : mayBeInForce(change, { next, other: others[index] });
    const day = firstDay(change.date);
    if (next !== undefined && firstDay(next.date) === day) continue;
    const now: Held = isHeld || isUnknown ? { since: began, isUnknown } : nothing;
    if (now.since !== known.since || now.isUnknown !== known.isUnknown) {
      turns.push({ agreement, day, change, ...now, isFlip: holdsOf(now) !== holdsOf(known) });
    }
    known = now;
  }
  return turns;
}

/** What nobody knew before there was any entry: only a later day tells of the first. */
function firstTurns({ whole, members, from }: Phase): Turn[] {
  const [first] = whole.history;
  const held = firstHeld(whole.history);
  if (from !== "" || first === undefined || held.since === null) return [];
  return [{ agreement: members, day: firstDay(first.date), change: first, ...held, isFlip: true }];
}

function firstHeld(history: readonly AgreementChange[]): Held {
  const [next] = history;
  const other = history.find(({ status }) => status !== "signed");
  const isUnknown = next !== undefined && mayBeInForce(undefined, { next, other });
  return { since: isUnknown ? next : null, isUnknown };
}

function holdsOf({ since, isUnknown }: Held): string {
  return isUnknown ? "unknown" : since === null ? "no" : "yes";
}

type Held = Pick<Turn, "since" | "isUnknown">;

const nothing: Held = { since: null, isUnknown: false };

/** Of each entry the next that is no signature. */
function nextOthers(history: readonly AgreementChange[]): (AgreementChange | undefined)[] {
  const others: (AgreementChange | undefined)[] = [];
  let next: AgreementChange | undefined;
  for (const change of history.toReversed()) {
    others.push(next);
    if (change.status !== "signed") next = change;
  }
  return others.reverse();
}
