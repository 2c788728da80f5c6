import type { AgreementChange } from "../model/agreement.ts";
import { compareDates, firstDay } from "../model/date.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { type Phase, phasesFor } from "./agreement-phases.ts";
import type { Channel } from "./channel.ts";
import { type Ends, type LiveTies, liveTies } from "./live-ties.ts";
import { anything, mattersOf, type Scope } from "./tie-graph.ts";
import { type Turn, turnsByDay } from "./turns.ts";

/** An entry of an agreement's history. */
export interface HistoryEntry {
  readonly agreement: KnownAgreement;
  readonly change: AgreementChange;
}

/**
 * A day (YYYY-MM-DD, and its date as written) on which the answer changed, and why; or what an
 * agreement's history notes between such days.
 */
export type TieChange =
  | {
      readonly kind: "change";
      readonly day: string;
      readonly date: string;
      readonly channels: readonly Channel[];
      readonly causes: readonly HistoryEntry[];
    }
  | { readonly kind: "note"; readonly day: string; readonly date: string; readonly entry: HistoryEntry };

/** What changed up to a day, and whether there ever was a channel by then. */
export interface TieChanges {
  readonly changes: readonly TieChange[];
  readonly hasChannel: boolean;
  /** The last day that is answered for, where to go on would have taken too long; else null. */
  readonly cutAfter: string | null;
}

/** What changed between two actors up to a day (YYYY-MM-DD), in order. */
export function tieChanges(
  agreements: readonly KnownAgreement[],
  ends: Ends,
  until: string,
  scope: Scope = anything,
): TieChanges {
  const sharing = agreements.filter((agreement) => agreement.shares !== null && mayCarry(agreement, scope));
  const parts = sharing.map((agreement) => phasesFor(agreement, ends));
  const phases = parts.flatMap((part) => part.phases);
  const { changes, answered, ...found } = changesOfAnswer(phases, ends, scope);
  const [cutAfter = null] = [found, ...parts].flatMap((part) => part.cutAfter ?? []).sort();
  const all = [...changes, ...notesBeside(sharing, { changes, answered, ends })]
    .filter(({ day }) => day <= until && (cutAfter === null || day <= cutAfter))
    .sort((left, right) => compareDates(left.date, right.date) || order(left) - order(right));
  return { changes: all, hasChannel: all.some(({ kind }) => kind === "change"), cutAfter };
}

/** Whether an agreement carries something of what is asked about, as far as it says. */
function mayCarry(agreement: KnownAgreement, scope: Scope): boolean {
  return scope.about === null || mattersOf(agreement, scope).matters.length > 0;
}

/** A day's notes come before what they led to. */
function order({ kind }: TieChange): number {
  return kind === "note" ? 0 : 1;
}

type Change = Extract<TieChange, { kind: "change" }>;

/**
 * The days on which the best channel between two actors changed, in order, the first from no
 * channel at all; and the agreements that ever were in an answer.
 */
function changesOfAnswer(
  phases: readonly Phase[],
  ends: Ends,
  scope: Scope,
): { changes: readonly Change[]; answered: ReadonlySet<string>; cutAfter: string | null } {
  const ties = liveTies(phases, ends, scope);
  const { first, days } = turnsByDay(phases);
  const changes: Change[] = [];
  const answered = new Set<string>();
  takeAll(ties, first);
  let before = ties.signature();
  for (const [day, turns] of days) {
    const flipped = turns.filter(({ isFlip }) => isFlip);
    const wasInvolved = flipped.length === 0 ? null : ties.involved();
    takeAll(ties, turns);
    if (wasInvolved === null) continue;
    if (!ties.canAnswer()) return { changes, answered, cutAfter: changes.at(-1)?.day ?? day };
    const now = ties.signature();
    if (now === before) continue;
    before = now;
    const causes = causesOf(flipped, { wasInvolved, isInvolved: ties.involved() });
    for (const id of ties.newlyAnswered()) answered.add(id);
    changes.push({ kind: "change", day, date: causes[0]?.change.date ?? day, channels: ties.channels(), causes });
  }
  return { changes, answered, cutAfter: null };
}

function takeAll(ties: LiveTies, turns: readonly Turn[]): void {
  for (const turn of turns) ties.take(turn);
}

/** What went out of an answer that it was in, or came into one. */
function causesOf(
  flipped: readonly Turn[],
  { wasInvolved, isInvolved }: Readonly<Record<"wasInvolved" | "isInvolved", (turn: Turn) => boolean>>,
): HistoryEntry[] {
  const telling = flipped.filter((turn) => (turn.since === null ? wasInvolved(turn) : isInvolved(turn)));
  const begun = new Set(telling.flatMap(({ agreement, since }) => (since === null ? [] : [agreement.id])));
  // Of what goes on, with others or more certainly, the end is no cause; one entry is told once.
  const causes = telling.filter(({ agreement, since }) => since !== null || !begun.has(agreement.id));
  return [...new Map(causes.map(({ agreement, change }) => [change, { agreement, change }])).values()];
}

/**
 * The entries of histories that stand beside the changes: of the agreements that ever were in an
 * answer, or that both actors are parties to.
 */
function notesBeside(
  agreements: readonly KnownAgreement[],
  {
    changes,
    answered,
    ends,
  }: { readonly changes: readonly Change[]; readonly answered: ReadonlySet<string>; readonly ends: Ends },
): TieChange[] {
  const told = new Set(changes.flatMap(({ causes }) => causes.map(({ change }) => change)));
  const isBetween = ({ parties }: KnownAgreement) => ends.every((end) => parties.some(({ id }) => id === end));
  return agreements
    .filter((agreement) => answered.has(agreement.id) || isBetween(agreement))
    .flatMap((agreement) =>
      agreement.history
        .filter((change) => !told.has(change))
        .map(
          (change): TieChange => ({
            kind: "note",
            day: firstDay(change.date),
            date: change.date,
            entry: { agreement, change },
          }),
        ),
    );
}
