// Writes dist/readings.json.br: what an index takes from the bundled briefs. Run by build.mjs, bundled.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { readingKey, type ShippedReadings } from "../src/adapter/disk/shipped-readings.ts";
import { parseLibrary } from "../src/format/parse-library.ts";
import { readingOf } from "../src/ingest/reading.ts";

const textOf = (name: string) => readFileSync(`briefs/${name}`, "utf8");
const briefs = readdirSync("briefs").filter((name) => name.endsWith(".md"));
const readings: ShippedReadings = {
  briefs: Object.fromEntries(
    briefs.map((name) => [readingKey(name, textOf(name)), readingOf(textOf(name), name)] as const),
  ),
  libraries: Object.fromEntries(
    ["library.yaml"].map((name) => [readingKey(name, textOf(name)), parseLibrary(textOf(name), name)] as const),
  ),
};
writeFileSync("dist/readings.json.br", brotliCompressSync(JSON.stringify(readings)));
