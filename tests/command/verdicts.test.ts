import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { type RunOptions, root, runBrief } from "../run-brief.ts";

const talks = readFileSync(`${root}tests/fixtures/texts/lake-talks.txt`, "utf8");

const imported = `---
title: Lake talks   # as its publisher has it
date: 2031-03-14
obstacles:
  # what our rules found
  - what: Fishing unions strongly oppose the deal
    origin: extracted
    certainty: 0.9
    evidence: Fishing unions in Uganda strongly oppose the deal.
  - what: The bill is stuck
    severity: low
actors:
  - {name: Uganda, kind: state, origin: extracted}
  - {name: Rwanda, origin: extracted}
---
Talks went on in Uganda and Rwanda. Fishing unions in Uganda strongly oppose the deal. Rain fell.
`;

/** A home with a library of one's own, and a place to remember in. */
function place(files: Readonly<Record<string, string>> = {}) {
  const home = temporaryLibrary();
  const data = join(home, ".local", "share", "brief");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  const state = join(home, ".local", "state", "brief", "verdicts.jsonl");
  const environment = { BRIEF_BUNDLED: "off" };
  const brief = (line: string, options: RunOptions = {}) =>
    runBrief(line.split(" "), { environment, home, ...options });
  const json = async (line: string) => JSON.parse((await brief(`${line} --json`)).out) as Row[];
  return { home, data, state, brief, json };
}

interface Row {
  readonly brief: string;
  readonly what: string;
  readonly name: string;
  readonly key: string | null;
  readonly origin: string;
  readonly severity: string | null;
  readonly holder: string | null;
  readonly kind: string | null;
  readonly entry: string;
  readonly path: string | null;
}

const opposing = (rows: readonly Row[]) => rows.find(({ what }) => what.startsWith("Fishing unions"));

describe("a verdict on what was found in a text", () => {
  test.each([
    ["a file", "FILE", false],
    ["a brief of a library", "talks", true],
  ])("of %s shows what is confirmed as authored, and what is dismissed not at all", async (_, named, isInLibrary) => {
    const { home, brief, json } = place(isInLibrary ? { "talks.md": talks } : {});
    const file = join(home, "talks.txt");
    writeFileSync(file, talks);
    const name = named === "FILE" ? file : named;
    const before = await json(`obstacles ${name}`);
    const [found, wrong] = [opposing(before), before.find((row) => row !== opposing(before))];
    expect(await brief(`confirm ${name} ${found?.key} --severity low`)).toMatchObject({ status: 0, err: "" });
    expect(await brief(`dismiss ${name} ${wrong?.key}`)).toMatchObject({ status: 0, err: "" });
    for (const asked of isInLibrary ? [`obstacles ${name}`, "obstacles"] : [`obstacles ${name}`]) {
      const after = await json(asked);
      expect(opposing(after)).toMatchObject({ origin: "authored", key: null, severity: "low", what: found?.what });
      expect(after.map(({ what }) => what)).not.toContain(wrong?.what);
      expect(after).toHaveLength(before.length - 1);
    }
    expect((await brief(`summary ${name}`)).out).not.toContain(`~ ${found?.what}`);
    expect(await json(`obstacles ${name} --origin authored`)).toHaveLength(1);
  });

  test("holds when the file changes around its sentence", async () => {
    const { data, brief, json } = place({ "talks.md": talks });
    const found = opposing(await json("obstacles talks"));
    await brief(`dismiss talks ${found?.key}`);
    writeFileSync(
      join(data, "talks.md"),
      talks.replace("KAMPALA –", "A word before.\n\nKAMPALA –").replace("Grace", "Joy"),
    );
    expect(opposing(await json("obstacles"))).toBeUndefined();
    expect((await json("obstacles")).length).toBeGreaterThan(2);
  });

  test("of an actor, an agreement and an event alike", async () => {
    const { brief, json } = place({ "talks.md": talks });
    const open = await json("review talks");
    for (const entry of ["actor", "agreement", "event"]) {
      const [first, second] = open.filter((row) => row.entry === entry);
      await brief(`dismiss talks ${first?.key}`);
      if (second !== undefined) await brief(`confirm talks ${second.key}`);
      const rest = (await json("review talks")).filter((row) => row.entry === entry);
      expect(rest.map(({ key }) => key)).not.toContain(first?.key);
      expect(rest).toHaveLength(open.filter((row) => row.entry === entry).length - (second === undefined ? 1 : 2));
    }
    const dismissed = open.find(({ entry }) => entry === "event")?.what ?? "";
    const confirmed = open.filter(({ entry }) => entry === "event")[1]?.what ?? "";
    const { out } = await brief("timeline");
    expect(out).not.toContain(dismissed);
    expect(out).toMatch(new RegExp(`${confirmed.slice(0, 20)}.*authored`));
    expect((await brief("agreements")).out).not.toContain(open.find(({ entry }) => entry === "agreement")?.what);
  });

  test("can be taken back", async () => {
    const { brief, json } = place({ "talks.md": talks });
    const found = opposing(await json("obstacles talks"));
    await brief(`dismiss talks ${found?.key}`);
    await brief(`confirm talks ${found?.key}`);
    expect(opposing(await json("obstacles"))).toMatchObject({ origin: "authored" });
  });
});

describe("in a brief of one's own library", () => {
  test("what is confirmed in front matter is changed there, line by line", async () => {
    const { data, state, brief, json } = place({ "lake.md": imported });
    const found = opposing(await json("obstacles lake"));
    expect(found).toMatchObject({ origin: "extracted" });
    const { out } = await brief(`confirm lake ${found?.key}`);
    expect(out).toContain("confirmed");
    const expected = imported.replace("    origin: extracted\n    certainty: 0.9\n", "");
    expect(readFileSync(join(data, "lake.md"), "utf8")).toBe(expected);
    expect(opposing(await json("obstacles"))).toMatchObject({ origin: "authored", key: null });
    expect(() => readFileSync(state)).toThrow("ENOENT");
  });

  test("what is dismissed goes whole, and is not found in the text again", async () => {
    const { data, brief, json } = place({
      "lake.md": imported.replace("  - what: The bill is stuck\n    severity: low\n", ""),
    });
    await brief(`dismiss lake ${opposing(await json("obstacles lake"))?.key}`);
    const text = readFileSync(join(data, "lake.md"), "utf8");
    expect(text).toContain("obstacles: []\n  # what our rules found\nactors:");
    expect(await brief("obstacles")).toMatchObject({ status: 1, out: "" });
    for (const { key } of await json("actors lake")) await brief(`dismiss lake ${key}`);
    expect(readFileSync(join(data, "lake.md"), "utf8")).toContain("actors: []\n---");
  });

  test("elsewhere the same is remembered, and the file stays as it is", async () => {
    const { home, brief, json } = place();
    const file = join(home, "lake.md");
    writeFileSync(file, imported);
    const [uganda, rwanda] = await json(`actors ${file}`);
    await brief(`confirm ${file} ${uganda?.key} --kind organisation`);
    await brief(`dismiss ${file} ${rwanda?.key}`);
    expect(await json(`actors ${file}`)).toMatchObject([{ name: "Uganda", origin: "authored", kind: "organisation" }]);
    expect(readFileSync(file, "utf8")).toBe(imported);
  });

  test.each([
    [
      "a key that no entry has",
      "confirm lake 00000000000",
      'brief: nothing that was extracted from lake has the key "00000000000"',
    ],
    [
      "a weight that no actor has",
      "confirm lake ACTOR --severity high",
      'brief: "Uganda" has neither holder nor severity',
    ],
    ["a kind that no actor has", "confirm lake ACTOR --kind legal", 'brief: "Uganda" is of no kind legal'],
  ])("%s is refused before anything is written", async (_, line, expected) => {
    const { data, brief, json } = place({ "lake.md": imported });
    const [actor] = await json("actors lake");
    const { err, status } = await brief(line.replace("ACTOR", actor?.key ?? ""));
    expect(err).toContain(expected);
    expect(status).toBe(2);
    expect(readFileSync(join(data, "lake.md"), "utf8")).toBe(imported);
  });
});

describe("the place where verdicts are remembered", () => {
  const keep = async (home: ReturnType<typeof place>) => {
    const found = opposing(await home.json("obstacles talks"));
    await home.brief(`dismiss talks ${found?.key}`);
  };

  test("a line that is no verdict costs itself alone, and is told", async () => {
    const home = place({ "talks.md": talks });
    await keep(home);
    writeFileSync(home.state, `{"key":\n${readFileSync(home.state, "utf8")}{"key":"x`);
    const { out, err } = await home.brief("obstacles");
    expect(out).not.toContain("Fishing unions");
    expect(err).toBe(`brief: warning: ${home.state}:1: is no verdict, and is ignored, as are 1 more\n`);
  });

  test.each([
    ["others may write to", (state: string) => chmodSync(state, 0o666), "others may write to it"],
    ["is a link", (state: string) => symlinkSync(`${state}.else`, state), "is a symbolic link"],
  ])("a file that %s is not believed, and that is told", async (_, spoil, expected) => {
    const home = place({ "talks.md": talks });
    await keep(home);
    if (expected === "is a symbolic link") {
      writeFileSync(`${home.state}.else`, readFileSync(home.state));
      rmSync(home.state);
    }
    spoil(home.state);
    const { out, err } = await home.brief("obstacles");
    expect(out).toContain("Fishing unions");
    expect(err).toContain(expected);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("review", () => {
  test("without a terminal lists what is unconfirmed, and how it is confirmed", async () => {
    const { brief, json } = place({ "lake.md": imported });
    const { out, err } = await brief("review");
    expect(out.split("\n")[0]).toMatch(
      /^lake\t[0-9a-z]{11}\tobstacle\tFishing unions strongly oppose the deal\t0\.9\t/,
    );
    expect(err).toContain("3 unconfirmed findings: brief confirm ID KEY…");
    expect(await json("review")).toHaveLength(3);
    expect(await brief("review nothing")).toMatchObject({ status: 2 });
  });

  test("at a terminal takes one key each, and goes on later", async () => {
    const { data, brief, json } = place({ "lake.md": imported });
    const first = await brief("review --color never", { columns: 80, keys: ["x", "S", "d", "q"] });
    expect(first.out).toContain("obstacle 1 of 3: Fishing unions strongly oppose the deal");
    expect(first.out).toContain("Talks went on in Uganda and Rwanda. Fishing unions in Uganda");
    expect(first.out).toContain("c confirm   d dismiss   m mend   s skip   q stop");
    expect(first.out).toContain("0 confirmed, 1 dismissed, 2 left for another time");
    // Kind 4 is legal, Rwanda the only actor that is left, high the first weight.
    const second = await brief("review --color never", { columns: 80, keys: ["m", "4", "1", "1", "c"] });
    expect(second.out).toContain("2 confirmed, 0 dismissed, 0 left for another time");
    expect(readFileSync(join(data, "lake.md"), "utf8")).toContain(
      "  - what: Fishing unions strongly oppose the deal\n    kind: legal\n    holder: Rwanda\n    severity: high\n    evidence:",
    );
    expect(opposing(await json("obstacles"))).toMatchObject({ kind: "legal", holder: "rwanda", severity: "high" });
    expect(await brief("review --color never", { columns: 80, keys: [] })).toMatchObject({ status: 1 });
  });
});

describe("an agreement that the library knows", () => {
  const shared = `agreements:
  gsomia:
    name: General Security of Military Information Agreement
    short: GSOMIA
    parties: [south-korea, japan]
    history: [{date: 2016-11-23, status: in-force}]
`;
  const text = "Talks between South Korea and Japan on the pact known as GSOMIA went on. Nobody objected to GSOMIA.\n";

  test.each([
    ["confirm", "gsomia", ["gsomia"]],
    ["dismiss", "", []],
  ])("is named by an imported brief as an entry of its own: %s", async (verdict, line, left) => {
    const { home, data, brief, json } = place({ "library.yaml": shared });
    writeFileSync(join(home, "note.txt"), text);
    await brief(`import ${join(home, "note.txt")}`);
    const file = join(data, "note.md");
    expect(readFileSync(file, "utf8")).toContain(
      "agreements:\n  - id: gsomia\n    name: GSOMIA\n    origin: extracted\n",
    );
    const key = (await json("review note")).find(({ entry }) => entry === "agreement")?.key;
    expect(await brief(`${verdict} note ${key}`)).toMatchObject({ status: 0, err: "" });
    const written = readFileSync(file, "utf8");
    expect(written.includes("- id: gsomia")).toBe(line !== "");
    expect(written).not.toContain("name: GSOMIA\n    origin");
    expect((await json("agreements note")).map((row) => (row as unknown as { id: string }).id)).toEqual(left);
    expect((await json("agreements gsomia"))[0]).toMatchObject({ name: expect.stringMatching(/^General Security/) });
  });

  test("is no more told of a note where that was dismissed", async () => {
    const { brief, json } = place({ "library.yaml": shared, "note.md": text });
    const ids = async () => (await json("agreements note")).map((row) => (row as unknown as { id: string }).id);
    expect(await ids()).toEqual(["gsomia"]);
    const key = (await json("review note")).find(({ entry }) => entry === "agreement")?.key;
    await brief(`dismiss note ${key}`);
    expect(await ids()).toEqual([]);
  });
});

test("who is said to hold an obstacle is no longer hindered by it", async () => {
  const { brief, json } = place({ "wire.md": "Chad rejects the plan of Sudan for a pact.\n" });
  const held = async () => (await json("obstacles")).map((row) => row as unknown as Record<string, unknown>);
  const [before] = await held();
  expect([before?.holder, before?.hinders]).toEqual(["chad", ["sudan"]]);
  await brief(`confirm wire ${before?.key} --holder sudan`);
  expect((await held()).map(({ holder, hinders }) => [holder, hinders])).toEqual([["sudan", []]]);
});
