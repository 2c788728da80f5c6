import { expect, test } from "vitest";
import { commands } from "../../src/command/all.ts";
import { runBrief } from "../run-brief.ts";

const all = await Promise.all(commands.map(async ({ name, load }) => ({ name, definition: await load() })));

/** Every command that is told a brief, and arguments for what else it asks. */
const ofBriefs = all.flatMap(({ name, definition }) => {
  const parameters = Object.values(definition.parameters).filter(({ isArgument }) => isArgument === true);
  const asked = parameters.filter(({ kind, isRequired }) => kind === "brief" || isRequired === true);
  return asked.some(({ kind }) => kind === "brief")
    ? [{ name, words: asked.map(({ kind }) => (kind === "brief" ? "tests" : "key")) }]
    : [];
});

test("most commands are told a brief", () => {
  expect(ofBriefs.map(({ name }) => name)).toEqual(expect.arrayContaining(["show", "summary", "compare", "confirm"]));
});

test.each(ofBriefs)("$name of a directory says how a library is named", async ({ name, words }) => {
  const { out, err, status } = await runBrief([name, ...words]);
  expect([out, err, status]).toEqual(["", "brief: tests is a directory; --library tests reads what is in it\n", 2]);
});

const ofNothing = all.filter(({ definition }) =>
  Object.values(definition.parameters).every(({ isArgument }) => isArgument !== true),
);

test.each(ofNothing)("$name, which takes no argument, says so of a directory", async ({ name }) => {
  const { err, status } = await runBrief([name, "./tests"]);
  expect(err).toBe(`brief: unexpected argument "./tests"; ${name} takes none; a directory is named by --library\n`);
  expect(status).toBe(2);
});
