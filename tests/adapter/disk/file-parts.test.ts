import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { filePartsNamed } from "../../../src/adapter/disk/file-parts.ts";

const place = mkdtempSync(join(tmpdir(), "brief-parts-"));
afterAll(() => rmSync(place, { recursive: true }));

const message = (number: number, lines: number) =>
  `From a@b Mon Jan  1 00:00:00 2024\nSubject: ${number}\n\n${"From here on nothing is a field.\n\nFrom there, too\n".repeat(lines)}\n`;

function mailbox(name: string, count: number, lines: number): string {
  const file = join(place, name);
  writeFileSync(file, "");
  for (let number = 0; number < count; number += 1) appendFileSync(file, message(number, lines));
  return file;
}

describe("filePartsNamed()", () => {
  test("hands a mailbox of more than 64 MB on in parts of whole messages, none lost and none twice", () => {
    const file = mailbox("large.mbox", 72, 20_000);
    const subjects: number[] = [];
    let parts = 0;
    for (const { name, bytes } of filePartsNamed(file)) {
      parts += 1;
      const text = Buffer.from(bytes).toString("latin1");
      expect([name, text.slice(0, 5), bytes.length <= 64 * 1024 * 1024]).toEqual(["large.mbox", "From ", true]);
      subjects.push(...Array.from(text.matchAll(/^Subject: (\d+)$/gm), ([, number]) => Number(number)));
    }
    expect(parts).toBeGreaterThan(2);
    expect(subjects).toEqual(Array.from({ length: 72 }, (_, number) => number));
  });

  test("a smaller one comes whole, and so does any other file", () => {
    const file = mailbox("small.mbox", 3, 1);
    writeFileSync(join(place, "x.txt"), "From here on");
    expect([...filePartsNamed(file)]).toHaveLength(1);
    expect([...filePartsNamed(join(place, "x.txt"))].map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
      "From here on",
    ]);
  });

  test("a message of more than 64 MB costs none of the others, and is told of at the end", () => {
    const file = mailbox("odd.mbox", 2, 1);
    appendFileSync(file, `From a@b Mon Jan  1 00:00:00 2024\nSubject: huge\n\n${"x".repeat(70 * 1024 * 1024)}\n\n`);
    appendFileSync(file, message(9, 1));
    const subjects: string[] = [];
    expect(() => {
      for (const { bytes } of filePartsNamed(file)) {
        const text = Buffer.from(bytes).toString("latin1");
        expect(text.slice(0, 5)).toBe("From ");
        subjects.push(...Array.from(text.matchAll(/^Subject: (\S+)$/gm), ([, subject = ""]) => subject));
      }
    }).toThrow(/odd\.mbox holds a message larger than 64 MB/);
    expect(subjects).toEqual(["0", "1", "9"]);
  });

  test("what is not there, or too large and no mailbox, is refused", () => {
    expect(() => [...filePartsNamed(join(place, "none"))]).toThrow(/none no such file|none is not there|none /);
  });
});
