import { expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { runBrief } from "../run-brief.ts";

const told = (...events: string[]) => `---\ntimeline:\n${events.map((event) => `  - {${event}}\n`).join("")}---\n`;
const files = {
  "a.md": told("date: 2016-05-01, event: Kora signs the great harbour treaty, id: ev1"),
  "b.md": told("date: 2016-05-02, event: The great harbour treaty is signed in Busan, id: ev1"),
  "c.md": told("date: 2016-05-02, event: Great harbour treaty signed in Busan"),
  "d.md": told("date: 2016, event: Kora opens the canal, id: ev9"),
  "e.md": told("date: 2016-09-09, event: The canal is opened, id: ev9"),
  "f.md": told("date: 2016-09-09, event: Nothing of the sort, id: ev7", "date: 2017-01, event: Kora waits"),
  "actors.md": "---\nactors: [Kora]\n---\n",
};

test.each([
  ["at any time", "", 3],
  ["since a month of the year to which one brief dates it", "--since 2016-06", 2],
  ["until a month of that year", "--until 2016-06", 1],
  ["within days that some of the tellings are outside of", "--since 2016-05-02 --until 2016-12", 1],
])("a dossier has the events of its actor's timeline: %s", async (_, bounds, count) => {
  const root = temporaryLibrary(files);
  const run = async (...args: string[]) => {
    const { out } = await runBrief([...args, ...bounds.split(" ").filter(Boolean), "--json", "--library", root]);
    return JSON.parse(out);
  };
  const [{ events }] = await run("actors", "--of", "Kora");
  expect(events).toEqual(await run("timeline", "--actor", "Kora"));
  expect(events.length).toBe(count);
});
