import type { DatedAgreement, KnownAgreement } from "../model/known-agreement.ts";
import { compareText } from "../model/sort.ts";
import type { OpenedBrief } from "../port/briefs.ts";
import { type AsOfValue, dayFor } from "./as-of.ts";
import type { Context } from "./context.ts";

/**
 * The agreements that a brief names, in its order, on its own day unless another is asked for. One
 * that nobody defines has a name alone.
 */
export async function agreementsOfBrief(
  opened: OpenedBrief,
  value: AsOfValue,
  context: Context,
): Promise<DatedAgreement[]> {
  const { brief } = opened;
  const day = dayFor(brief, value, context);
  const near = await opened.agreements();
  const isMissing = brief.agreements.some((id) => !near.some((agreement) => agreement.id === id));
  // Another brief may define it.
  const known = isMissing ? [...near, ...(await context.catalogue.agreements(value.asOf))] : near;
  return brief.agreements.map((id) => ({
    agreement: known.find((agreement) => agreement.id === id) ?? unknownAgreement(id),
    day,
  }));
}

/**
 * Those of several briefs, each once, for the latest of the days: of two briefs that name one the
 * later tells more of its history.
 */
export async function agreementsOfBriefs(
  opened: readonly OpenedBrief[],
  value: AsOfValue,
  context: Context,
): Promise<DatedAgreement[]> {
  const dated = [];
  for (const one of opened) {
    for (const agreement of await agreementsOfBrief(one, value, context)) dated.push(agreement);
  }
  const byDay = dated.toSorted((left, right) => compareText(left.day, right.day));
  const latest = new Map(byDay.map((one) => [one.agreement.id, one]));
  return [...new Set(dated.map(({ agreement }) => agreement.id))].map((id) => latest.get(id) as DatedAgreement);
}

function unknownAgreement(id: string): KnownAgreement {
  const unsaid = { short: null, covers: null, shares: null, matters: [], binding: null, mediator: null };
  return { id, name: id, ...unsaid, parties: [], terms: [], history: [], undated: [], sources: [], brief: null };
}
