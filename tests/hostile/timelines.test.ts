import { expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { expectSound } from "./hostile-run.ts";

const times = 370;
const lines = (line: (index: number) => string) => Array.from({ length: times }, (_, index) => line(index)).join("\n");

/** An event of one day, told of an agreement. */
const event = (words: string, rest = "") => `  - {date: 2020-01-01, event: ${words}${rest}}`;

/** The history of one agreement, all of it on one day. */
const history = (name: string) =>
  `  - id: ${name.toLowerCase()}-pact\n    name: ${name} Pact\n    history:\n${lines((index) => `      - {date: 2020-01-01, status: in-force, note: say ${index}}`)}`;

/** Front matter of some 30 KB that tells a day many times, and how many events it is. */
const cases: [name: string, frontMatter: string, count: number][] = [
  [
    "in the same words",
    `timeline:\n${lines(() => `${event("First Pact signed")}\n${event("Second Pact signed")}`)}`,
    2 * times,
  ],
  [
    "in other words each time",
    `agreements: [First Pact, Second Pact]\ntimeline:\n${lines((index) => `${event(`First Pact signed ${index}`)}\n${event(`Second Pact signed ${index}`)}`)}`,
    2 * times,
  ],
  [
    "under two ids",
    `timeline:\n${lines((index) => `${event(`First Pact ${index}`, ", id: one")}\n${event(`Second Pact ${index}`, ", id: two")}`)}`,
    2,
  ],
  ["in two histories", `agreements:\n${history("First")}\n${history("Second")}`, 2 * times],
];

test.each(cases)(
  "a brief that tells of two agreements 370 times each on one day, %s, is told whole",
  (_, yaml, count) => {
    const library = temporaryLibrary({ "a.md": `---\ntitle: A\ndate: 2020-01-02\n${yaml}\n---\nWords.\n` });
    const { stdout, stderr, status } = expectSound(["timeline", "--json"], { library, patience: 20_000 });
    expect([stderr, status]).toEqual(["", 0]);
    expect(JSON.parse(stdout)).toHaveLength(count);
    for (const args of [
      ["timeline"],
      ["timeline", "a"],
      ["timeline", "--color", "always"],
      ["agreements", "First Pact"],
    ]) {
      expect(expectSound(args, { library, patience: 20_000 }).stderr).not.toContain("call stack");
    }
  },
);
