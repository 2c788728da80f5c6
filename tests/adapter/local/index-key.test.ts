import { expect, test } from "vitest";
import { indexKey } from "../../../src/adapter/local/index-key.ts";

test("an index is of its libraries' places, and of the rules of what a note is where there are any", () => {
  const rules = { extensions: [".md"], ignores: false };
  expect(indexKey([{ root: "/a", shown: "a" }])).toEqual(["/a"]);
  expect(indexKey([{ root: "/a", shown: "a", rules }])).toEqual(["/a", JSON.stringify(rules)]);
});
