import type { NamedActor } from "../model/actor.ts";
import type { PartyTerm } from "../model/agreement.ts";
import { firstDay, lastDay } from "../model/date.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";

/** The agreement with the parties of a day (YYYY-MM-DD), and their terms of that day. */
export function membersOn(agreement: KnownAgreement, day: string): KnownAgreement {
  if (agreement.terms.length === 0) return agreement;
  const terms = agreement.terms.filter((term) => covers(term, day));
  const bound = idsOf(agreement.terms);
  const present = idsOf(terms);
  const parties = agreement.parties.filter(({ id }) => !bound.has(id) || present.has(id));
  return { ...agreement, parties, terms };
}

/** The terms as they were known on a day: those begun, and no end that was still to come. */
export function termsBy(terms: readonly PartyTerm<NamedActor>[], day: string): PartyTerm<NamedActor>[] {
  return terms
    .filter(({ from }) => from === null || firstDay(from) <= day)
    .map((term) => (term.until !== null && lastDay(term.until) > day ? { ...term, until: null } : term));
}

/** Who came and who left between two days, the first not among them. */
export function membersMoved(
  agreement: KnownAgreement,
  [from, to]: readonly [string, string],
): { readonly joined: readonly NamedActor[]; readonly left: readonly NamedActor[] } {
  const [was, is] = [membersOn(agreement, from).parties, membersOn(agreement, to).parties];
  const [before, after] = [new Set(was.map(({ id }) => id)), new Set(is.map(({ id }) => id))];
  return { joined: is.filter(({ id }) => !before.has(id)), left: was.filter(({ id }) => !after.has(id)) };
}

/** The days (YYYY-MM-DD) from which the parties are others than before, in order. */
export function membershipDays({ terms }: Pick<KnownAgreement, "terms">): string[] {
  const days = terms.flatMap(({ from, until }) => [
    ...(from === null ? [] : [firstDay(from)]),
    ...(until === null ? [] : [dayAfter(lastDay(until))]),
  ]);
  return [...new Set(days)].sort();
}

function covers({ from, until }: PartyTerm<NamedActor>, day: string): boolean {
  return (from === null || firstDay(from) <= day) && (until === null || day <= lastDay(until));
}

function idsOf(terms: readonly PartyTerm<NamedActor>[]): Set<string> {
  return new Set(terms.map(({ actor }) => actor.id));
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return Number.isNaN(next.getTime()) || next.getUTCFullYear() > 9999 ? "9999-12-31" : next.toISOString().slice(0, 10);
}
