import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { UnreadableSource } from "../../src/source/source-document.ts";
import { openZip, type ZipLimits } from "../../src/source/zip-archive.ts";

const text = (length: number) => Uint8Array.from({ length }, (_, index) => (index * index) % 251);
const limits: ZipLimits = { entries: 3, entry: 5000, total: 8000, ratio: 10 };

/** Bytes with others put in at a place. */
function patched(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at < 0 ? bytes.length + at : at);
  return copy;
}

function complaint(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadableSource) return error.message;
    throw error;
  }
  return "";
}

describe("openZip", () => {
  test("reads what is stored and what is packed, by names that lead nowhere", () => {
    const zip = openZip(
      zipSync({ "a.txt": text(4000), "../b": [text(10), { level: 0 }], "/etc/passwd": new Uint8Array() }),
    );
    expect(zip.names).toEqual(["a.txt", "../b", "/etc/passwd"]);
    expect(zip.read("a.txt")).toEqual(text(4000));
    expect(zip.read("../b")).toEqual(text(10));
    expect(zip.read("/etc/passwd")).toEqual(new Uint8Array());
    expect(zip.read("b")).toBeNull();
  });

  test.each([
    ["no archive", text(100), "is no ZIP archive"],
    ["nothing", new Uint8Array(), "is no ZIP archive"],
    ["too many files", zipSync({ a: text(1), b: text(1), c: text(1), d: text(1) }), "holds over 3 files"],
    ["half of one", zipSync({ a: text(100) }).subarray(0, 60), "ends in the middle"],
    ["a directory elsewhere", patched(zipSync({ a: text(100) }), -6, [3]), "is damaged"],
  ])("refuses %s", (_, bytes, says) => {
    expect(complaint(() => openZip(bytes, limits))).toBe(says);
  });

  const one = zipSync({ a: text(100) });
  const directory = new DataView(one.buffer).getUint32(one.length - 6, true);
  test.each([
    ["more than an entry may be", zipSync({ a: text(6000) }), "is too large once expanded"],
    ["what grows too much", zipSync({ a: new Uint8Array(3 << 20) }), "is too large once expanded"],
    ["an encrypted entry", patched(one, directory + 8, [1]), "is encrypted"],
    ["an unknown way of packing", patched(one, directory + 10, [12]), "is packed in a way that is not known"],
    ["a wrong sum", patched(one, directory + 16, [1, 2, 3, 4]), "is damaged"],
    ["more than was declared", patched(one, directory + 24, [99]), "is damaged"],
    ["less than was declared", patched(one, directory + 24, [101]), "is damaged"],
    ["content beyond the end", patched(one, directory + 20, [0, 16]), "ends in the middle"],
    ["a header elsewhere", patched(one, directory + 42, [9]), "is damaged"],
  ])("refuses %s when it is read", (_, bytes, says) => {
    expect(complaint(() => openZip(bytes, limits).read("a"))).toBe(says);
  });

  test("counts all that is read together", () => {
    const zip = openZip(zipSync({ a: text(4000), b: text(3000), c: text(2000) }), limits);
    expect([zip.read("a")?.length, zip.read("b")?.length]).toEqual([4000, 3000]);
    expect(complaint(() => zip.read("c"))).toBe("is too large once expanded");
  });

  test("a bomb is refused by its ratio before it grows", () => {
    const bomb = zipSync({ a: new Uint8Array(8 << 20) });
    expect(complaint(() => openZip(bomb).read("a"))).toBe("is too large once expanded");
  });

  test("whatever is cut off or flipped, nothing but an UnreadableSource is thrown", () => {
    const bytes = zipSync({ "a.txt": text(500), b: [text(300), { level: 0 }] });
    const readAll = (file: Uint8Array) =>
      complaint(() => {
        const zip = openZip(file);
        for (const name of zip.names) zip.read(name);
      });
    for (let end = 0; end < bytes.length; end++) expect(readAll(bytes.subarray(0, end))).not.toBe("");
    for (let at = 0; at < bytes.length; at++) readAll(patched(bytes, at, [(bytes[at] ?? 0) ^ 0xff]));
  });
});
