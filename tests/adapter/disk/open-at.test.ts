import type fs from "node:fs";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { isOpenAt, isStillAt } from "../../../src/adapter/disk/open-at.ts";
import { safeRead } from "../../../src/adapter/disk/safe-read.ts";
import { systemError, withFileSystem } from "../file-system.ts";
import { found, openSnapshot } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const behind = { text: null, reason: "stands behind a symbolic link, which is not followed" };

/** A library whose folder `deep` can be swapped for a link to a folder outside, and back. */
function swappable() {
  const root = realpathSync(temporaryLibrary({ "deep/a.md": "# Inside" }));
  const outside = realpathSync(temporaryLibrary({ "a.md": "# Secret" }));
  const swap = () => {
    renameSync(join(root, "deep"), join(root, "kept"));
    symlinkSync(outside, join(root, "deep"));
  };
  const swapBack = () => {
    unlinkSync(join(root, "deep"));
    renameSync(join(root, "kept"), join(root, "deep"));
  };
  return { root, swap, swapBack };
}

/** A file system in which every open of `a.md` meets the link, which is gone again a moment later. */
function swappedAtOpen({ swap, swapBack }: ReturnType<typeof swappable>) {
  return (real: typeof fs) => ({
    openSync: ((path: string, ...rest: [number]) => {
      if (!String(path).endsWith("a.md")) return real.openSync(path, ...rest);
      swap();
      try {
        return real.openSync(path, ...rest);
      } finally {
        swapBack();
      }
    }) as typeof real.openSync,
  });
}

const descriptors: number[] = [];
afterEach(() => {
  for (const descriptor of descriptors.splice(0)) closeSync(descriptor);
});

function open(path: string) {
  const descriptor = openSync(path, "r");
  descriptors.push(descriptor);
  return { descriptor, facts: fstatSync(descriptor) };
}

describe("a directory that is swapped for a link", () => {
  test("before a file in it is read lets nothing through", () => {
    const { root, swap } = swappable();
    swap();
    expect(safeRead(join(root, "deep/a.md"))).toEqual(behind);
  });

  test("while the file is opened, and back, lets nothing through", async () => {
    const place = swappable();
    const read = () => safeRead(join(place.root, "deep/a.md"));
    expect(await withFileSystem(swappedAtOpen(place), read)).toEqual(behind);
  });

  test("is told of as a problem, and its title in no list", async () => {
    const place = swappable();
    const { briefs, problems } = await withFileSystem(swappedAtOpen(place), () => found(openSnapshot([place.root])));
    expect([briefs, problems.map(({ message }) => message)]).toEqual([[], [behind.reason]]);
  });
});

describe("where the kernel does not tell where a descriptor leads", () => {
  const silent = () => ({
    readlinkSync: (() => {
      throw systemError("ENOENT");
    }) as unknown as typeof fs.readlinkSync,
  });

  test("a file that stands where it was opened is read", async () => {
    const { root } = swappable();
    const path = join(root, "deep/a.md");
    expect(await withFileSystem(silent, () => safeRead(path))).toEqual({ text: "# Inside", reason: null });
  });

  test("the way is looked at once more", () => {
    const { root, swap } = swappable();
    const path = join(root, "deep/a.md");
    const { facts } = open(path);
    expect(isStillAt(path, facts)).toBe(true);
    swap();
    expect([isStillAt(path, facts), isStillAt(path, open(path).facts)]).toEqual([false, false]);
    expect(isStillAt(join(root, "gone/a.md"), facts)).toBe(false);
  });

  test("and the file, which may be another", () => {
    const { root } = swappable();
    const path = join(root, "deep/a.md");
    const { facts } = open(path);
    renameSync(path, join(root, "deep/b.md"));
    writeFileSync(path, "# Another");
    expect(isStillAt(path, facts)).toBe(false);
  });
});

test("a file that is replaced after it was opened is still the one that was asked for", () => {
  const { root } = swappable();
  const path = join(root, "deep/a.md");
  const { descriptor, facts } = open(path);
  mkdirSync(join(root, "new"));
  writeFileSync(join(root, "new/a.md"), "# New");
  renameSync(join(root, "new/a.md"), path);
  expect(isOpenAt(path, descriptor, facts)).toBe(true);
});
