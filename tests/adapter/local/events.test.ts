import { expect, test } from "vitest";
import { namingTexts } from "../../../src/question/names-actor.ts";
import { openSnapshot } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const told = (date: string, event: string) =>
  `---\ntimeline: [{date: ${date}, event: ${JSON.stringify(event)}}]\n---\n`;
const files = {
  "plain.md": told("2014", "South Korea signs"),
  "decomposed.md": told("2015", "대한민국 sends Škoda".normalize("NFD")),
  "quoted.md": told("2016-03", 'The "Quad" meets'),
  "split.md": told("2017", "South\tKorea waits").replace("event:", "id: waiting, event:"),
  "other.md": told("2018-05-06", "Nobody comes"),
};

const bounds = { days: { from: null, to: null }, asOf: null };
const dates = (events: readonly { readonly date: string }[]) => events.map(({ date }) => date).sort();
const all = ["2014", "2015", "2016-03", "2017", "2018-05-06"];

/** The files among so many others that events are chosen. */
function many(own: Readonly<Record<string, string>> = files) {
  const others = Array.from({ length: 100 }, (_, at) => [`silent-${at}.md`, "Nothing is told.\n"]);
  return openSnapshot([temporaryLibrary({ ...Object.fromEntries(others), ...own })]);
}

test("all that briefs tell, where nothing else is asked for", async () => {
  expect(dates(await openSnapshot([temporaryLibrary(files)]).events.told(bounds))).toEqual(all);
});

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ["none, where nothing is given", [], [], []],
  ["what holds a name", ["South Korea"], [], ["2014"]],
  ["what holds a word of a name", namingTexts({ name: "South Korea", aliases: [] }), [], ["2014", "2017"]],
  ["an alias in another normal form", namingTexts({ name: "x", aliases: ["대한민국".normalize("NFD")] }), [], ["2015"]],
  ["a name with quotes", namingTexts({ name: '"Quad"', aliases: [] }), [], ["2016-03"]],
  ["what is dated to a day", [], ["2018-05-06"], ["2018-05-06"]],
  ["what has an id", [], ["waiting"], ["2017"]],
  ["a day that only a text tells", ["2018-05-06"], [], []],
  ["one of a hundred texts", [...Array.from({ length: 99 }, (_, at) => `${at}x`), "Nobody"], [], ["2018-05-06"]],
])("events about %s", async (_, texts, keys, expected) => {
  const { events, isAll } = await many().events.about({ texts, keys }, bounds);
  expect([dates(events), isAll]).toEqual([expected, false]);
});

test("of few briefs all events are told, whatever they are about", async () => {
  const { events, isAll } = await openSnapshot([temporaryLibrary(files)]).events.about({ texts: [], keys: [] }, bounds);
  expect([dates(events), isAll]).toEqual([all, true]);
});

test("of a brief that tells of more only the events asked for are told", async () => {
  const two = "---\ntimeline: [{date: 2014, event: Seoul signs}, {date: 2015, event: Tokyo waits}]\n---\n";
  const { events } = await many({ "a.md": two }).events.about({ texts: ["Seoul"], keys: [] }, bounds);
  expect(events.map(({ event }) => event)).toEqual(["Seoul signs"]);
});
