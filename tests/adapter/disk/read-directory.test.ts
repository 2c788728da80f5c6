import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDirectory } from "../../../src/adapter/disk/read-directory.ts";
import { temporaryLibrary } from "../temporary-library.ts";

test("a name that is no UTF-8 is odd; one that holds the character for such is not", () => {
  const root = temporaryLibrary({ "a\ufffd.md": "" });
  writeFileSync(Buffer.concat([Buffer.from(`${root}/b`), Buffer.from([0xff]), Buffer.from(".md")]), "");
  expect(readDirectory(root, "")).toEqual({
    files: ["a\ufffd.md"],
    directories: [],
    odd: [["b\ufffd.md", "has a name that is not valid UTF-8"]],
  });
  expect(readDirectory(join(root, "none"), "").odd).toEqual([[".", "does not exist"]]);
});
