import type { NamedActor } from "../model/actor.ts";
import { type PartyTerm, participants } from "../model/agreement.ts";
import { firstDay, lastDay } from "../model/date.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";

type Term = PartyTerm<NamedActor>;

/** The agreement with the parties of a day (YYYY-MM-DD), and their terms of that day. */
export function membersOn(agreement: KnownAgreement, day: string): KnownAgreement {
  return agreement.terms.length === 0 ? agreement : withTerms(agreement, (term) => covers(term, day));
}

/** The agreement with those of its dated parties alone whose terms fit, and these terms. */
function withTerms(agreement: KnownAgreement, fits: (term: Term) => boolean): KnownAgreement {
  const terms = agreement.terms.filter(fits);
  const bound = idsOf(agreement.terms);
  const present = idsOf(terms);
  const parties = agreement.parties.filter(({ id }) => !bound.has(id) || present.has(id));
  return { ...agreement, parties, terms };
}

/**
 * An agreement with the parties that every paper has on a day, and with those that any has; null
 * where they are the same.
 */
export function disputedOn(
  agreement: KnownAgreement,
  day: string,
): { readonly certain: KnownAgreement; readonly possible: KnownAgreement } | null {
  if (!agreement.terms.some(({ disputed }) => disputed)) return null;
  const isBy = (date: string | null) => date === null || firstDay(date) <= day;
  const isBefore = ({ until }: Term) => until === null || day <= lastDay(until);
  const certain = withTerms(agreement, (term) => isBefore(term) && isBy(term.latest ?? term.from));
  const possible = withTerms(
    agreement,
    (term) => isBefore(term) && isBy(term.disputed ? (term.earliest ?? null) : term.from),
  );
  return certain.parties.length === possible.parties.length ? null : { certain, possible };
}

/** The ids of everybody who takes part, as a party or as the mediator. */
export function participantIds(agreement: KnownAgreement): ReadonlySet<string> {
  return new Set(participants(agreement).map(({ id }) => id));
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

/**
 * The days (YYYY-MM-DD) from which the parties are others than before, for certain or as far as
 * anybody knows, in order.
 */
export function membershipDays({ terms }: Pick<KnownAgreement, "terms">): string[] {
  const days = terms.flatMap(({ from, until, disputed, earliest, latest }) => [
    ...[...(disputed ? [earliest] : []), latest ?? from].flatMap((date) => (date == null ? [] : [firstDay(date)])),
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
