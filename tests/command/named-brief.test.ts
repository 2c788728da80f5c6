import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lastingLibrary } from "../adapter/temporary-library.ts";
import { runBrief } from "../run-brief.ts";

const titled = (title: string) => `---\ntitle: ${title}\n---\nBody.\n`;
const library = lastingLibrary({
  "deep/2016-10-27-talks.md": titled("The talks"),
  "a/note.md": titled("A"),
  "b/note.md": titled("B"),
  "pact.txt": "A text.\n",
  "rules.md": titled("How to write CLAUDE.md"),
  "library.yaml": "agreements:\n  tisa: {name: The talks, parties: [a, b]}\n",
});
afterAll(() => rmSync(library, { recursive: true, force: true }));
const environment = { BRIEF_PATH: library, BRIEF_BUNDLED: "off" };
const idOf = async (...line: string[]) => {
  const { out, err, status } = await runBrief([...line, "--json"], { environment });
  return status === 2 ? err : String(JSON.parse(out).id);
};

test.each([
  ["its file's name", "2016-10-27-talks.md", "2016-10-27-talks"],
  ["its file's name in other letters", "2016-10-27-Talks.MD", "2016-10-27-talks"],
  ["the name of a text", "pact.txt", "pact"],
  ["a title that ends as a file does", "How to write CLAUDE.md", "rules"],
  ["a name of two", "note.md", 'brief: "note.md" can mean a-note or b-note; expected one of these ids\n'],
  ["a name with another ending", "pact.md", "brief: pact.md does not exist\n"],
  ["a beginning with an ending", "2016.md", "brief: 2016.md does not exist\n"],
  ["a path that is not there", "deep/talks.md", "brief: deep/talks.md does not exist\n"],
])("a brief may be named by %s", async (_, name, id) => {
  expect(await idOf("show", name)).toBe(id);
});

test("a file that is there goes before the brief of its name", async () => {
  expect(await idOf("show", join(library, "pact.txt"))).toBe("pact");
  expect(JSON.parse((await runBrief(["show", "README.md", "--json"], { environment })).out).title).toBe("brief");
});

test.each([
  ["an agreement goes before a title", "The talks", "tisa"],
  ["a title", "How to write CLAUDE.md", ""],
  ["a file's name", "2016-10-27-talks.md", ""],
  ["nothing", "talk", 'brief: no brief or agreement is called "talk"; brief agreements lists them\n'],
  ["no file", "talk.md", "brief: talk.md does not exist\n"],
])("of `agreements`: %s", async (_, name, expected) => {
  const { out, err, status } = await runBrief(["agreements", name, "--fields", "id"], { environment });
  expect(status === 2 ? err : out.trim()).toBe(expected);
});
