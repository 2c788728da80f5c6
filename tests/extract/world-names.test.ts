import { describe, expect, test } from "vitest";
import { everyWorldName } from "../../src/extract/actors/world-names.ts";
import { extractText } from "../../src/extract/extract.ts";

describe("names of states, bodies and media", () => {
  test("every name means one actor, or says whom else it can mean", () => {
    const bearers = new Map<string, Set<string>>();
    const doubtful = new Set<string>();
    for (const [name, { name: actor, others }] of everyWorldName()) {
      bearers.set(name, (bearers.get(name) ?? new Set()).add(actor));
      if (others.length > 0) doubtful.add(name);
    }
    const shared = [...bearers].filter(([name, actors]) => actors.size > 1 && !doubtful.has(name));
    expect(shared.map(([name, actors]) => [name, ...actors])).toEqual([]);
  });

  test.each([["Georgia"], ["Congo"], ["Washington"], ["Jordan"], ["Chad"], ["Korea"]])(
    "%s says that it can mean another",
    (name) => {
      const [, means] = everyWorldName().find(([other]) => other === name) ?? [];
      expect(means?.others).not.toEqual([]);
    },
  );

  test("no name is empty or has white space around it", () => {
    expect(everyWorldName().filter(([name]) => name.trim() !== name || name === "")).toEqual([]);
  });

  test("`the` of a name stands before a capital, as it is looked for there alone", () => {
    expect(everyWorldName().filter(([name]) => /^the (?!\p{Lu})/iu.test(name))).toEqual([]);
  });

  test.each([
    ["in small letters", "Ministers of the eurozone refused the plan.", ["eurozone"]],
    ["with an article of Arabic", "In May al-Shabaab refused the plan.", ["al-Shabaab"]],
    ["with its article", "The plan was refused by the Kremlin.", ["Russia"]],
    ["joined by a hyphen", "A pro-Kremlin party and US-Cuba talks failed.", ["Russia", "United States", "Cuba"]],
    ["not in small letters where it has a capital", "They turkey to it, and us with it.", []],
  ])("is found %s", (_, text, names) => {
    expect(extractText(text).actors.map(({ name }) => name)).toEqual(names);
  });
});
