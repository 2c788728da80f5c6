import type { AgreementChange } from "../model/agreement.ts";
import { firstDay } from "../model/date.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { isOpenBefore, statusOn } from "./agreement-status.ts";
import { membershipDays, membersOn } from "./members-on.ts";

/** So many memberships are told apart of one agreement: it may change daily for centuries. */
const mostMemberships = 100_000;

/** Agreements whose parties stay the same, and the last day for which they are complete. */
interface Phases {
  readonly phases: readonly KnownAgreement[];
  readonly cutAfter: string | null;
}

/**
 * An agreement as one for each time in which its parties stay the same, for two actors: who else
 * comes or goes while both take part makes no difference to them. One without dated parties is its
 * only phase.
 */
export function phasesFor(agreement: KnownAgreement, ends: readonly [string, string]): Phases {
  if (agreement.terms.length === 0) return { phases: [agreement], cutAfter: null };
  const starts = [...new Set(["", ...membershipDays(agreement)])];
  const phases: KnownAgreement[] = [];
  let work = 0;
  let at = 0;
  while (at < starts.length) {
    const from = starts[at] as string;
    const members = membersOn(agreement, from === "" ? "0000-01-01" : from);
    work += members.parties.length + agreement.terms.length;
    if (work > mostMemberships && at > 0) return { phases, cutAfter: from };
    at += 1;
    const areIn = hasBoth(members, ends);
    while (areIn && at < starts.length && hasBoth(membersOn(agreement, starts[at] as string), ends)) {
      work += agreement.terms.length;
      at += 1;
    }
    phases.push(phase(agreement, members, { from, to: starts[at] ?? null }));
  }
  return { phases, cutAfter: null };
}

function hasBoth({ parties, mediator }: KnownAgreement, ends: readonly [string, string]): boolean {
  return ends.every((end) => mediator?.id === end || parties.some(({ id }) => id === end));
}

/** What the agreement was for those who were parties in that time: it began and ended with it. */
function phase(
  agreement: KnownAgreement,
  members: KnownAgreement,
  { from, to }: { readonly from: string; readonly to: string | null },
): KnownAgreement {
  const isWithin = ({ date }: AgreementChange) => firstDay(date) >= from && (to === null || firstDay(date) < to);
  const own = agreement.history.filter(isWithin);
  const before = from === "" ? null : statusOn(agreement.history, from);
  const history = [
    ...(before?.status === "in-force"
      ? [{ ...change(from, "in-force", "with other parties from now on"), began: before.since }]
      : []),
    ...own,
    ...openEnd(agreement, own.at(-1)),
    ...(to === null ? [] : closing(agreement, to)),
  ];
  return { ...members, history };
}

/** What ends a phase: that others go on, or what ended the agreement on that day. */
function closing({ history }: KnownAgreement, to: string): AgreementChange[] {
  const isInForce = statusOn(history, to)?.status === "in-force";
  const end = history.findLast(({ date, status }) => firstDay(date) === to && status !== "in-force");
  return [isInForce || end === undefined ? change(to, "ended", "goes on with other parties") : end];
}

/** The entry that leaves it open how long an agreement was in force, wherever that stands. */
function openEnd({ history }: KnownAgreement, last: AgreementChange | undefined): AgreementChange[] {
  const next = last?.status === "in-force" ? history[history.indexOf(last) + 1] : undefined;
  return next !== undefined && isOpenBefore(next, "in-force") ? [next] : [];
}

function change(date: string, status: AgreementChange["status"], note: string): AgreementChange {
  return { date, by: null, status, note, source: null, id: null, grade: null };
}
