import { expect, test } from "vitest";
import { parseBrief } from "../../src/format/parse-brief.ts";

const brief = `---
actors:
  - {actor: jp, aliases: [Tokyo, Nippon], origin: extracted}
  - {name: Seoul, origin: authored}
obstacles:
  - {what: the pact is stuck, origin: extracted, certainty: 0.75}
  - {what: Voters, evidence: Voters **object**., origin: extracted}
agreements:
  - {id: pact, name: Data Pact, origin: extracted}
timeline:
  - {date: 2016, event: … signed on 3 May, origin: extracted}
  - {date: 2017, event: nothing of the kind, origin: extracted}
---
Rain fell. The Data Pact was proposed to Tokyo.

It was soon signed on 3 May. Voters **object**.
Still the pact is stuck.
`;

test("an entry that calls itself extracted is traced to the sentence and the line that say so", () => {
  const { actors, obstacles, localAgreements, timeline } = parseBrief(brief, "x.md").brief;
  const traces = [...actors, ...obstacles, ...localAgreements, ...timeline].map(({ trace }) => trace);
  const pact = "The Data Pact was proposed to Tokyo.";
  expect(traces).toEqual([
    { certainty: null, sentence: pact, line: 14 },
    undefined,
    { certainty: 0.75, sentence: "Still the pact is stuck.", line: 17 },
    { certainty: null, sentence: "Voters object.", line: 16 },
    { certainty: null, sentence: pact, line: 14 },
    { certainty: null, sentence: "It was soon signed on 3 May.", line: 16 },
    { certainty: null, sentence: "nothing of the kind", line: 14 },
  ]);
});

test.each([
  ["origin: guessed", "expected one of authored, extracted"],
  ["certainty: 2", "expected a number from 0 to 1"],
])("%s is told", (field, expected) => {
  const { problems } = parseBrief(`---\nobstacles:\n  - {what: x, ${field}}\n---\n`, "x.md");
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(expected)]);
});
