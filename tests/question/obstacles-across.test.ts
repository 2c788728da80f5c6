import { describe, expect, test } from "vitest";
import type { Brief } from "../../src/model/brief.ts";
import type { Obstacle } from "../../src/model/obstacle.ts";
import { obstaclesAcross } from "../../src/question/obstacles-across.ts";
import { contentWords } from "../../src/search/content-words.ts";
import { cpuTime } from "../cpu-time.ts";

function obstacle(what: string, kind: Obstacle["kind"] = null, holder: string | null = null): Obstacle {
  const party = holder === null ? null : ({ kind: null, id: null, name: holder } as const);
  return { what, kind, holder: party, hinders: [], severity: null, evidence: null, found: null, grade: null };
}

function brief(id: string, ...obstacles: Obstacle[]): Brief {
  return { id, obstacles } as unknown as Brief;
}

function told(...briefs: Brief[]) {
  return obstaclesAcross(briefs, contentWords).map(({ tellings }) =>
    tellings.map(({ brief: { id }, obstacle: { what }, certainty }) => [id, what, certainty]),
  );
}

describe("obstaclesAcross()", () => {
  test("follows an obstacle over briefs that lie apart, by the wording that it had last", () => {
    const one = brief("a", obstacle("Public opposition to the pact", "history", "public"));
    const none = brief("b", obstacle("Election year", "legal", "court"));
    const last = brief("c", obstacle("Opposition of the public to any pact", "history", "voters"));
    expect(told(one, none, last)).toEqual([
      [
        ["a", "Public opposition to the pact", null],
        ["c", "Opposition of the public to any pact", "likely"],
      ],
      [["b", "Election year", null]],
    ]);
  });

  test("gives each obstacle of a brief to one of the others at most, the best first", () => {
    const before = brief("a", obstacle("The pact was rushed", "legal", "court"));
    const after = brief(
      "b",
      obstacle("Slow courts", "legal", "court"),
      obstacle("The pact was rushed", "legal", "court"),
    );
    expect(told(before, after)).toEqual([
      [
        ["a", "The pact was rushed", null],
        ["b", "The pact was rushed", "sure"],
      ],
      [["b", "Slow courts", null]],
    ]);
  });

  test("is told by kind and holder without a word in common", () => {
    const pair = [
      brief("a", obstacle("Memory", "history", "public")),
      brief("b", obstacle("Statues", "history", "public")),
    ];
    expect(told(...pair)[0]?.map(([, , certainty]) => certainty)).toEqual([null, "likely"]);
  });

  test("of very many briefs with the same few words takes time in proportion", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        brief(
          `b${at}`,
          ...Array.from({ length: 10 }, (_, of) =>
            obstacle(`Public opposition ${at % 7} ${of}`, "legal", `h${of % 3}`),
          ),
        ),
      );
    const timeOf = (count: number) => {
      const briefs = many(count);
      const start = cpuTime();
      obstaclesAcross(briefs, contentWords);
      return cpuTime() - start;
    };
    timeOf(100);
    expect(timeOf(2000) / timeOf(500)).toBeLessThan(12);
  });
});
