import { type AgreementStatus, agreementStatuses, participants } from "../model/agreement.ts";
import { noFilters, passesFilters } from "../model/filters.ts";
import type { DatedAgreement } from "../model/known-agreement.ts";
import type { OpenedBrief } from "../port/briefs.ts";
import { agreementOn, hasBegun, statusOn } from "../question/agreement-status.ts";
import { standingOn } from "../question/standing.ts";
import { type AgreementRow, type AgreementsAnswer, agreementView } from "../view/agreement-table.ts";
import { type AsOfValue, asOfParameter, dayOf } from "./as-of.ts";
import { defineCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { actorIds } from "./filter-parameters.ts";
import { findOpened, isFile, openMeant, refuseInputTwice } from "./find-briefs.ts";
import { gradedAgreements, minGradeParameter } from "./min-grade.ts";
import { agreementsOfBrief, findAgreement, unknownBriefOrAgreement } from "./named-agreements.ts";
import { asksTexts, isOfOrigin, type OriginValue, originParameter } from "./origin.ts";
import { sourcesIn, sourcesParameter } from "./with-sources.ts";

/** `brief agreements`: who agreed on what, and how it stands on a day. */
export const agreements = defineCommand({
  parameters: {
    names: {
      kind: "agreement",
      isArgument: true,
      isRepeatable: true,
      says: "briefs, whose agreements on their own dates are meant, or agreements; none means all",
    },
    party: { kind: "actor", isRepeatable: true, says: "to which this actor is a party, or the mediator" },
    status: {
      kind: "choice",
      of: agreementStatuses,
      isRepeatable: true,
      placeholder: "status",
      says: "with this status on the day",
    },
    history: { kind: "flag", says: "everything that is known of each, change by change" },
    ...sourcesParameter,
    ...minGradeParameter,
    ...asOfParameter,
    ...originParameter,
  },
  async answer(context, { names, party, status, history, withSources, minGrade, asOf, origin }) {
    const parties = await actorIds(context.catalogue, party, asksTexts(context, origin));
    const { dated, problems } =
      names.length === 0 ? await ofLibrary(context, { asOf, origin }) : await ofNames(context, { asOf, origin }, names);
    const rows = dated.flatMap(({ agreement, day, brief }) =>
      gradedAgreements([agreement], minGrade).map((graded) => row({ agreement: graded, day }, brief)),
    );
    const isOf = isOfOrigin(origin);
    const wanted = rows.filter((one) => isOf(one.agreement) && concernsAll(one, parties) && hasStatus(one, status));
    const isOfSeveral = new Set(wanted.map(({ brief }) => brief)).size > 1;
    const isNarrowed = party.length + status.length > 0 || minGrade !== null || asOf !== null;
    const asking = { isNarrowed, origin };
    const sources = sourcesIn(withSources, { agreements: wanted.map(({ agreement }) => agreement) });
    return { rows: wanted, isOfSeveral, withHistory: history, asking, sources, problems };
  },
  view: agreementView,
  examples: [
    { line: "brief agreements", says: "every agreement, as it stands today" },
    { line: "brief agreements ID --history", says: "those of a brief, as of its date, change by change" },
    {
      line: "brief agreements --party Tokyo --status in-force --as-of 2015",
      says: "what bound Tokyo at the end of 2015",
    },
  ],
});

interface Asked extends Pick<AgreementsAnswer, "problems"> {
  readonly dated: readonly (DatedAgreement & { readonly brief: string | null })[];
}

type AgreementsValues = AsOfValue & { readonly origin: OriginValue };

async function ofLibrary(context: Context, { asOf, origin }: AgreementsValues): Promise<Asked> {
  const day = dayOf({ asOf }, context);
  const stated = await context.catalogue.agreements(asOf);
  const found = asksTexts(context, origin) ? await context.catalogue.extractedAgreements(asOf) : [];
  const ids = new Set(stated.map(({ id }) => id));
  const known = [...stated, ...found.filter(({ id }) => !ids.has(id))];
  const begun = known.filter((agreement) => hasBegun(agreement, day));
  const dated = begun.map((agreement) => ({ agreement, day, brief: null }));
  return { dated, problems: await context.briefs.problems() };
}

/** Of briefs their agreements, of agreements themselves, in the order named. */
async function ofNames(context: Context, { asOf, origin }: AgreementsValues, names: readonly string[]): Promise<Asked> {
  refuseInputTwice(names);
  const asked: Asked[] = [];
  for (const name of names) {
    const named = await findOpened(context, name);
    const agreement = named === null ? findAgreement(await context.catalogue.agreements(asOf), name) : null;
    if (agreement !== null) {
      asked.push({ dated: [{ agreement, day: dayOf({ asOf }, context), brief: null }], problems: [] });
    } else {
      const found = named ?? (await openOther(context, name));
      const opened = asksTexts(context, origin) ? await found.completed() : found;
      const isTold = passesFilters(opened.brief, { ...noFilters, asOf });
      const dated = isTold ? await agreementsOfBrief(opened, { asOf }, context) : [];
      asked.push({ dated: dated.map((one) => ({ ...one, brief: opened.brief.id })), problems: opened.problems });
    }
  }
  return { dated: asked.flatMap(({ dated }) => dated), problems: asked.flatMap(({ problems }) => problems) };
}

function row({ agreement, day }: DatedAgreement, brief: string | null): AgreementRow {
  const known = agreementOn(agreement, day);
  return {
    agreement: known,
    day,
    status: statusOn(agreement.history, day),
    holds: standingOn(agreement, day).holds,
    isToCome: !hasBegun(agreement, day),
    brief,
  };
}

/** The brief that a name means which is neither an id nor an agreement's. */
async function openOther(context: Context, name: string): Promise<OpenedBrief> {
  const meant = await openMeant(context, name);
  if (meant !== null) return meant;
  if (isFile(name)) return context.files.open(name);
  throw await unknownBriefOrAgreement(context, name);
}

function concernsAll({ agreement }: AgreementRow, actors: readonly (readonly string[])[]): boolean {
  const ids = participants(agreement).map(({ id }) => id);
  return actors.every((choices) => choices.some((id) => ids.includes(id)));
}

function hasStatus({ status }: AgreementRow, statuses: readonly (readonly AgreementStatus[])[]): boolean {
  return statuses.every((choices) => status !== null && choices.includes(status.status));
}
