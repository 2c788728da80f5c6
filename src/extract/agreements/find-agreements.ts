import type { KnownNames } from "../../model/known-names.ts";
import { foldName } from "../../text/fold-name.ts";
import type { ActorFindings, ExtractedAgreement } from "../extraction.ts";
import type { TextDocument } from "../text-document.ts";
import { type AgreementMention, agreementMentions } from "./agreement-mentions.ts";
import { partiesOf } from "./agreement-parties.ts";
import { type SaidStatus, statusOf } from "./agreement-status.ts";
import { type AgreementGroup, groupAgreements } from "./group-agreements.ts";

/** The agreements and talks of a document, those of the catalogue by its names; of English alone. */
export function findAgreements(
  { head, sentences }: TextDocument,
  who: ActorFindings,
  known: KnownNames,
): ExtractedAgreement[] {
  if (head.language !== null && head.language !== "en") return [];
  const mentions = sentences.flatMap(agreementMentions);
  return groupAgreements(mentions)
    .filter((group) => isTold(group, who))
    .map((group) => asAgreement(group, who, known, head.date));
}

/** What is only wished for, or so general that nobody could say which, is none. */
function isTold({ mentions, isProper }: AgreementGroup, who: ActorFindings): boolean {
  if (isProper) return true;
  const real = mentions.filter(({ isUnreal }) => !isUnreal);
  if (real.length === 0) return false;
  const named = real.filter(({ matter, name }) => matter !== "" || name.includes(" "));
  const isDefinite = real.some(({ article }) => article === "definite");
  const hasParties = real.some((mention) => partiesOf(mention, who).length > 1);
  const isDone = real.some((mention) => statusOf(mention, null) !== null);
  if (real[0]?.sort === "truce") return isDefinite || isDone;
  if (named.length > 0) return isDefinite || hasParties || isDone;
  return hasParties && isDone;
}

function asAgreement(
  group: AgreementGroup,
  who: ActorFindings,
  known: KnownNames,
  day: string | null,
): ExtractedAgreement {
  const { mentions } = group;
  const best = bestName(group);
  const said = lastStatus(mentions, day);
  const names = new Set(mentions.flatMap(({ name, short }) => (short === null ? [name] : [name, short])));
  const id =
    [best.name, ...names]
      .map((name) => known.agreementNames.get(foldName(name)))
      .find((found) => found !== undefined) ?? null;
  const name = id === null ? best.name : (known.agreements.get(id)?.name ?? best.name);
  names.delete(name);
  return {
    name,
    id,
    aliases: [...names],
    parties: longest(mentions.map((mention) => partiesOf(mention, who))),
    status: said?.status ?? (best.sort === "talks" ? "negotiating" : null),
    since: said?.since ?? null,
    sentence: (mentions[0] as AgreementMention).sentence,
    certainty: group.isProper ? 0.9 : 0.7,
    reasons: [
      { rule: group.isProper ? "a name of its own" : `a noun of ${best.sort}`, words: best.name, weight: 1 },
      ...(said === null ? [] : [{ rule: `status ${said.status}`, words: said.word, weight: 0.5 }]),
    ],
  };
}

/** A name of its own before one in common words; of those the one that says most of its matter. */
function bestName({ mentions, isProper }: AgreementGroup): AgreementMention {
  const fit = mentions.filter((mention) => !isProper || mention.isProper);
  return fit.reduce((best, next) => (worth(next) > worth(best) ? next : best));
}

function worth({ matter, name, isUnreal }: AgreementMention): number {
  return (isUnreal ? 0 : 4) + (matter === "" ? 0 : 2) + Math.min(name.split(" ").length, 6) / 10;
}

/** What the text says last that is dated, else what it says first. */
function lastStatus(mentions: readonly AgreementMention[], day: string | null): SaidStatus | null {
  const said = mentions.map((mention) => statusOf(mention, day)).filter((status) => status !== null);
  return said.findLast(({ since }) => since !== null) ?? said[0] ?? null;
}

function longest(rows: readonly string[][]): string[] {
  return rows.reduce((best, row) => (row.length > best.length ? row : best), []);
}
