import { describe, expect, test } from "vitest";
import { drawDiagram } from "../../src/render/diagram/draw-diagram.ts";
import { cpuTime } from "../cpu-time.ts";

const drawn = (source: string) => drawDiagram(source)?.join("\n") ?? null;
const flow = (lines: string) => drawn(`graph TD\n${lines}`);
const sequence = (lines: string) => drawn(`sequenceDiagram\n${lines}`);

describe("a flowchart", () => {
  test.each([
    ["nodes by their labels, wherever these stand", "A --> B\nA[Seoul]\nB(Tokyo)", "Seoul → Tokyo"],
    ["a label between bars", "A -->|asks| B", "A → B: asks"],
    [
      "a label in the arrow",
      "A -- asks --> B\nB -. may .-> C\nC == must ==> D",
      "A → B: asks\nB → C: may\nC → D: must",
    ],
    ["arrows of every kind", "A --- B\nA -.-> C\nA ==> D\nA <--> E\nA --x F", "A — B\nA → C\nA → D\nA ↔ E\nA —x F"],
    ["a chain", "A --> B -->|x| C", "A → B\nB → C: x"],
    ["several at once", "A & B --> C & D", "A, B → C, D"],
    ["several in a line", "A-->B;B-->C;", "A → B\nB → C"],
    [
      "every shape",
      "A([a]) --> B[[b]]\nC[(c)] --> D((d))\nE{e} --> F{{f}}\nG[/g/] --> H>h]",
      "a → b\nc → d\ne → f\ng → h",
    ],
    ["a quoted label with brackets and a break", 'A["a (b)<br/>c"] --> B', "a (b) c → B"],
    ["a group", "subgraph one [The pact]\nA --> B\nend\nB --> C", "The pact:\n  A → B\nB → C"],
    ["a node alone", "A[alone]\nB --> C", "alone\nB → C"],
    ["what is only drawn, left out", "%% a comment\nA:::big --> B\nclassDef big fill:#f9f\nstyle B fill:#bbf", "A → B"],
    ["other scripts", "서울 --> 東京", "서울 → 東京"],
  ])("%s", (_, lines, text) => {
    expect(flow(lines)).toBe(text);
  });

  test("with its title", () => {
    expect(drawn("---\ntitle: Who asks\n---\nflowchart LR\n  A --> B")).toBe("Who asks\nA → B");
  });

  test.each([
    ["an unknown shape", "A@{ shape: rect, label: x } --> B"],
    ["a node called two ways", "A[x] --> B\nA[y] --> C"],
    ["brackets in a label", "A[x (y)] --> B"],
    ["a link with words of its own", 'A --> B\nclick A "https://a.org" "a tip"'],
    ["words without an arrow", "some words"],
    ["an arrow to nothing", "A -->"],
    ["a group that nothing closes", "subgraph a\nA --> B"],
    ["an end of nothing", "A --> B\nend"],
    ["nothing", ""],
  ])("stays code: %s", (_, lines) => {
    expect(flow(lines)).toBeNull();
  });
});

describe("a sequence", () => {
  test.each([
    ["messages", "A->>B: Hello\nB-->>A: Hi: you", "A → B: Hello\nB → A: Hi: you"],
    ["names", "participant A as Alice\nactor B as Bob B.\nA->>+B: x", "Alice → Bob B.: x"],
    ["one who says nothing", "participant C\nA->>B: x", "C\nA → B: x"],
    ["arrows of every kind", "A->B: a\nA-)B: b\nA-xB: c\nA<<->>B: d", "A → B: a\nA → B: b\nA —x B: c\nA ↔ B: d"],
    ["names with hyphens and spaces", "Jean-xavier->>The Crown: x", "Jean-xavier → The Crown: x"],
    [
      "blocks",
      "loop every day\nA->>B: x\nend\nalt well\nA->>B: y\nelse ill\nA->>B: z\nend",
      "loop every day:\n  A → B: x\nalt well:\n  A → B: y\nelse ill:\n  A → B: z",
    ],
    [
      "notes",
      "participant A as Alice\nNote over A,B: talks\nnote left of B: waits",
      "Note over Alice, B: talks\nNote left of B: waits",
    ],
    ["what is only drawn, left out", "autonumber\nA->>B: x\nactivate B\ndeactivate B", "A → B: x"],
    ["a title", "title: The talks\nA->>B: x", "The talks\nA → B: x"],
  ])("%s", (_, lines, text) => {
    expect(sequence(lines)).toBe(text);
  });

  test.each([
    ["boxes", "box Aqua Group\nparticipant A\nend\nA->>B: x"],
    ["links", "A->>B: x\nlink A: Board @ https://a.org"],
    ["an else of nothing", "A->>B: x\nelse y\nA->>B: z"],
    ["a loop that nothing closes", "loop x\nA->>B: y"],
  ])("stays code: %s", (_, lines) => {
    expect(sequence(lines)).toBeNull();
  });
});

describe("a timeline", () => {
  test.each([
    [
      "a line an event",
      "timeline\n2002 : LinkedIn\n2004 : Facebook : Google",
      "2002: LinkedIn\n2004: Facebook\n2004: Google",
    ],
    ["events below their year", "timeline\n2004 : a\n     : b at 10:30", "2004: a\n2004: b at 10:30"],
    ["title and sections", "timeline\ntitle History\nsection Old\n2002: a\n2003", "History\nOld:\n  2002: a\n  2003"],
  ])("%s", (_, source, text) => {
    expect(drawn(source)).toBe(text);
  });

  test.each(["timeline\n: a", "timeline\naccTitle: a", "pie\na: 2", "timeline LR\n2002: a"])(
    "%j stays code",
    (source) => {
      expect(drawn(source)).toBeNull();
    },
  );
});

test.each(["A --> ", "A[", "A & ", "A -- x ", "A->>", "a : ", " ", "A[/x", "%%\n", "subgraph a\n", "x;"])(
  "a hundred thousand characters of %j take a moment",
  (piece) => {
    const start = cpuTime();
    for (const head of ["graph TD", "sequenceDiagram", "timeline"]) {
      drawDiagram(`${head}\n${piece.repeat(90_000 / piece.length)}`);
      drawDiagram(`${head}\n${`${piece.repeat(100)}\n`.repeat(900 / piece.length)}`);
    }
    expect(cpuTime() - start).toBeLessThan(2000);
  },
);
