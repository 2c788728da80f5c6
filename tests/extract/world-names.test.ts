import { describe, expect, test } from "vitest";
import { everyWorldName } from "../../src/extract/actors/world-names.ts";

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
});
