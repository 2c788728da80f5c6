import { execFileSync } from "node:child_process";
import type fs from "node:fs";
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeError, readNamed, safeRead, sizeLimit } from "../../../src/adapter/disk/safe-read.ts";
import { systemError, withFileSystem } from "../file-system.ts";
import { asOrdinaryUser, isRoot, temporaryLibrary } from "../temporary-library.ts";

const refused = (reason: string) => ({ text: null, reason });
const read = (text: string) => ({ text, reason: null });

describe.each([
  ["safeRead", safeRead],
  ["readNamed", readNamed],
])("%s", (_, reader) => {
  test.each<[string, string | Buffer, ReturnType<typeof read> | ReturnType<typeof refused>]>([
    ["UTF-8 is read", "지도 é 😀", read("지도 é 😀")],
    ["nothing is read as nothing", "", read("")],
    ["a byte-order mark is dropped", "\ufeff---\ntitle: a\n", read("---\ntitle: a\n")],
    ["a second byte-order mark is text", "\ufeff\ufeffa", read("\ufeffa")],
    ["CRLF stays as it is", "a\r\nb\r\n", read("a\r\nb\r\n")],
    ["NUL stays as it is", "a\0b", read("a\0b")],
    ["Latin-1 is refused", Buffer.from("caf\xe9", "latin1"), refused("is not valid UTF-8")],
    ["UTF-16 with a mark is refused", Buffer.from("\ufeffa", "utf16le"), refused("is not valid UTF-8")],
    ["UTF-16 without one has NULs", Buffer.from("ab", "utf16le"), read("a\0b\0")],
    ["half a character is refused", Buffer.from([0xed, 0x95]), refused("is not valid UTF-8")],
    ["half a surrogate pair is refused", Buffer.from([0xed, 0xa0, 0x80]), refused("is not valid UTF-8")],
    ["exactly 4 MB are read", "x".repeat(sizeLimit), read("x".repeat(sizeLimit))],
    ["a byte more is refused", "x".repeat(sizeLimit + 1), refused("is larger than 4 MB")],
  ])("%s", (_, content, result) => {
    expect(reader(join(temporaryLibrary({ "a.md": content }), "a.md"))).toEqual(result);
  });

  test("what is not there does not exist, nor what is below a file", () => {
    const root = temporaryLibrary({ "a.md": "" });
    expect([reader(join(root, "b.md")), reader(join(root, "a.md", "b.md"))]).toEqual([
      refused("does not exist"),
      refused("does not exist"),
    ]);
  });

  test("a huge file is refused before it is read", () => {
    const root = temporaryLibrary({ "a.md": "" });
    truncateSync(join(root, "a.md"), 2 ** 40);
    expect(reader(join(root, "a.md"))).toEqual(refused("is larger than 4 MB"));
  });

  test("a name that is too long is said to be so", () => {
    expect(reader(join(temporaryLibrary(), "x".repeat(300)))).toEqual(refused("has too long a name"));
  });

  test("permission that is missing is said to be so; root needs none", () => {
    const path = join(temporaryLibrary({ "a.md": "A" }), "a.md");
    chmodSync(path, 0);
    const denied = refused("cannot be read: permission denied");
    expect(asOrdinaryUser(() => reader(path))).toEqual(denied);
    expect(reader(path)).toEqual(isRoot ? read("A") : denied);
  });
});

describe("what is no regular file", () => {
  test("a FIFO is refused at once in a library, though nobody writes to it", () => {
    const path = join(temporaryLibrary(), "a.md");
    execFileSync("mkfifo", [path]);
    expect(safeRead(path)).toEqual(refused("is not a regular file"));
  });

  test("a device that never ends is refused in a library, and read up to the limit if named", () => {
    expect(safeRead("/dev/zero")).toEqual(refused("is not a regular file"));
    expect(readNamed("/dev/zero")).toEqual(refused("is larger than 4 MB"));
  });

  test("a directory is refused", () => {
    const path = join(temporaryLibrary(), "a.md");
    mkdirSync(path);
    expect([safeRead(path).reason, readNamed(path).reason]).toEqual(["is not a regular file", "is a directory"]);
  });

  test.each([
    ["to a file", "b.md", read("B")],
    ["to nothing", "c.md", refused("does not exist")],
    ["to itself", "a.md", refused("is a symbolic link that leads back to itself")],
  ])("a link %s is refused in a library and followed if named", (_, target, followed) => {
    const root = temporaryLibrary({ "b.md": "B" });
    symlinkSync(target, join(root, "a.md"));
    expect(safeRead(join(root, "a.md"))).toEqual(refused("is a symbolic link, which is not followed"));
    expect(readNamed(join(root, "a.md"))).toEqual(followed);
  });
});

test("an error that has no words of its own is named by its code", () => {
  expect(describeError(Object.assign(new Error("x"), { code: "EIO" }))).toBe("cannot be read: EIO");
  expect(describeError(new Error("x"))).toBe("cannot be read: unknown error");
});

describe("a read that fails", () => {
  const readOnce = (code: string) => (real: typeof fs) => {
    let isFirst = true;
    const readSync = (...args: Parameters<typeof real.readSync>) => {
      if (!isFirst) return real.readSync(...args);
      isFirst = false;
      throw systemError(code);
    };
    return { readSync: readSync as typeof real.readSync };
  };
  test.each([
    ["for want of input is tried again", "EAGAIN", read("A")],
    ["because a pipe was closed has reached its end", "EOF", read("")],
    ["for any other reason is told", "EIO", refused("cannot be read: EIO")],
  ])("%s", async (_, code, result) => {
    const path = join(temporaryLibrary({ "a.md": "A" }), "a.md");
    expect(await withFileSystem(readOnce(code), () => readNamed(path))).toEqual(result);
  });

  test("when the file is closed has read it", async () => {
    const path = join(temporaryLibrary({ "a.md": "A" }), "a.md");
    const closing = (real: typeof fs) => ({
      closeSync: (descriptor: number) => {
        real.closeSync(descriptor);
        throw systemError("EIO");
      },
    });
    expect(await withFileSystem(closing, () => safeRead(path))).toEqual(read("A"));
  });
});
