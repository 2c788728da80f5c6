import type { FoundObstacle } from "./found.ts";
import type { GoldObstacle, GoldText } from "./gold.ts";
import { areOneParty } from "./names.ts";
import type { Remark } from "./remark.ts";
import { share } from "./tally.ts";

/** What was answered of obstacles that were found, and how well. */
export interface Answers {
  readonly asked: number;
  readonly right: number;
  /** By another reading that the annotation allows. */
  readonly also: number;
  readonly wrong: number;
  /** An answer where there is none. */
  readonly invented: number;
  /** None where there is one. */
  readonly abstained: number;
  /** None where there is none. */
  readonly keptNull: number;
}

type Verdict = Exclude<keyof Answers, "asked">;
type Matched = ReadonlyMap<GoldObstacle, FoundObstacle>;

/** Of the answers, the share that is right; null where nothing was answered. */
export function accuracyOf({ right, also, wrong, invented }: Answers): number | null {
  const answered = right + also + wrong + invented;
  return answered === 0 ? null : share(right + also, answered);
}

/** Of those that have an answer, the share that got one. */
export function answeredOf({ right, also, wrong, abstained }: Answers): number {
  return share(right + also + wrong, right + also + wrong + abstained);
}

/** Who holds each obstacle that was found. */
export function scoreHolder(gold: GoldText, matched: Matched, remark: Remark): Answers {
  const verdicts = annotated(matched, "holder").map(([obstacle, { holder }]): Verdict => {
    const verdict = verdictOnHolder(gold, obstacle, holder);
    if (verdict === "wrong" || verdict === "invented") {
      remark(`holder ${verdict}`, `${holder}, not ${obstacle.holder}: ${obstacle.sentence}`);
    }
    return verdict;
  });
  return countOf(verdicts);
}

/** Of what kind each obstacle is that was found. */
export function scoreKind(matched: Matched, remark: Remark): Answers {
  const verdicts = annotated(matched, "kind").map(([obstacle, { kind }]): Verdict => {
    if (kind === null) return "abstained";
    if (kind === obstacle.kind) return "right";
    if (obstacle.kind_also?.includes(kind)) return "also";
    remark("kind wrong", `${kind}, not ${obstacle.kind}: ${obstacle.sentence}`);
    return "wrong";
  });
  return countOf(verdicts);
}

function annotated(matched: Matched, field: "holder" | "kind"): readonly [GoldObstacle, FoundObstacle][] {
  return [...matched].filter(([obstacle]) => field in obstacle);
}

function verdictOnHolder(gold: GoldText, obstacle: GoldObstacle, answer: string | null): Verdict {
  const { holder = null, holder_also = [] } = obstacle;
  if (answer === null) return holder === null ? "keptNull" : "abstained";
  if (holder === null) return "invented";
  if (areOneParty(answer, holder, gold)) return "right";
  return holder_also.some((other) => areOneParty(answer, other, gold)) ? "also" : "wrong";
}

function countOf(verdicts: readonly Verdict[]): Answers {
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    asked: verdicts.length,
    right: count("right"),
    also: count("also"),
    wrong: count("wrong"),
    invented: count("invented"),
    abstained: count("abstained"),
    keptNull: count("keptNull"),
  };
}
