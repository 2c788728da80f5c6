import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diskWriting } from "../../../src/adapter/disk/disk-writing.ts";

const temporary = () => mkdtempSync(join(tmpdir(), "brief-writing-"));
const bytes = new TextEncoder().encode("<p>");
const { save } = diskWriting(null);

test("save() makes the directory, and answers the paths in their order", async () => {
  const directory = join(temporary(), "new", "pages");
  const names = ["b.html", "..a.html", "한국 ☺.png"];
  const paths = await save(
    directory,
    names.map((name) => ({ name, bytes })),
  );
  expect(paths).toEqual(names.map((name) => join(directory, name)));
  expect(paths.map((path) => readFileSync(path, "utf8"))).toEqual(["<p>", "<p>", "<p>"]);
});

test.each(["", ".", "..", "a/b", "/etc/x", "../x", "a\\b", "a\0b"])(
  "save() refuses the name %j before it writes anything",
  async (name) => {
    const directory = temporary();
    await expect(
      save(directory, [
        { name: "sound", bytes },
        { name, bytes },
      ]),
    ).rejects.toMatchObject({
      name: "Failure",
      message: expect.stringMatching(/ cannot be written; expected a name without a directory$/),
    });
    expect(readdirSync(directory)).toEqual([]);
    expect(existsSync(join(directory, "../x"))).toBe(false);
  },
);

test("save() overwrites nothing", async () => {
  const directory = temporary();
  writeFileSync(join(directory, "a"), "old");
  await expect(save(directory, [{ name: "a", bytes }])).rejects.toThrow("is there already");
  expect(readFileSync(join(directory, "a"), "utf8")).toBe("old");
});
