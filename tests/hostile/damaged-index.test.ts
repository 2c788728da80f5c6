import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { settle } from "../adapter/indexed-library.ts";
import { lastingLibrary, temporaryLibrary } from "../adapter/temporary-library.ts";
import { makeLibrary } from "../bench/make-library.mjs";
import { copyCache, expectSoundWarm } from "./hostile-run.ts";

describe("an index that is not what it was", async () => {
  const many = lastingLibrary();
  makeLibrary(many, 40);
  await settle();
  const sound = lastingLibrary();
  const ask = async (cache: string) => {
    const answers: unknown[] = [];
    for (const args of [
      ["list", "--fields", "id", "--sort", "id"],
      ["search", "intelligence", "--fields", "id,title"],
      ["show", "brief-000007", "--json"],
      ["list", "--json", "--limit", "3"],
    ]) {
      const place = { library: many, environment: { XDG_CACHE_HOME: cache } };
      const { stdout, stderr, status } = await expectSoundWarm(args, place);
      answers.push([stdout, stderr, status]);
    }
    return answers;
  };
  const truth = await ask("/proc/none");
  await ask(sound);
  const folder = join(sound, "brief");
  const name = readdirSync(folder).find((entry) => entry.endsWith(".sqlite")) as string;
  const bytes = readFileSync(join(folder, name));

  const damaged = (damage: (file: string) => void) => {
    const cache = temporaryLibrary();
    copyCache(folder, join(cache, "brief"));
    damage(join(cache, "brief", name));
    return cache;
  };

  test.each<[string, (file: string) => void]>([
    ["cut in half", (file) => truncateSync(file, Math.floor(bytes.length / 2))],
    ["empty", (file) => truncateSync(file, 0)],
    ["noise", (file) => writeFileSync(file, Buffer.from(bytes.map((_, at) => (at * 2_654_435_761) >>> 13)))],
    ["of a version to come", (file) => writeFileSync(file, Buffer.from(bytes).fill(99, 60, 64))],
    [
      "full of control bytes",
      (file) =>
        writeFileSync(file, Buffer.from(bytes.toString("latin1").replaceAll("brief-", "\u001b[31m\u0007"), "latin1")),
    ],
    [
      "with titles of control bytes",
      (file) =>
        writeFileSync(
          file,
          Buffer.from(bytes.toString("latin1").replace(/(?<="title":")....../g, "\u001b]0;x\u0007"), "latin1"),
        ),
    ],
    [
      "with zeros in its midst",
      (file) =>
        writeFileSync(file, Buffer.from(bytes).fill(0, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2))),
    ],
  ])("%s gives the answers of none", async (_, damage) => {
    const cache = damaged(damage);
    expect(await ask(cache)).toEqual(truth);
    expect(await ask(cache)).toEqual(truth);
  });
});
