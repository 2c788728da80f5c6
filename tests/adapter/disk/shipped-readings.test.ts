import { cpSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { readingKey, type ShippedReadings, shippedReadings } from "../../../src/adapter/disk/shipped-readings.ts";
import { openLocalLibrary } from "../../../src/adapter/local/local-library.ts";
import { openDatabase } from "../../../src/adapter/sqlite/sqlite.ts";
import { parseLibrary } from "../../../src/format/parse-library.ts";
import { type Reading, readingOf } from "../../../src/ingest/reading.ts";
import { noFilters } from "../../../src/model/filters.ts";
import type { LibraryRoot } from "../../../src/model/library-root.ts";
import { parseQuery } from "../../../src/search/parse-query.ts";
import type { Query } from "../../../src/search/query.ts";
import { root } from "../../run-brief.ts";
import { temporaryCache } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const readings = `${root}dist/readings.json.br`;
const briefs = realpathSync(`${root}briefs`);

/** Every row of a new index of that library, the texts written. */
async function rowsOf(...libraries: LibraryRoot[]): Promise<Record<string, unknown[]>> {
  const cache = temporaryCache();
  const own = { environment: { XDG_CACHE_HOME: cache }, home: null, userId: process.getuid?.(), now: () => 2e12 };
  const opened = openLocalLibrary({ roots: libraries, problems: [], own: null, bundled: null }, { cache: own });
  const snapshot = opened.snapshot();
  const bounds = { filters: noFilters, limit: 1, isRelaxable: false };
  await snapshot.search.search(parseQuery("pact") as Query, bounds);
  snapshot.close();
  const [file = ""] = readdirSync(join(cache, "brief")).filter((name) => name.endsWith(".sqlite"));
  const database = await openDatabase(join(cache, "brief", file));
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
  const rows = Object.fromEntries(
    (tables as { name: string }[]).map(({ name }) => [name, database.prepare(`SELECT * FROM "${name}"`).all()]),
  );
  database.close();
  return rows;
}

describe("what was read of the bundled briefs when brief was built", () => {
  let shipped: ShippedReadings;
  beforeAll(() => {
    shipped = shippedReadings(readings);
  });

  test("is what their texts say, and of each of them", () => {
    const names = readdirSync(briefs).filter((name) => name.endsWith(".md"));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      const text = readFileSync(join(briefs, name), "utf8");
      expect(shipped.briefs[readingKey(name, text)], name).toEqual(JSON.parse(JSON.stringify(readingOf(text, name))));
    }
    const text = readFileSync(join(briefs, "library.yaml"), "utf8");
    const own = JSON.parse(JSON.stringify(parseLibrary(text, "library.yaml")));
    expect(shipped.libraries[readingKey("library.yaml", text)]).toEqual(own);
  });

  test("gives an index of the very same rows as reading the files", async () => {
    const plain = { root: briefs, shown: "briefs" };
    const [ahead, read] = [await rowsOf({ ...plain, readings }), await rowsOf(plain)];
    expect(read["search_content"]?.length).toBeGreaterThan(20);
    expect(ahead).toEqual(read);
  });

  test("is all that is taken of a text that it knows", async () => {
    const text = readFileSync(join(briefs, "gsomia-2016.md"), "utf8");
    const key = readingKey("gsomia-2016.md", text);
    const { entry, terms } = shipped.briefs[key] as Reading;
    const told = { ...entry, head: { ...entry.head, title: "Told ahead" } };
    const file = brotliCompressSync(JSON.stringify({ briefs: { [key]: { entry: told, terms } }, libraries: {} }));
    const folder = temporaryLibrary({ "told.br": file });
    const rows = await rowsOf({ root: briefs, shown: "briefs", readings: join(folder, "told.br") });
    expect(JSON.stringify(rows["files"])).toContain("Told ahead");
  });

  test.each([
    ["a file that is not there", "missing.br"],
    ["a file that is damaged", "damaged.br"],
  ])("is nothing of %s: the files are read", async (_, name) => {
    const folder = temporaryLibrary({ "damaged.br": readFileSync(readings).subarray(0, 5000) });
    const plain = { root: briefs, shown: "briefs" };
    expect(await rowsOf({ ...plain, readings: join(folder, name) })).toEqual(await rowsOf(plain));
  });

  test("is of the bundled briefs alone, whatever other library has a file of that text", async () => {
    const text = readFileSync(join(briefs, "gsomia-2016.md"), "utf8");
    const other = realpathSync(temporaryLibrary({ "gsomia-2016.md": text, "own.md": "# Own", "library.yaml": "{}" }));
    const own = { root: other, shown: "own" };
    const plain = { root: briefs, shown: "briefs" };
    expect(await rowsOf(own, { ...plain, readings })).toEqual(await rowsOf(own, plain));
  });

  test("is not taken for a brief or library.yaml that was edited since, nor for another file of that text", async () => {
    const edited = realpathSync(temporaryLibrary());
    cpSync(briefs, edited, { recursive: true });
    const text = readFileSync(join(edited, "gsomia-2016.md"), "utf8");
    writeFileSync(join(edited, "gsomia-2016.md"), text.replace(/^title: .*$/m, "title: Edited since"));
    writeFileSync(join(edited, "copied.md"), text);
    const names = readFileSync(join(edited, "library.yaml"), "utf8");
    writeFileSync(join(edited, "library.yaml"), names.replace("name: Japan", "name: Nihon"));
    const plain = { root: edited, shown: "briefs" };
    const rows = await rowsOf({ ...plain, readings });
    expect(JSON.stringify(rows["files"])).toContain("Edited since");
    expect(JSON.stringify(rows["meta"])).toContain("Nihon");
    expect(rows).toEqual(await rowsOf(plain));
  });
});
