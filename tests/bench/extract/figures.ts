import type { Score } from "./score.ts";
import { type Answers, accuracyOf, answeredOf } from "./score-answers.ts";
import { f1Of, precisionOf, recallOf, type Tally } from "./tally.ts";

/** The figures of a score, a line each; what nobody annotated has none. */
export function figuresOf({ facts, actors, obstacles, holder, kind, agreements, parties, events }: Score): string[] {
  return [
    tallyLine("actors", actors),
    `${tallyLine("obstacles", obstacles)}, ${obstacles.optional} optional`,
    ...(holder.asked === 0 ? [] : [answerLine("  holder", holder)]),
    ...(kind.asked === 0 ? [] : [answerLine("  kind", kind)]),
    ...(isEmpty(agreements) ? [] : [tallyLine("agreements", agreements)]),
    ...(isEmpty(parties) ? [] : [tallyLine("  parties", parties)]),
    ...(isEmpty(events)
      ? []
      : [`${tallyLine("events", events)}, ${events.wrongDate} of the wrong by their date alone`]),
    `${"title".padEnd(12)}${facts.title} of ${facts.texts}`,
    `${"date".padEnd(12)}${facts.date} of ${facts.dated}, and ${facts.keptUndated} of ${facts.undated} without one left so`,
  ];
}

function isEmpty({ right, wrong, missed }: Tally): boolean {
  return right + wrong + missed === 0;
}

function tallyLine(name: string, tally: Tally): string {
  const { right, wrong, missed } = tally;
  const rates = `P ${rate(precisionOf(tally))}  R ${rate(recallOf(tally))}  F1 ${rate(f1Of(tally))}`;
  return `${name.padEnd(12)}${rates}   ${right} right, ${wrong} wrong, ${missed} missed`;
}

function answerLine(name: string, answers: Answers): string {
  const { also, wrong, invented, abstained, keptNull } = answers;
  const accuracy = accuracyOf(answers);
  const rates = `right ${accuracy === null ? "none answered" : rate(accuracy)}  given ${rate(answeredOf(answers))}`;
  const right = `${answers.right} right, ${also} by a second reading, ${wrong} wrong, ${invented} invented`;
  return `${name.padEnd(12)}${rates}   ${right}, ${abstained} not given, ${keptNull} rightly none`;
}

function rate(value: number): string {
  return value.toFixed(3);
}
