import { describe, expect, test } from "vitest";
import { extractText } from "../../src/extract/extract.ts";

const said = (source: string) => {
  const { title, actors, events, obstacles } = extractText(source);
  return {
    title,
    actors: actors.map(({ name }) => name),
    said: [...obstacles.map(({ what }) => what), ...events.map(({ event }) => event)],
  };
};

const opening = "The two delegations met on the island for three days and spoke to reporters on their way home.";

describe("no mark of its text's form is told as words", () => {
  test.each([
    ["bullets of plain text", `${opening}\n\n- Chad signed the pact in March 2019.\n* Mali joined it in May 2019.`],
    [
      "bullets of Markdown",
      `# Lake\n\n${opening}\n\n- Chad signed the pact in March 2019.\n* Mali joined it in May 2019.`,
    ],
    ["boxes of tasks", `${opening}\n\n- [x] Chad signed the pact in March 2019.\n- [ ] Mali joined it in May 2019.`],
    ["links of notes", `${opening}\n\n[[Chad]] signed the pact in March 2019.\n\n[[Mali|Mali]] joined it in May 2019.`],
    ["hard breaks", `${opening}\n\nChad signed the pact in March 2019.\\\nMali joined it in May 2019.`],
    ["escapes", `${opening} \\[Laughter.\\]\n\nChad signed the pact in March 2019.\n\nMali joined it in May 2019.`],
  ])("%s", (_, source) => {
    expect(said(source).said).toEqual(["Chad signed the pact in March 2019", "Mali joined it in May 2019"]);
  });

  test("the number of a page between dashes is no item", () => {
    expect(extractText(`${opening}\n\n- 2 -\n\n${opening}`).events).toEqual([]);
  });
});

describe("a table", () => {
  const table = `# Sanctions tracker of the week

${opening}

| Country | Measure | Since | State | Note |
| :-- | --- | --: | --- | --- |
| Russia | Price cap on oil | 2025-07-18 | in force | France, Germany and the United Kingdom notified the Council |
| Belarus | Potash | 2021-06-24 | in force | Talks are blocked: Lithuania refuses any transit. |
| Myanmar | Jet fuel | 3 May 2023 to 4 June 2024 | |`;

  test("is read cell by cell, none of whose sentences goes on in the next", () => {
    const { actors, obstacles } = extractText(table);
    expect(obstacles.map(({ what }) => what)).toEqual(["Talks are blocked: Lithuania refuses any transit"]);
    expect(actors.map(({ name }) => name)).not.toContain("Council Belarus");
  });

  test("names nobody by what a party is", () => {
    const rows = "| Party | For |\n| --- | --- |\n| Ruling party | 7 |\n| Opposition | 0 |";
    expect(extractText(`# Votes\n\n${opening}\n\n${rows}`).actors.map(({ name }) => name)).not.toContain("Ruling");
  });

  test("is no path through a site, whose parts stand between bars", () => {
    const rows = "| State | Capital | Envoy |\n| --- | --- | --- |\n| Tuvalu | Funafuti | Ana Pohl |";
    expect(extractText(`# Missions\n\n${opening}\n\n${rows}`).actors.map(({ name }) => name)).toContain("Tuvalu");
  });

  test("tells of a dated row what its cells say, once a day", () => {
    expect(extractText(table).events.map(({ date, event }) => [date, event])).toEqual([
      [
        "2025-07-18",
        "Russia | Price cap on oil | 2025-07-18 | in force | France, Germany and the United Kingdom notified the Council",
      ],
      ["2021-06-24", "Belarus | Potash | 2021-06-24 | in force | Talks are blocked: Lithuania refuses any transit"],
      ["2023-05-03", "Myanmar | Jet fuel | 3 May 2023 to 4 June 2024"],
      ["2024-06-04", "Myanmar | Jet fuel | 3 May 2023 to 4 June 2024"],
    ]);
  });

  test("that begins with days is a chronicle, whose events stand without them", () => {
    const rows = "| 25 December 2024 | The cable is cut |\n| 2025-02-14 | Estonia and Finland sign a pact |";
    expect(extractText(`# Strait\n\n| Day | Event |\n| --- | --- |\n${rows}`).events.map(({ event }) => event)).toEqual(
      ["The cable is cut", "Estonia and Finland sign a pact"],
    );
  });
});

test.each([
  ["12 May 1980: Troops enter the city", "Troops enter the city"],
  ["12 May 1980 – Troops enter the city", "Troops enter the city"],
])("of %j the day at its head is left out", (line, event) => {
  expect(extractText(`${opening}\n\n- ${line}`).events[0]?.event).toBe(event);
});

test("a day of a list without a verb is the nearest", () => {
  const list = "- June 24: summit in The Hague\n- May 30: round in Muscat\n- January 9: accord of Basel";
  const { events } = extractText(`Talks of the week\n\n13 June 2025\n\n${opening}\n\n${list}`);
  expect(events.map(({ date }) => date)).toEqual(["2025-06-24", "2025-05-30", "2025-01-09"]);
});

test("what is said in a chat stands line by line", () => {
  const lines =
    "[12/03/2025, 09:15:01] Tom: Chad signed the pact in May 2019\n[12/03/2025, 09:15:40] Amina: Mali is furious";
  expect(said(lines).said).not.toContainEqual(expect.stringContaining("Amina"));
});
