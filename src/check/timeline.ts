import { firstDay, lastDay } from "../model/date.ts";
import { fieldProblem, type Rule } from "./subject.ts";

/** Events out of order, and events later than the brief's as-of date, from which it speaks. */
export const checkTimeline: Rule = (subject) => {
  const { timeline, date } = subject.brief;
  return timeline.flatMap((event, index) => {
    // What nobody has confirmed is no more than a note.
    const level = event.trace === undefined ? "warning" : "note";
    const before = timeline[index - 1];
    const field = ["timeline", index, "date"];
    const problems = [];
    if (before !== undefined && firstDay(event.date) < firstDay(before.date)) {
      const message = `the event of ${event.date} stands after that of ${before.date}; expected the order of dates`;
      problems.push(fieldProblem(subject, field, { level, code: "timeline-order", message }));
    }
    if (date !== null && firstDay(event.date) > lastDay(date)) {
      const message = `the event of ${event.date} is later than the brief's date, ${date}`;
      problems.push(fieldProblem(subject, field, { level, code: "timeline-future", message }));
    }
    return problems;
  });
};
