import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { runBrief } from "../run-brief.ts";
import { fc } from "../seeded.ts";

/** The fields that a list prints by itself: named, they are printed from the rows and not from the kept lines. */
const fields = "brief,severity,kind,what,holder,origin,certainty";

const sentences = [
  "Kenya refused to sign the treaty on the lake.",
  "Fishing unions in Uganda strongly oppose the deal.",
  "Deep distrust between Seoul and Tokyo has blocked the pact since 2012.",
  "The Diet’s “upper house” rejected the bill – again.",
  "The port is severely short of money, and creditors refuse to lend.",
  "日本政府は反対した。 Japan opposes the plan of 釜山.",
  "Talks are deadlocked \u202ebecause Peru\u0007 rejects the line.",
  "Rain fell on the hills.",
];
const stated = [
  "Public opposition",
  "{what: Old quarrels, severity: high, holder: kenya, kind: history}",
  '{what: "A\\ttab and\\na line", severity: low, holder: The\u202e unions}',
  "{what: Found before, origin: extracted, certainty: 0.4, evidence: Rain fell on the hills.}",
  "{what: Nobody’s, severity: medium, holder: Nairobi}",
];
const tables = [
  "actors: {kenya: {name: Kenya, kind: state, aliases: [Nairobi]}}",
  "actors: {ke: {name: Kenya, kind: state}, japan: {name: Japan, kind: state}}",
];

/** A note or a brief; some say nothing of obstacles. */
function someFile(next: (below: number) => number): string {
  const some = <Item>(items: readonly Item[], most: number) =>
    Array.from({ length: next(most + 1) }, () => items[next(items.length)]);
  const body = some(sentences, 5).join(" ");
  if (next(2) === 0) return `${body}\n`;
  const obstacles = some(stated, 2).map((entry) => `  - ${entry}\n`);
  const date = next(2) === 0 ? "" : `date: 20${10 + next(20)}\n`;
  return `---\ntitle: A brief\n${date}${obstacles.length === 0 ? "" : `obstacles:\n${obstacles.join("")}`}---\n${body}\n`;
}

test("a list of all obstacles is the same from kept lines as from the rows, after every change", async () => {
  const check = fc.asyncProperty(fc.gen(), async (pick) => {
    const next = (below: number) => pick(fc.nat, { max: below - 1 });
    const home = temporaryLibrary();
    const data = join(home, ".local", "share", "brief");
    const brief = async (line: string) => runBrief(line.split(" "), { environment: { BRIEF_BUNDLED: "off" }, home });
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(data, path)), { recursive: true });
      writeFileSync(join(data, path), text);
    };
    const names = ["a.md", "b.md", "deep/a.md", "été.md"];
    for (const name of names) write(name, someFile(next));
    const some = () => names[next(names.length)] as string;
    const changes = [
      () => {},
      () => write(some(), someFile(next)),
      () => rmSync(join(data, some())),
      () => write("library.yaml", tables[next(tables.length)] as string),
    ];
    for (const change of changes) {
      change();
      expect(await brief("obstacles")).toEqual(await brief(`obstacles --fields ${fields}`));
    }
    const [row] = (await brief("obstacles --fields brief,key --origin extracted")).out.split("\n");
    const [id, key = ""] = (row ?? "").split("\t");
    if (key === "") return;
    await brief(`${next(2) === 0 ? "dismiss" : "confirm"} ${id} ${key}`);
    const left = await brief("obstacles");
    expect(left).toEqual(await brief(`obstacles --fields ${fields}`));
    expect((await brief("obstacles --fields key")).out).not.toContain(key);
  });
  await fc.assert(check, { numRuns: 20 });
});
