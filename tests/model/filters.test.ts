import { describe, expect, test } from "vitest";
import { type Filters, noFilters, passesFilters } from "../../src/model/filters.ts";
import { makeBrief } from "./make-brief.ts";

const yaml = `title: The Pact
date: 2016-10-27
tags: [Treaties, maps]
regions: [Northeast Asia]
actors: [Japan, North Korea]
agreements: [pact]
priority: urgent
rank: 3
draft: false
labels: [red, 7]
nested: {tags: maps}
toString: mine`;
const brief = makeBrief("pact-2016", yaml);
const where = (key: string, ...values: string[]) => ({ where: [{ key, values }] });

describe("passesFilters", () => {
  test.each<[string, Partial<Filters>, boolean]>([
    ["nothing asked lets it through", {}, true],
    ["an actor's id", { actors: [["japan"]] }, true],
    ["an actor who is not in it", { actors: [["china"]] }, false],
    ["one of two actors is enough within one option", { actors: [["china", "japan"]] }, true],
    ["both are needed of two options", { actors: [["japan"], ["china"]] }, false],
    ["both are there of two options", { actors: [["japan"], ["north-korea"]] }, true],
    ["a tag in another case", { tags: [["treaties"]] }, true],
    ["half a tag is no tag", { tags: [["treat"]] }, false],
    ["a region with other white space and width", { regions: [["northeast  Ａsia"]] }, true],
    ["different options must all hold", { tags: [["maps"]], regions: [["Europe"]] }, false],
    ["a field of one's own", where("priority", "urgent"), true],
    ["a field of one's own with another value", where("priority", "low"), false],
    ["one of several values", where("priority", "low", "urgent"), true],
    ["a number as it is written", where("rank", "3"), true],
    ["a false is a value", where("draft", "false"), true],
    ["a member of a list", where("labels", "red"), true],
    ["a number in a list", where("labels", "7"), true],
    ["a map is equal to nothing", where("nested", "maps"), false],
    ["a field of the format", where("title", "the pact"), true],
    ["a list of the format", where("agreements", "pact"), true],
    ["the name of an actor", where("actors", "North Korea"), true],
    ["the id of an actor", where("actors", "north-korea"), true],
    ["a date as written", where("date", "2016-10-27"), true],
    ["a field that is not there", where("author", "x"), false],
    ["a field called like a method of every object", where("toString", "mine"), true],
    ["a method of every object is no field", where("valueOf", "undefined"), false],
    ["a prototype is no field", where("__proto__", "[object Object]"), false],
  ])("%s", (_, filters, passes) => {
    expect(passesFilters(brief, { ...noFilters, ...filters })).toBe(passes);
  });

  test.each<[string, string, Partial<Filters>, boolean]>([
    ["since its own day", "2016-10-27", { since: "2016-10-27" }, true],
    ["since the day after", "2016-10-27", { since: "2016-10-28" }, false],
    ["until its own day", "2016-10-27", { until: "2016-10-27" }, true],
    ["until the day before", "2016-10-27", { until: "2016-10-26" }, false],
    ["until a month means its last day", "2016-10-31", { until: "2016-10" }, true],
    ["until a year means its last day", "2016-12-31", { until: "2016" }, true],
    ["since a year means its first day", "2016-01-01", { since: "2016" }, true],
    ["as of a month means its last day", "2016-02-29", { asOf: "2016-02" }, true],
    ["as of an earlier month", "2016-03-01", { asOf: "2016-02" }, false],
    ["a brief of a year begins on its first day", "2016", { since: "2016-01-02" }, false],
    ["a brief of a year is there from its first day", "2016", { asOf: "2016-01-01" }, true],
    ["between two bounds", "2016-10-27", { since: "2016", until: "2017" }, true],
    ["every bound must hold", "2016-10-27", { since: "2016", asOf: "2016-09" }, false],
    ["an undated one fails since", "null", { since: "1000" }, false],
    ["an undated one fails until", "null", { until: "9999" }, false],
    ["an undated one fails as of", "null", { asOf: "9999" }, false],
    ["an undated one passes where no date is asked", "null", {}, true],
  ])("by date: %s", (_, date, filters, passes) => {
    expect(passesFilters(makeBrief("x", `date: ${date}`), { ...noFilters, ...filters })).toBe(passes);
  });
});
