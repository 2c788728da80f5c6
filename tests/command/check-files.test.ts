import { expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { runBrief } from "../run-brief.ts";

const page = "<!doctype html><html><head><title>T</title></head><body><p>Talks went on at length.</p></body></html>";

test.each([
  ["cut.pdf", "%PDF-1.4\n1 0 obj", "is damaged, or ends in the middle"],
  ["page.html", page, null],
  ["note.txt", "Talks went on.\n", null],
])("check reads %s as every command does that takes a file", async (name, text, reason) => {
  const path = `${temporaryLibrary({ [name]: text })}/${name}`;
  const { out, err, status } = await runBrief(["check", path]);
  expect([out, err, status]).toEqual([
    "",
    reason === null ? "" : `brief: ${path} ${reason}\n`,
    reason === null ? 0 : 2,
  ]);
});
