import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diskWriting } from "../../../src/adapter/disk/disk-writing.ts";
import { replaceFile } from "../../../src/adapter/disk/replace-file.ts";
import { asOrdinaryUser, temporaryLibrary } from "../temporary-library.ts";

const before = "---\ntitle: x\n---\n";

describe("replaceFile()", () => {
  test("keeps the file's rights and its byte-order mark, and leaves nothing beside it", () => {
    const root = temporaryLibrary({ "a.md": `\ufeff${before}` });
    const path = join(root, "a.md");
    chmodSync(path, 0o640);
    expect(replaceFile(path, before, "new")).toBe(true);
    expect(readFileSync(path, "utf8")).toBe("\ufeffnew");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(root)).toEqual(["a.md"]);
  });

  test("changes nothing where the file holds another text by now", () => {
    const root = temporaryLibrary({ "a.md": "of an editor" });
    expect(replaceFile(join(root, "a.md"), before, "new")).toBe(false);
    expect(readFileSync(join(root, "a.md"), "utf8")).toBe("of an editor");
  });

  test("never follows a link, and never makes a file", () => {
    const root = temporaryLibrary({ "a.md": before });
    symlinkSync("a.md", join(root, "link.md"));
    expect(() => replaceFile(join(root, "link.md"), before, "new")).toThrow("is a symbolic link");
    expect(() => replaceFile(join(root, "none.md"), before, "new")).toThrow("does not exist");
    expect(readdirSync(root)).toEqual(["a.md", "link.md"]);
  });

  test("says why a directory takes nothing", () => {
    const root = temporaryLibrary({ "a.md": before });
    chmodSync(root, 0o555);
    const path = join(root, "a.md");
    expect(() => asOrdinaryUser(() => replaceFile(path, before, "new"))).toThrow(/a\.md cannot be written: permission/);
    chmodSync(root, 0o755);
    expect(readFileSync(path, "utf8")).toBe(before);
  });
});

describe("replace()", () => {
  test("is for the user's own library alone, whatever link leads there", async () => {
    const own = temporaryLibrary({ "a.md": before, "b.md": before });
    const other = temporaryLibrary({ "a.md": before });
    symlinkSync(own, join(other, "own"));
    symlinkSync(join(other, "a.md"), join(own, "c.md"));
    const { belonging, replace } = diskWriting(own, other);
    expect(await replace(join(own, "a.md"), before, "new")).toBe(true);
    expect(await replace(join(other, "own", "b.md"), before, "new")).toBe(true);
    for (const path of [join(other, "a.md"), join(own, "c.md")])
      await expect(replace(path, before, "new")).rejects.toThrow("is none of your own library");
    expect(readFileSync(join(other, "a.md"), "utf8")).toBe(before);
    expect(["a.md", "own/a.md"].map((name) => belonging(join(other, name)))).toEqual(["bundled", "own"]);
    writeFileSync(join(other, "x.md"), "");
    expect(diskWriting(null).belonging(join(other, "x.md"))).toBe("elsewhere");
  });
});
