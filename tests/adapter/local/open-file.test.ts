import type fs from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFile } from "../../../src/adapter/local/open-file.ts";
import { withFileSystem } from "../file-system.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const input = "---\ntitle: Talks\nactors: [korea]\n---\nBody.\n";
const tables = "actors: {korea: {name: South Korea, kind: state}}";

/** Standard input that is this file. */
function standardInput(path: string) {
  return (real: typeof fs) => {
    const descriptor = real.openSync(path, "r");
    const ofInput = (asked: number) => (asked === 0 ? descriptor : asked);
    return {
      fstatSync: ((asked: number) => real.fstatSync(ofInput(asked))) as typeof real.fstatSync,
      readSync: ((asked: number, ...rest: [Buffer, number, number, null]) =>
        real.readSync(ofInput(asked), ...rest)) as typeof real.readSync,
    };
  };
}

test("standard input is a brief without a path, and the tables of the libraries are its own", async () => {
  const root = temporaryLibrary({ "library.yaml": tables, "input.txt": input });
  const act = () => openFile("-", [{ root, shown: root }]);
  const { brief, problems } = await withFileSystem(standardInput(join(root, "input.txt")), act);
  expect(brief).toMatchObject({ id: "stdin", path: "-", library: null, title: "Talks", body: "Body.\n" });
  expect([brief.actors[0]?.name, problems]).toEqual(["South Korea", []]);
});

test("standard input that cannot be read is told by that name", async () => {
  const act = () => withFileSystem(standardInput(temporaryLibrary()), () => openFile("-", []));
  await expect(act).rejects.toThrow("standard input is a directory");
});

test("a file that cannot be read is told by its name", async () => {
  await expect(openFile("/no/such.md", [])).rejects.toThrow("/no/such.md does not exist");
});

test("a file takes the tables of the nearest library.yaml above it before those of the libraries", async () => {
  const root = temporaryLibrary({ "library.yaml": tables, "deep/brief.md": input, "plain.md": "# Plain" });
  const other = temporaryLibrary({ "library.yaml": "actors: {korea: {name: North Korea, kind: state}}" });
  const { brief } = await openFile(join(root, "deep/brief.md"), [{ root: other, shown: other }]);
  expect([brief.id, brief.actors[0]?.name]).toEqual(["brief", "South Korea"]);
  expect((await openFile(join(root, "plain.md"), [])).brief.title).toBe("Plain");
  const lone = temporaryLibrary({ "brief.md": input });
  expect((await openFile(join(lone, "brief.md"), [{ root: other, shown: other }])).brief.actors[0]?.name).toBe(
    "North Korea",
  );
});

const paper = "**Date:** 18 August 2025\n\nLaos plans two further dams on the Mekong, and will not stop them.\n";

test.each([
  ["named by its text", "paper.txt", paper.replaceAll("**", ""), null, "2025-08-18"],
  ["headed", "paper.md", `# Dams\n\n${paper}`, "Dams", "2025-08-18"],
  ["that states its day", "paper.md", `---\ntitle: Dams\ndate: 2020\n---\n${paper}`, "Dams", "2020"],
  ["that states no day", "paper.md", `---\ntitle: Dams\n---\n${paper}`, "Dams", null],
])("of a file %s, its day and lead are the text's own unless it has front matter", async (...given) => {
  const [, name, text, title, date] = given;
  const opened = await openFile(join(temporaryLibrary({ [name]: text }), name), []);
  const { brief } = await opened.completed();
  expect([brief.title, brief.date]).toEqual([title ?? "paper", date]);
  if (!text.startsWith("---")) expect(brief.summary).toMatch(/^Laos plans/);
});

test.each([
  ["talks.txt", "{\\rtf1 Talks.}", "is in Rich Text Format; save it as .docx or .txt"],
  ["feeds.opml", "<opml><body/></opml>", "is a list of feeds; expected one of them"],
])("%s, which import refuses, is not read as a note either", async (name, text, reason) => {
  await expect(openFile(join(temporaryLibrary({ [name]: text }), name), [])).rejects.toThrow(reason);
});

test("a note may begin with a picture", async () => {
  const text = "<svg></svg>\n\n# Talks\n";
  expect((await openFile(join(temporaryLibrary({ "talks.md": text }), "talks.md"), [])).brief.title).toBe("Talks");
});
