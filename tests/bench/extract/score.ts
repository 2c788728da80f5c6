import type { Found } from "./found.ts";
import type { GoldText } from "./gold.ts";
import type { Remark } from "./remark.ts";
import { scoreActors } from "./score-actors.ts";
import { type AgreementScore, scoreAgreements } from "./score-agreements.ts";
import { type EventScore, scoreEvents } from "./score-events.ts";
import { type FactScore, scoreFacts } from "./score-facts.ts";
import { type ObstacleScore, scoreObstacles } from "./score-obstacles.ts";
import type { Tally } from "./tally.ts";

/** All that is scored of texts, as counts. */
export interface Score extends ObstacleScore, AgreementScore {
  readonly facts: FactScore;
  readonly actors: Tally;
  readonly events: EventScore;
}

/** The counts over all texts, and each mistake with the text in which it was made. */
export interface Scored {
  readonly score: Score;
  readonly mistakes: readonly { readonly id: string; readonly what: string; readonly words: string }[];
}

/** How well `find` reads the annotated texts, of which there has to be one. */
export function scoreTexts(golds: readonly GoldText[], find: (text: string) => Found): Scored {
  const mistakes: Scored["mistakes"][number][] = [];
  const scores = golds.map((gold) =>
    scoreText(gold, find(gold.text), (what, words) => mistakes.push({ id: gold.id, what, words })),
  );
  return { score: scores.reduce(sumOf), mistakes };
}

function scoreText(gold: GoldText, found: Found, remark: Remark): Score {
  return {
    facts: scoreFacts(gold, found, remark),
    actors: scoreActors(gold, found, remark),
    ...scoreObstacles(gold, found, remark),
    ...scoreAgreements(gold, found, remark),
    events: scoreEvents(gold, found, remark),
  };
}

function sumOf(one: Score, other: Score): Score {
  return {
    facts: added(one.facts, other.facts),
    actors: added(one.actors, other.actors),
    obstacles: added(one.obstacles, other.obstacles),
    holder: added(one.holder, other.holder),
    kind: added(one.kind, other.kind),
    agreements: added(one.agreements, other.agreements),
    parties: added(one.parties, other.parties),
    events: added(one.events, other.events),
  };
}

/** Two counts of the same things as one. */
function added<Counts extends object>(one: Counts, other: Counts): Counts {
  const numbers = other as Readonly<Record<string, number>>;
  const sums = Object.entries(one).map(([name, count]) => [name, count + (numbers[name] ?? 0)]);
  return Object.fromEntries(sums) as Counts;
}
