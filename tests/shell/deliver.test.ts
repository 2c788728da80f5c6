import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diskWriting } from "../../src/adapter/disk/disk-writing.ts";
import type { Artifact } from "../../src/render/artifact.ts";
import { deliver } from "../../src/shell/deliver.ts";

/** What came out, and the directory into which files went. */
async function delivered(artifact: Artifact): Promise<{ out: string[]; directory: string }> {
  const directory = join(mkdtempSync(join(tmpdir(), "brief-deliver-")), "pages");
  const out: string[] = [];
  await deliver(artifact, { out: (text) => out.push(text), writing: diskWriting(null), directory });
  return { out, directory };
}

test("deliver() hands a text on as it is, part by part", async () => {
  expect((await delivered({ kind: "text", parts: ["a\0b\n", "c\n"] })).out).toEqual(["a\0b\n", "c\n"]);
});

test("deliver() saves files byte by byte, and says where they are", async () => {
  const files = [
    { name: "page.html", bytes: new TextEncoder().encode("<p>ü</p>") },
    { name: "map.png", bytes: Uint8Array.of(0x89, 0x50, 0x00, 0xff) },
  ];
  const { out, directory } = await delivered({ kind: "files", files });
  const paths = files.map(({ name }) => join(directory, name));
  expect(out).toEqual([paths.map((path) => `${path}\n`).join("")]);
  expect(paths.map((path) => new Uint8Array(readFileSync(path)))).toEqual(files.map(({ bytes }) => bytes));
});

test("deliver() says nothing of files that cannot be saved", async () => {
  const files = [{ name: "../page.html", bytes: new Uint8Array() }];
  await expect(delivered({ kind: "files", files })).rejects.toThrow('"../page.html" cannot be written');
});
