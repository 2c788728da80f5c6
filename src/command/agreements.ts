import { agreementStatuses, participants } from "../model/agreement.ts";
import { typedId } from "../model/brief-id.ts";
import { Failure } from "../model/failure.ts";
import { noFilters, passesFilters } from "../model/filters.ts";
import { type DatedAgreement, type KnownAgreement, shortName } from "../model/known-agreement.ts";
import type { OpenedBrief } from "../port/briefs.ts";
import { agreementOn, hasBegun, statusOn } from "../question/agreement-status.ts";
import { closest } from "../text/closest.ts";
import { foldName } from "../text/fold-name.ts";
import { quoted } from "../text/quoted.ts";
import { type AgreementRow, agreementView } from "../view/agreement-table.ts";
import { type AsOfOption, dayOf, declareAsOf } from "./as-of.ts";
import type { CommandDefinition } from "./command.ts";
import type { Context } from "./context.ts";
import { collect, oneOf, readActors, splitChoices } from "./filter-options.ts";
import { findOpened, refuseInputTwice } from "./find-briefs.ts";
import { agreementsOfBrief } from "./named-agreements.ts";

interface AgreementOptions extends AsOfOption {
  readonly party?: readonly string[];
  readonly status?: readonly string[];
  readonly history?: true;
}

/** `brief agreements`: who agreed on what, and how it stands on a day. */
export const agreements = {
  declare: (command) =>
    declareAsOf(
      command
        .argument(
          "[agreement...]",
          "briefs, whose agreements on their own dates are meant, or agreements; none means all",
        )
        .option("--party <actor>", "to which this actor is a party, or the mediator", collect)
        .addOption(
          command
            .createOption("--status <status>", "with this status on the day")
            .choices(agreementStatuses)
            .argParser(oneOf("--status", agreementStatuses)),
        )
        .option("--history", "everything that is known of each, change by change"),
    ),
  examples: [
    { line: "brief agreements", says: "every agreement, as it stands today" },
    { line: "brief agreements ID --history", says: "those of a brief, as of its date, change by change" },
    {
      line: "brief agreements --party Tokyo --status in-force --as-of 2015",
      says: "what bound Tokyo at the end of 2015",
    },
  ],
  async run(context, options, names) {
    const { briefs, catalogue } = context;
    const day = dayOf(options, context);
    const known = () => catalogue.agreements(options.asOf ?? null);
    const isWanted = await wanted(options, context);
    const showHistory = options.history === true;
    if (names.length === 0) {
      const begun = (await known()).filter((agreement) => hasBegun(agreement, day));
      const rows = begun.map((agreement) => row({ agreement, day }, null));
      return agreementView(rows.filter(isWanted), { showHistory, problems: await briefs.problems() });
    }
    refuseInputTwice(names);
    const filters = { ...noFilters, asOf: options.asOf ?? null };
    const ofBrief = async (opened: OpenedBrief) =>
      passesFilters(opened.brief, filters) ? agreementsOfBrief(opened, options, context) : [];
    const found = [];
    for (const name of names) {
      const opened = await findOpened(context, name);
      const rows =
        opened === null
          ? [row({ agreement: await findAgreement(context, await known(), name), day }, null)]
          : (await ofBrief(opened)).map((dated) => row(dated, opened.brief.id));
      found.push({ rows, problems: opened?.problems ?? [] });
    }
    const rows = found.flatMap((one) => one.rows).filter(isWanted);
    return agreementView(rows, { showHistory, problems: found.flatMap(({ problems }) => problems) });
  },
} satisfies CommandDefinition<AgreementOptions>;

function row({ agreement, day }: DatedAgreement, brief: string | null): AgreementRow {
  const known = agreementOn(agreement, day);
  return { agreement: known, day, status: statusOn(known.history, day), isToCome: !hasBegun(agreement, day), brief };
}

async function findAgreement(
  { briefs }: Context,
  known: readonly KnownAgreement[],
  name: string,
): Promise<KnownAgreement> {
  const wantedName = foldName(name);
  const found =
    known.find(({ id }) => id === typedId(name)) ??
    known.find((agreement) => [agreement.name, shortName(agreement)].map(foldName).includes(wantedName));
  if (found !== undefined) return found;
  const nearId = await briefs.nearestId(name);
  const near = closest(name, [...known.map(({ id }) => id), ...(nearId === null ? [] : [nearId])]);
  const hint = near === null ? "brief agreements lists them" : `did you mean ${near}?`;
  throw new Failure("unknown-id", `no brief or agreement is called ${quoted(name)}`, { hint });
}

async function wanted(
  { party = [], status = [] }: AgreementOptions,
  { catalogue }: Context,
): Promise<(row: AgreementRow) => boolean> {
  const parties = await readActors(catalogue, party);
  const statuses = status.map(splitChoices);
  return ({ agreement, status: onDay }) => {
    const ids = participants(agreement).map(({ id }) => id);
    return (
      parties.every((choices) => choices.some((id) => ids.includes(id))) &&
      statuses.every((choices) => onDay !== null && choices.includes(onDay.status))
    );
  };
}
