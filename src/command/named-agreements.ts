import { typedId } from "../model/brief-id.ts";
import { Failure } from "../model/failure.ts";
import { type DatedAgreement, type KnownAgreement, shortName } from "../model/known-agreement.ts";
import { compareText } from "../model/sort.ts";
import type { OpenedBrief } from "../port/briefs.ts";
import { closest } from "../text/closest.ts";
import { foldName } from "../text/fold-name.ts";
import { quoted } from "../text/quoted.ts";
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

/** The agreement that an id, a name or a short name means; null for none. */
export function findAgreement(known: readonly KnownAgreement[], name: string): KnownAgreement | null {
  const wantedName = foldName(name);
  return (
    known.find(({ id }) => id === typedId(name)) ??
    known.find((agreement) => [agreement.name, shortName(agreement)].map(foldName).includes(wantedName)) ??
    null
  );
}

/**
 * What to say of a name that neither a brief nor an agreement bears; of a directory's it is thrown.
 */
export async function unknownBriefOrAgreement({ briefs, catalogue, files }: Context, name: string): Promise<Failure> {
  if (await files.isDirectory(name)) await files.open(name);
  const nearId = await briefs.nearestId(name);
  const known = await catalogue.agreements(null);
  const near = closest(name, [...known.map(({ id }) => id), ...(nearId === null ? [] : [nearId])]);
  const hint = near === null ? "brief agreements lists them" : `did you mean ${near}?`;
  return new Failure("unknown-id", `no brief or agreement is called ${quoted(name)}`, { hint });
}

function unknownAgreement(id: string): KnownAgreement {
  const unsaid = { short: null, covers: null, shares: null, matters: [], binding: null, mediator: null };
  return { id, name: id, ...unsaid, parties: [], terms: [], history: [], undated: [], sources: [], brief: null };
}
