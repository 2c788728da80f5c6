import { describe, expect, test } from "vitest";
import type { Actor } from "../../src/model/actor.ts";
import type { ToldEvent } from "../../src/model/timeline.ts";
import { eventNamer } from "../../src/question/event-namer.ts";
import { shortNames } from "../../src/question/surnames.ts";

function person(name: string, ...aliases: string[]): Actor {
  return { id: name.toLowerCase().replaceAll(" ", "-"), name, kind: "person", aliases };
}

function told(event: string, brief: string | null = "one"): ToldEvent {
  return {
    date: "2016-01-01",
    event,
    brief,
    agreement: brief === null ? "pact" : null,
    source: null,
    id: null,
    grade: null,
  };
}

const park = person("Park Geun-hye", "박근혜", "朴槿恵");
const otherPark = person("Park Jin", "박진");
const work = person("Robert Work", "ロバート・ワーク");
const abe = person("Abe Shinzo", "Shinzo Abe", "安倍晋三");
const drian = person("Jean-Yves Le Drian");
const inBrief = (actors: readonly Actor[], id = "one") => ({
  id,
  actors: actors.map((actor) => ({ ...actor, role: null, stance: null, interests: [], source: null })),
});

describe("shortNames()", () => {
  test.each<[string, Actor, readonly string[], readonly string[]]>([
    ["a given name of two syllables follows", park, ["Park"], ["박", "朴槿", "朴"]],
    ["what is written in Han or Hangul puts the surname first", otherPark, ["Park"], ["박"]],
    ["one of the names turns the words round", person("Aso Taro", "Taro Aso"), ["Aso"], []],
    ["of three words as of two", person("Yoon Suk Yeol", "尹錫悦"), ["Yoon"], ["尹錫", "尹"]],
    ["else it is the last", work, ["Work"], []],
    ["with its particles", drian, ["Le Drian"], []],
    ["initials and such are none", person("J. Thomas Schieffer Jr."), ["Schieffer"], []],
    ["a single name has none", person("Plato"), [], []],
    ["nor has a state", { ...person("South Korea"), kind: "state" }, [], []],
  ])("%s", (_, actor, surnames, titled) => {
    expect(shortNames(actor)).toEqual({ surnames, titled });
  });
});

describe("eventNamer()", () => {
  const names = (actor: Actor, event: string, beside: readonly Actor[] = []) =>
    eventNamer(actor, { briefs: [inBrief([actor, ...beside])], events: [] })(told(event));

  test.each<[string, Actor, string, boolean]>([
    ["by surname", park, "Prosecutors call Park a conspirator", true],
    ["with a title", park, "President Park approves", true],
    ["in the possessive", park, "Park's apology", true],
    ["before another", abe, "Park and Abe meet", true],
    ["at the end", abe, "Park meets Abe", true],
    ["in full", park, "Park Geun-hye apologises", true],
    ["not as part of another's name", park, "Park Chung-hee takes power", false],
    ["not in front of a name", work, "Jane Work resigns", false],
    ["behind the word that begins a clause", work, "When Work arrives", true],
    ["behind an abbreviated title", work, "Gen. Work arrives", true],
    ["not in a longer word", park, "Parking is forbidden; Yong-Park", false],
    ["not in small letters", park, "a walk in the park", false],
    ["with particles", drian, "Le Drian calls it a stab in the back", true],
    ["by a sign before a title", park, "박 대통령이 사과했다", true],
    ["by a sign and a title together", park, "朴大統領が謝罪", true],
    ["by both signs of a surname", abe, "安倍首相が訪問", true],
    ["not by a sign alone", park, "박물관이 문을 열었다", false],
    ["not within another word", park, "순박 대표", false],
    ["nobody", park, "Nothing happens", false],
  ])("%s", (_, actor, event, expected) => {
    expect(names(actor, event)).toBe(expected);
  });

  test("of two of one surname in a brief only the full name tells", () => {
    expect(names(park, "Park apologises", [otherPark])).toBe(false);
    expect(names(park, "Park Geun-hye apologises", [otherPark])).toBe(true);
    expect(names(park, "朴大統領が謝罪", [person("Pak Hon", "朴憲永")])).toBe(false);
  });

  test("a brief that names nobody in full has no surnames", () => {
    const other = inBrief([work], "other");
    const namer = eventNamer(park, { briefs: [other], events: [] });
    expect(namer(told("Park apologises", "other"))).toBe(false);
    expect(namer(told("GSOMIA: Park agrees", null))).toBe(false);
  });

  test("a full name in an event or in the body is enough", () => {
    const before = told("Park Geun-hye is sworn in");
    expect(eventNamer(park, { briefs: [], events: [before] })(told("Park apologises"))).toBe(true);
    const body = "It was Park Geun-hye's first visit.";
    expect(eventNamer(park, { briefs: [{ ...inBrief([]), body }], events: [] })(told("Park leaves"))).toBe(true);
  });
});
