import type { Found, FoundAgreement } from "./found.ts";
import type { GoldAgreement, GoldText } from "./gold.ts";
import { areOneAgreement } from "./likeness.ts";
import { areOneParty } from "./names.ts";
import type { Remark } from "./remark.ts";
import type { Tally } from "./tally.ts";

/** The agreements, and the parties of those that were found. */
export interface AgreementScore {
  readonly agreements: Tally;
  readonly parties: Tally;
}

/** Each agreement that was found against those that are; a second name of one that was found is wrong. */
export function scoreAgreements(gold: GoldText, found: Found, remark: Remark): AgreementScore {
  const parties = { right: 0, wrong: 0, missed: 0 };
  const { agreements, optional_agreements = [] } = gold;
  if (agreements === undefined) return { agreements: parties, parties };
  const unfound = new Set(agreements);
  let wrong = 0;
  for (const each of found.agreements) {
    const met = [...unfound].find((agreement) => isNamed(agreement, each));
    if (met !== undefined) {
      unfound.delete(met);
      addTo(parties, partiesOf(gold, met, each));
    } else if (agreements.some((one) => isNamed(one, each)) || !optional_agreements.some((one) => isNamed(one, each))) {
      wrong += 1;
      remark("agreement wrong", each.name);
    }
  }
  for (const { name } of unfound) remark("agreement missed", name);
  return { agreements: { right: agreements.length - unfound.size, wrong, missed: unfound.size }, parties };
}

function isNamed({ name, aliases }: GoldAgreement, found: FoundAgreement): boolean {
  return [name, ...aliases].some((each) => areOneAgreement(each, found.name));
}

/** Where no party is stated, none is wrong. */
function partiesOf(gold: GoldText, { parties }: GoldAgreement, found: FoundAgreement): Tally {
  const right = parties.filter((party) => found.parties.some((other) => areOneParty(other, party, gold))).length;
  const others = found.parties.filter((other) => !parties.some((party) => areOneParty(other, party, gold)));
  return { right, wrong: parties.length === 0 ? 0 : others.length, missed: parties.length - right };
}

function addTo(sum: { right: number; wrong: number; missed: number }, { right, wrong, missed }: Tally): void {
  sum.right += right;
  sum.wrong += wrong;
  sum.missed += missed;
}
