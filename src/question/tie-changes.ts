import type { AgreementChange } from "../model/agreement.ts";
import { compareDates, firstDay } from "../model/date.ts";
import { groupBy } from "../model/group-by.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { isInForce } from "./agreement-status.ts";
import { bestChannels, type Channel } from "./channels.ts";
import { tieGraph } from "./tie-graph.ts";

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
}

/** What changed between two actors up to a day (YYYY-MM-DD), in order. */
export function tieChanges(
  agreements: readonly KnownAgreement[],
  [from, to]: readonly [string, string],
  until: string,
): TieChanges {
  const changes = allChanges(agreements, from, to).filter(({ day }) => day <= until);
  return { changes, hasChannel: changes.some(({ kind }) => kind === "change") };
}

/**
 * The days on which the best channel between two actors changed, in order, the first from no
 * channel at all; and between them the other entries of the agreements that ever were in an answer,
 * or that both actors are parties to.
 */
function allChanges(agreements: readonly KnownAgreement[], from: string, to: string): TieChange[] {
  const sharing = agreements.filter(({ shares }) => shares !== null);
  const changes: Extract<TieChange, { kind: "change" }>[] = [];
  let before: readonly Channel[] = [];
  for (const [day, flipped] of flipDays(sharing)) {
    const channels = bestChannels(tieGraph(sharing, day), from, to);
    if (signature(channels) === signature(before)) continue;
    const involved = new Set([...groundsOf(before), ...groundsOf(channels)]);
    const causes = flipped.filter(({ agreement }) => involved.has(agreement.id));
    changes.push({ kind: "change", day, date: causes[0]?.change.date ?? day, channels, causes });
    before = channels;
  }
  const notes = notesBeside(sharing, changes, [from, to]);
  return [...changes, ...notes].sort(
    (left, right) => compareDates(left.date, right.date) || order(left) - order(right),
  );
}

/** A day's notes come before what they led to. */
function order({ kind }: TieChange): number {
  return kind === "note" ? 0 : 1;
}

/**
 * The days on which an agreement came into force or went out of it, in order, with the entry that
 * says so.
 */
function flipDays(agreements: readonly KnownAgreement[]): Map<string, HistoryEntry[]> {
  const flips = agreements.flatMap((agreement) =>
    [...new Set(agreement.history.map(({ date }) => firstDay(date)))].flatMap((day, index, days) => {
      const was = index > 0 && isInForce(agreement.history, days[index - 1] as string);
      const is = isInForce(agreement.history, day);
      if (was === is) return [];
      const change = agreement.history.findLast((entry) => firstDay(entry.date) === day) as AgreementChange;
      return [{ day, entry: { agreement, change } }];
    }),
  );
  const inOrder = flips.sort((left, right) => compareDates(left.day, right.day));
  const byDay = groupBy(inOrder, ({ day }) => day);
  return new Map(Array.from(byDay, ([day, ofDay]) => [day, ofDay.map(({ entry }) => entry)]));
}

function notesBeside(
  agreements: readonly KnownAgreement[],
  changes: readonly Extract<TieChange, { kind: "change" }>[],
  ends: readonly string[],
): TieChange[] {
  const answered = new Set(changes.flatMap(({ channels }) => groundsOf(channels)));
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

function groundsOf(channels: readonly Channel[]): string[] {
  return channels.flatMap(({ steps }) => steps.flatMap(({ grounds }) => grounds.map(({ agreement }) => agreement.id)));
}

/** What makes two answers the same: the way, and by which agreements. */
function signature(channels: readonly Channel[]): string {
  return JSON.stringify(
    channels.map(({ kind, steps }) => [
      kind,
      steps.map(({ from, to, grounds }) => [from.id, to.id, grounds.map(({ agreement }) => agreement.id)]),
    ]),
  );
}
