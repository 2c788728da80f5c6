import { expect, test } from "vitest";
import { matterTree } from "../../src/question/matter-tree.ts";
import { fc } from "../seeded.ts";

const matter = (line: string) => {
  const [id = "", partOf = null] = line.split("<");
  return { id, name: id, aliases: [], partOf };
};
const tree = (line: string) => matterTree(line.split(" ").map(matter));

test("a part of a part is within the whole, the whole not within its part, and what nobody names is itself", () => {
  const { isWithin } = tree("whole part<whole small<part other");
  expect([isWithin("small", "whole"), isWithin("whole", "small"), isWithin("other", "whole")]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isWithin("nobody", "nobody"), isWithin("nobody", "whole"), isWithin("whole", "nobody")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("matters that are parts of each other in a ring end, and each is itself", () => {
  const { isWithin, setOf } = tree("a<b b<c c<a d<d");
  expect(["a", "b", "c", "d"].every((id) => isWithin(id, id))).toBe(true);
  expect(setOf(["d"])).toEqual(["d"]);
});

test("a hundred thousand parts of parts are read without recursion", () => {
  const { isWithin } = matterTree(Array.from({ length: 100_000 }, (_, i) => matter(`m${i}<m${i - 1}`)));
  expect(isWithin("m99999", "m0")).toBe(true);
});

test("what two sets have in common is every matter that is within one of each", () => {
  const names = ["a", "b", "c", "d", "e", "f", "g"];
  const parents = fc.array(fc.nat(6), { minLength: 7, maxLength: 7 });
  const subset = fc.uniqueArray(fc.constantFrom(...names));
  fc.assert(
    fc.property(parents, subset, subset, (above, one, other) => {
      // A parent stands before its parts, so that there is no ring.
      const made = names.map((id, at) =>
        matter(`${id}${(above[at] as number) < at ? `<${names[above[at] as number]}` : ""}`),
      );
      const { isWithin, common, setOf, touches } = matterTree(made);
      const covers = (set: readonly string[], id: string) => set.some((whole) => isWithin(id, whole));
      const both = common(setOf(one), setOf(other));
      for (const id of names) expect(covers(both, id)).toBe(covers(one, id) && covers(other, id));
      expect(setOf(both)).toEqual(both);
      for (const id of names) expect(touches(setOf(one), id)).toBe(common(setOf(one), [id]).length > 0);
    }),
  );
});
