import { expect, test } from "vitest";
import { limitDepth } from "../../../src/adapter/sqlite/limit-depth.ts";
import { describeQuery } from "../../../src/search/describe-query.ts";
import { parseQuery } from "../../../src/search/parse-query.ts";
import type { Query } from "../../../src/search/query.ts";

const limited = (text: string) => describeQuery(limitDepth(parseQuery(text) as Query));

test("AND in OR deeper than the engine reads is flattened", () => {
  expect(limited(`${"a (b OR ".repeat(20)}c`)).toBe(
    `${"a AND (b OR (".repeat(6)}${"a AND b AND ".repeat(14)}c${"))".repeat(6)}`,
  );
});

test.each(["a", "a b", "a OR (b -c)", "title:(a OR b) date:2016", "-(a b)"])("%s stays as it is", (text) => {
  expect(limitDepth(parseQuery(text) as Query)).toEqual(parseQuery(text));
});
