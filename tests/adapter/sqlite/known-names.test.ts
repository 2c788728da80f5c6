import { expect, test } from "vitest";
import { readAgreements } from "../../../src/adapter/sqlite/agreements.ts";
import { openInMemory } from "../../../src/adapter/sqlite/index-file.ts";
import { keepTwice } from "../../../src/adapter/sqlite/kept-twice.ts";
import { readKnownNames } from "../../../src/adapter/sqlite/known-names.ts";
import { isDamage } from "../../../src/model/damage.ts";
import { knownNamesJson, mergeNames } from "../../../src/model/known-names.ts";

const korea = { id: "korea", name: "South Korea", kind: null, aliases: ["Seoul"] };

test("an index in which nothing was written yet knows nobody and nothing", async () => {
  const database = await openInMemory([]);
  const names = readKnownNames(database);
  expect([names.actors.size, readAgreements(database, names)]).toEqual([0, []]);
});

test("names come back as they were kept, the same for the same text, and not if one of the two copies is damaged", async () => {
  const database = await openInMemory([]);
  const names = mergeNames([{ name: null, actors: [korea], agreements: [], matters: [] }]);
  keepTwice(database, "knownNames", knownNamesJson(names));
  const read = readKnownNames(database);
  expect(read.actors.get("korea")).toEqual(korea);
  expect(readKnownNames(database)).toBe(read);
  for (const column of ["value", "copy"]) {
    keepTwice(database, "knownNames", knownNamesJson(names));
    database.exec(`UPDATE meta SET ${column} = replace(${column}, 'Seoul', 'Seaul') WHERE key = 'knownNames'`);
    expect(isDamage(thrownBy(() => readKnownNames(database)))).toBe(true);
  }
});

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
