import { expect, test } from "vitest";
import { namingTexts } from "../../src/question/names-actor.ts";
import { openStore } from "./open-store.ts";
import { temporaryLibrary } from "./temporary-library.ts";

const told = (date: string, event: string) =>
  `---\ntimeline: [{date: ${date}, event: ${JSON.stringify(event)}}]\n---\n`;
const files = {
  "plain.md": told("2014", "South Korea signs"),
  "decomposed.md": told("2015", "대한민국 sends Škoda".normalize("NFD")),
  "quoted.md": told("2016-03", 'The "Quad" meets'),
  "split.md": told("2017", "South\tKorea waits"),
  "other.md": told("2018-05-06", "Nobody comes"),
};

async function datesHolding(holding: readonly string[] | undefined) {
  const events = await openStore([temporaryLibrary(files)]).events({
    days: { from: null, to: null },
    asOf: null,
    ...(holding === undefined ? {} : { holding }),
  });
  return events.map(({ date }) => date).sort();
}

test.each([
  ["all, where nothing is asked for", undefined, ["2014", "2015", "2016-03", "2017", "2018-05-06"]],
  ["none, where no text is given", [], []],
  ["a name", namingTexts({ name: "South Korea", aliases: [] }), ["2014", "2017"]],
  ["an alias in another normal form", namingTexts({ name: "x", aliases: ["대한민국".normalize("NFD")] }), ["2015"]],
  ["a name with quotes", namingTexts({ name: '"Quad"', aliases: [] }), ["2016-03"]],
  ["a date", ["2018-05-06"], ["2018-05-06"]],
  [
    "one of more texts than are looked for one by one: all",
    [...Array.from({ length: 99 }, (_, at) => `${at}x`), "2018-05-06"],
    null,
  ],
])("events that hold %s", async (_, holding, dates) => {
  expect(await datesHolding(holding)).toEqual(dates ?? (await datesHolding(undefined)));
});
