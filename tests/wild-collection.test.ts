import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openLibrary } from "./adapter/open-library.ts";
import { makeWild } from "./bench/make-wild.mjs";
import { runBrief } from "./run-brief.ts";

const root = mkdtempSync(join(tmpdir(), "brief-wild-"));
afterAll(() => rmSync(root, { recursive: true }), 120_000);

/** As many as a test can wait for; `WILD=13000` counts over a whole collection. */
const planted = makeWild(root, Number(process.env["WILD"] ?? 540));
const snapshot = openLibrary([root]).snapshot();
const led = await snapshot.links.sweep(null);
snapshot.close();
const found = new Map(led.map((one) => [relative(root, one.brief.path), one]));

describe("of a collection of notes as people write them", () => {
  const wrong = (differs: (note: (typeof planted)[number]) => unknown) =>
    planted.flatMap((note) => {
      const difference = differs(note);
      return difference === null ? [] : [[note.path, difference]];
    });
  const unlike = (is: unknown, planned: unknown) =>
    JSON.stringify(is) === JSON.stringify(planned) ? null : { is, planned };

  test("every file is a brief", () => expect([...found.keys()].sort()).toEqual(planted.map(({ path }) => path).sort()));
  test("every title is as planted", () =>
    expect(wrong(({ path, title }) => unlike(found.get(path)?.brief.title, title))).toEqual([]));
  test("every date is as planted", () =>
    expect(wrong(({ path, date }) => unlike(found.get(path)?.brief.date, date))).toEqual([]));
  test("every tag is as planted", () =>
    expect(wrong(({ path, tags }) => unlike(found.get(path)?.brief.tags, tags))).toEqual([]));
  test("every link leads where it was planted to", () =>
    expect(
      wrong(({ path, links }) => {
        const paths = found
          .get(path)
          ?.links.map(({ link, to }) => (to === null ? link.target : relative(root, to.path)));
        return unlike([...new Set(paths)].sort(), [...new Set(links)].sort());
      }),
    ).toEqual([]));
  test("no page shows raw syntax outside code, and nothing of it is wrong", async () => {
    const raw: unknown[] = [];
    for (const { path } of planted) {
      const { out, err, status } = await runBrief(["show", join(root, path)]);
      const prose = out.split("\n").filter((line) => !/^\s*if \[\[ -f x/.test(line));
      const left = prose.filter((line) => /\[\[|\[!|\{\{<|\{%|!!!|\?\?\?|:::|==|%%|\^\[|\+\+\+/.test(line));
      if (left.length > 0 || err !== "" || status !== 0) raw.push([path, left, err, status]);
    }
    expect(raw).toEqual([]);
  });
  test("check tells nothing of it", async () => {
    const { out, status } = await runBrief(["check", root]);
    expect([out, status]).toEqual(["", 0]);
  });
});
