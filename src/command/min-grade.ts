import { type Grade, isAtLeast } from "../model/grade.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { ParameterSet } from "./parameter.ts";

/** The parameter of commands whose answers rest on sources. */
export const minGradeParameter = {
  minGrade: { kind: "grade", says: "only what rests on sources of this grade or better, such as B2" },
} as const satisfies ParameterSet;

/** Whether what has a grade is good enough; without a least one everything is. */
export function isGoodEnough({ grade }: { readonly grade: Grade | null }, least: Grade | null): boolean {
  return least === null || isAtLeast(grade, least);
}

/**
 * Agreements as the changes of their histories tell them that are good enough; one of which none is
 * left out.
 */
export function gradedAgreements(
  agreements: readonly KnownAgreement[],
  least: Grade | null,
): readonly KnownAgreement[] {
  if (least === null) return agreements;
  return agreements.flatMap((agreement) => {
    const history = agreement.history.filter((change) => isGoodEnough(change, least));
    const undated = agreement.undated.filter((change) => isGoodEnough(change, least));
    return history.length + undated.length === 0 ? [] : [{ ...agreement, history, undated }];
  });
}
