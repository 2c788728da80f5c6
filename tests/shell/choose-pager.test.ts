import { expect, test } from "vitest";
import { noSettings } from "../../src/model/settings.ts";
import { choosePager } from "../../src/shell/choose-pager.ts";

test.each<[string, Record<string, string>, readonly string[] | null]>([
  ["less is the pager if nothing else is said", {}, ["less"]],
  ["PAGER goes before it", { PAGER: "most -s" }, ["most", "-s"]],
  ["BRIEF_PAGER goes before PAGER", { PAGER: "most", BRIEF_PAGER: "bat" }, ["bat"]],
  ["an empty one means none", { PAGER: "" }, null],
  ["cat means none", { PAGER: "cat" }, null],
  ["a dumb terminal has none", { TERM: "dumb" }, null],
  ["what needs a shell gets one", { PAGER: "less -R | tee log" }, ["/bin/sh", "-c", "less -R | tee log"]],
])("%s", (_, environment, expected) => {
  expect(choosePager({ isTty: true, columns: 80, settings: noSettings, environment })).toEqual(expected);
});

test("a pipe has no pager", () => {
  expect(
    choosePager({ isTty: false, columns: undefined, settings: noSettings, environment: { PAGER: "less" } }),
  ).toBeNull();
});
