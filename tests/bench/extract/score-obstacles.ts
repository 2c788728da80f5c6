import type { Found, FoundObstacle } from "./found.ts";
import type { GoldObstacle, GoldText } from "./gold.ts";
import { isOfSentence, likeness } from "./likeness.ts";
import type { Remark } from "./remark.ts";
import { type Answers, scoreHolder, scoreKind } from "./score-answers.ts";
import type { Tally } from "./tally.ts";

/** What was scored of the obstacles; holder and kind over those that were found. */
export interface ObstacleScore {
  readonly obstacles: Tally & { readonly optional: number };
  readonly holder: Answers;
  readonly kind: Answers;
}

/** Each sentence that was taken for an obstacle against those that are; one may be of several. */
export function scoreObstacles(gold: GoldText, found: Found, remark: Remark): ObstacleScore {
  const matched = new Map<GoldObstacle, FoundObstacle>();
  let wrong = 0;
  let optional = 0;
  for (const obstacle of found.obstacles) {
    const { evidence } = obstacle;
    const told = gold.obstacles.filter(({ sentence }) => isOfSentence(evidence, sentence));
    for (const each of told) matched.set(each, closer(each, obstacle, matched.get(each)));
    if (told.length > 0) continue;
    if (gold.optional_obstacles.some((sentence) => isOfSentence(evidence, sentence))) optional += 1;
    else {
      wrong += 1;
      remark("obstacle wrong", evidence);
    }
  }
  const missed = gold.obstacles.filter((each) => !matched.has(each));
  for (const { sentence } of missed) remark("obstacle missed", sentence);
  return {
    obstacles: { right: matched.size, wrong, missed: missed.length, optional },
    holder: scoreHolder(gold, matched, remark),
    kind: scoreKind(matched, remark),
  };
}

function closer({ sentence }: GoldObstacle, found: FoundObstacle, before: FoundObstacle | undefined): FoundObstacle {
  if (before === undefined) return found;
  return likeness(before.evidence, sentence) >= likeness(found.evidence, sentence) ? before : found;
}
