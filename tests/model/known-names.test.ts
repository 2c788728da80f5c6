import { describe, expect, test } from "vitest";
import { parseBrief } from "../../src/format/parse-brief.ts";
import { parseLibrary } from "../../src/format/parse-library.ts";
import { mergeNames, resolveActor } from "../../src/model/known-names.ts";
import { resolveBrief } from "../../src/model/resolve-brief.ts";

const tables = (yaml: string) => parseLibrary(yaml, "library.yaml").definitions;

const world = tables(`
actors:
  south-korea: {name: South Korea, kind: state, aliases: [Seoul, ROK, 대한민국, The Republic]}
  china: {name: China, kind: state, aliases: [Beijing, The Republic]}
  japan: {name: Japan, kind: state, aliases: [Tokyo]}
  gsomia: {name: The GSOMIA office}
agreements:
  pact: {name: A pact on maps, short: PACT}
  gsomia: {name: General Security of Military Information Agreement}
`);

describe("resolveActor", () => {
  test.each([
    ["an exact id", "south-korea", ["south-korea"]],
    ["a name", "South Korea", ["south-korea"]],
    ["a name in another case", "SOUTH korea", ["south-korea"]],
    ["an alias in full-width letters", "ＲＯＫ", ["south-korea"]],
    ["an alias in Hangul, decomposed", "대한민국".normalize("NFD"), ["south-korea"]],
    ["a name with other white space", " South \n Korea ", ["south-korea"]],
    ["an ambiguous alias lists the candidates", "the republic", ["south-korea", "china"]],
    ["an id in another case is no id", "SOUTH-KOREA", []],
    ["a stranger is nobody", "Atlantis", []],
    ["a method of every object is nobody", "constructor", []],
  ])("%s", (_, reference, ids) => {
    expect(resolveActor(mergeNames([world]), reference)).toEqual(ids);
  });
});

describe("mergeNames", () => {
  const low = "actors: {korea: {name: Korea, aliases: [Seoul]}, japan: {name: Japan, aliases: [Tokyo, Capital]}}";
  test.each([
    ["a lower library is read where the higher is silent", "name: x", "Seoul", ["korea"]],
    ["a higher entry replaces a lower", "actors: {korea: {name: Corea}}", "Corea", ["korea"]],
    ["the names of a replaced entry go with it", "actors: {korea: {name: Corea}}", "Seoul", []],
    [
      "the aliases that a replacement keeps stay",
      "actors: {korea: {name: Corea, aliases: [Seoul]}}",
      "seoul",
      ["korea"],
    ],
    ["a higher library's name means its own actor", "actors: {tokyo-tower: {name: Tokyo}}", "Tokyo", ["tokyo-tower"]],
    ["within one library a name stays ambiguous", "actors: {a: {name: X}, b: {name: x}}", "X", ["a", "b"]],
  ])("%s", (_, high, reference, ids) => {
    expect(resolveActor(mergeNames([tables(high), tables(low)]), reference)).toEqual(ids);
  });

  test("a replaced actor is replaced whole, not field by field", () => {
    const merged = mergeNames([tables("actors: {korea: {name: Corea}}"), tables(low)]);
    expect(merged.actors.get("korea")).toEqual({ id: "korea", name: "Corea", kind: null, aliases: [] });
  });

  test("a higher agreement replaces a lower", () => {
    const agreement = (name: string) => tables(`agreements: {pact: {name: ${name}}}`);
    expect(mergeNames([agreement("high"), agreement("low")]).agreements.get("pact")?.name).toBe("high");
  });
});

const place = { id: "x", path: "/lib/x.md", library: "/lib" };
const resolve = (yaml: string) =>
  resolveBrief(parseBrief(`---\n${yaml}\n---\n`, "x.md").brief, mergeNames([world]), place);

describe("resolveBrief: actors", () => {
  const local = { kind: null, aliases: [], role: null, stance: null, interests: [], source: null };
  const japan = { ...local, id: "japan", name: "Japan", kind: "state", aliases: ["Tokyo"] };
  test.each([
    ["an alias becomes the actor", "actors: [Tokyo]", [japan]],
    [
      "a stranger is local, with a slug for an id",
      "actors: [Cartographers' union]",
      [{ ...local, id: "cartographers-union", name: "Cartographers' union" }],
    ],
    [
      "an ambiguous one is local under its own name",
      "actors: [The Republic]",
      [{ ...local, id: "the-republic", name: "The Republic" }],
    ],
    [
      "role and stance are the brief's",
      "actors: [{actor: japan, role: host, stance: for}]",
      [{ ...japan, role: "host", stance: "for" }],
    ],
    [
      "aliases of the brief are added, none twice",
      "actors: [{actor: japan, aliases: [Tokyo, Nippon]}]",
      [{ ...japan, aliases: ["Tokyo", "Nippon"] }],
    ],
    [
      "the brief's kind goes before the library's",
      "actors: [{actor: japan, kind: public}]",
      [{ ...japan, kind: "public" }],
    ],
  ])("%s", (_, yaml, actors) => {
    expect(resolve(yaml).actors).toEqual(actors);
  });
});

describe("resolveBrief: holders", () => {
  test.each([
    ["an actor by id", "japan", "", { kind: "actor", id: "japan", name: "Japan" }],
    ["an actor by alias", "Tokyo", "", { kind: "actor", id: "japan", name: "Japan" }],
    ["an agreement by id, called by its short name", "pact", "", { kind: "agreement", id: "pact", name: "PACT" }],
    ["an agreement by name", "a pact on maps", "", { kind: "agreement", id: "pact", name: "PACT" }],
    ["an id that both have is the actor's", "gsomia", "", { kind: "actor", id: "gsomia", name: "The GSOMIA office" }],
    [
      "a local actor by name",
      "the union",
      "actors: [The Union]",
      { kind: "actor", id: "the-union", name: "The Union" },
    ],
    [
      "a local actor by alias",
      "TU",
      "actors: [{name: The Union, aliases: [tu]}]",
      { kind: "actor", id: "the-union", name: "The Union" },
    ],
    [
      "a local actor by slug",
      "the-union",
      "actors: [The Union]",
      { kind: "actor", id: "the-union", name: "The Union" },
    ],
    [
      "an ambiguous name is the one that the brief names",
      "The Republic",
      "actors: [{actor: china, aliases: [The Republic]}]",
      { kind: "actor", id: "china", name: "China" },
    ],
    [
      "an agreement in place",
      "own",
      "agreements: [{id: own, name: Our own}]",
      { kind: "agreement", id: "own", name: "Our own" },
    ],
    ["free text stays free text", "The public at large", "", { kind: null, id: null, name: "The public at large" }],
    ["an ambiguous name alone is free text", "The Republic", "", { kind: null, id: null, name: "The Republic" }],
  ])("%s", (_, holder, yaml, party) => {
    const brief = resolve(`${yaml}\nobstacles: [{what: Old borders, holder: ${holder}, hinders: [${holder}]}]`);
    expect(brief.obstacles.map((obstacle) => [obstacle.holder, obstacle.hinders])).toEqual([[party, [party]]]);
  });
});

test("a resolved brief takes its id, path and library from its place and nothing else", () => {
  const { brief } = parseBrief("---\ntitle: T\n---\n", "x.md");
  const crowded = { ...place, text: "the whole file", problems: ["x"], title: "not this" };
  expect(resolveBrief(brief, mergeNames([]), crowded)).toEqual({ ...brief, ...place });
});
