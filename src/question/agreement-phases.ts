import type { KnownAgreement } from "../model/known-agreement.ts";
import { disputedOn, membershipDays, membersOn, participantIds } from "./members-on.ts";

/** So many memberships are told apart of one agreement: it may change daily for centuries. */
const mostMemberships = 100_000;

/** An agreement with the parties of a time: from a day (empty: ever) to before another, if any. */
export interface Phase {
  readonly members: KnownAgreement;
  readonly whole: KnownAgreement;
  /**
   * Null where the members are those of whom there is no doubt; else the ids of these, beside whom
   * it is unknown whether the others had come.
   */
  readonly certain: ReadonlySet<string> | null;
  readonly from: string;
  readonly to: string | null;
}

/** An agreement time by time, and the last day for which that is complete. */
interface Phases {
  readonly phases: readonly Phase[];
  readonly cutAfter: string | null;
}

/**
 * An agreement as one for each time in which its parties stay the same, for two actors: who else
 * comes or goes while both take part makes no difference to them. One without dated parties is its
 * only phase.
 */
export function phasesFor(agreement: KnownAgreement, ends: readonly [string, string]): Phases {
  if (agreement.terms.length === 0)
    return { phases: [{ members: agreement, whole: agreement, certain: null, from: "", to: null }], cutAfter: null };
  const starts = [...new Set(["", ...membershipDays(agreement)])];
  const phases: Phase[] = [];
  let work = 0;
  let at = 0;
  while (at < starts.length) {
    const from = starts[at] as string;
    const { certain: members, possible } = partiesOn(agreement, from === "" ? "0000-01-01" : from);
    work += members.parties.length + agreement.terms.length;
    if (work > mostMemberships && at > 0) return { phases, cutAfter: from };
    at += 1;
    const areIn = hasBoth(members, ends);
    while (areIn && at < starts.length && hasBoth(partiesOn(agreement, starts[at] as string).certain, ends)) {
      work += agreement.terms.length;
      at += 1;
    }
    const time = { whole: agreement, from, to: starts[at] ?? null };
    phases.push({ ...time, members, certain: null });
    if (possible !== null && !areIn) phases.push({ ...time, members: possible, certain: participantIds(members) });
  }
  return { phases, cutAfter: null };
}

function partiesOn(
  agreement: KnownAgreement,
  day: string,
): { certain: KnownAgreement; possible: KnownAgreement | null } {
  return disputedOn(agreement, day) ?? { certain: membersOn(agreement, day), possible: null };
}

function hasBoth({ parties, mediator }: KnownAgreement, ends: readonly [string, string]): boolean {
  return ends.every((end) => mediator?.id === end || parties.some(({ id }) => id === end));
}
