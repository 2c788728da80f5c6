import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openKeptStore } from "../../../src/adapter/cache/kept-store.ts";
import { systemError, withFileSystem } from "../file-system.ts";
import { mode } from "../indexed-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const bytes = (text: string) => Buffer.from(text);
const day = 24 * 3600 * 1000;

test("what was made of a text is read for that text and that maker alone", () => {
  const folder = temporaryLibrary();
  const store = openKeptStore(folder, "one");
  store.keep("name", bytes("text"), bytes("made"));
  expect([String(store.read("name", bytes("text"))), mode(join(folder, "name"))]).toEqual(["made", "600"]);
  for (const other of ["texT", "tex", "text\n", "textm", ""]) expect(store.read("name", bytes(other))).toBe(null);
  expect(store.read("other", bytes("text"))).toBe(null);
  expect(openKeptStore(folder, "two").read("name", bytes("text"))).toBe(null);
  expect(openKeptStore(join(folder, "none"), "one").read("name", bytes("text"))).toBe(null);
});

test("an entry takes the place of the last one of its name", () => {
  const store = openKeptStore(temporaryLibrary(), "one");
  store.keep("name", bytes("text"), bytes("made"));
  store.keep("name", bytes("TEXT"), bytes("anew"));
  expect([store.read("name", bytes("text")), String(store.read("name", bytes("TEXT")))]).toEqual([null, "anew"]);
});

test("an entry that was cut off is none", () => {
  const folder = temporaryLibrary();
  const store = openKeptStore(folder, "one");
  store.keep("name", bytes("text"), bytes("made"));
  const whole = readFileSync(join(folder, "name"));
  for (let length = 0; length < whole.length - "made".length; length += 1) {
    writeFileSync(join(folder, "name"), whole.subarray(0, length));
    expect(store.read("name", bytes("text"))).toBe(null);
  }
});

test.each(["ENOSPC", "EACCES", "EROFS"])(
  "where writing fails with %s nothing is kept, and nothing left behind",
  async (code) => {
    const folder = temporaryLibrary();
    const store = openKeptStore(folder, "one");
    const full = () => {
      throw systemError(code);
    };
    for (const name of ["writeFileSync", "renameSync"]) {
      await withFileSystem(
        () => ({ [name]: full }),
        () => store.keep("name", bytes("text"), bytes("made")),
      );
    }
    expect([store.read("name", bytes("text")), readdirSync(folder)]).toEqual([null, []]);
  },
);

test("entries that are old or too many go, folders and what a kill left behind among them", () => {
  const folder = temporaryLibrary();
  const store = openKeptStore(folder, "one");
  const put = (name: string, age: number) => {
    writeFileSync(join(folder, name), "");
    const time = new Date(Date.now() - age);
    utimesSync(join(folder, name), time, time);
  };
  mkdirSync(join(folder, "v22-list", "deep"), { recursive: true });
  const old = new Date(Date.now() - 61 * day);
  utimesSync(join(folder, "v22-list"), old, old);
  put("left.123", 61 * day);
  put("recent", 59 * day);
  store.keep("name", bytes("text"), bytes("made"));
  expect(readdirSync(folder).sort()).toEqual(["name", "recent"]);
  for (let number = 0; number < 140; number += 1) put(`entry-${number}`, (number + 1) * 1000);
  store.keep("last", bytes("text"), bytes("made"));
  expect(readdirSync(folder).length).toBe(128);
  expect(
    ["last", "name", "entry-0", "entry-125", "entry-126", "recent"].map((name) => existsSync(join(folder, name))),
  ).toEqual([true, true, true, true, false, false]);
});
