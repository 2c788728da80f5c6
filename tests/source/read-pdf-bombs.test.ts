import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { readPdf } from "../../src/source/read-pdf.ts";
import { cpuTime } from "../cpu-time.ts";
import { complaintOf } from "./documents-of.ts";

const font = "9 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n";

/** A page that names a stream of content so many times; behind `stream` stands what is given. */
function holding(content: Uint8Array, filter: string, { times = 1, behind = "\n", objects = font } = {}): Uint8Array {
  const page = `<</Type/Page/Parent 2 0 R/Contents[${"4 0 R ".repeat(times)}]/Resources<</Font<</F 9 0 R>>>>>>`;
  const head = [
    "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n",
    `3 0 obj\n${page}\nendobj\n4 0 obj\n<</Length ${content.length}${filter}>>\nstream${behind}`,
  ];
  const tail = `\nendstream\nendobj\n${objects}trailer\n<</Root 1 0 R>>\n%%EOF`;
  return Buffer.concat([Buffer.from(head.join("")), content, Buffer.from(tail)]);
}

/** A font whose letters are told by a map. */
const mapped = (map: string) =>
  `9 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 8 0 R>>\nendobj\n8 0 obj\n<</Length ${map.length}>>\nstream\n${map}\nendstream\nendobj\n`;

const spaces = deflateSync(Buffer.alloc(40 << 20, " "));
const fewer = deflateSync(Buffer.alloc(8 << 20, " "));
const word = Buffer.from(`BT /F 12 Tf 10 700 Td (${"w".repeat(2_000_000)}) Tj`);
const stored = Buffer.concat([Buffer.from("789c000a00f5ff", "hex"), Buffer.from("endstream "), spaces.subarray(2)]);

test.each([
  ["a filter that a reference names", holding(spaces, "/Filter 7 0 R", { objects: "7 0 obj\n/FlateDecode\nendobj\n" })],
  ["a dictionary longer than any", holding(spaces, `/Filter/FlateDecode/Other(${"x".repeat(2000)})`)],
  ["a comment behind the word", holding(spaces, "/Filter/FlateDecode", { behind: "%\n" })],
  ["the word that ends it within", holding(stored, "/Filter/FlateDecode")],
  [
    "two filters, the second of lengths",
    holding(deflateSync(Buffer.alloc(1 << 20, "\x81 ", "latin1")), "/Filter[/FlateDecode/RunLengthDecode]"),
  ],
  ["the same content many times over", holding(fewer, "/Filter/FlateDecode", { times: 1000 })],
])("a stream that grows without end is none, be it hidden by %s", async (_, bytes) => {
  expect(await complaintOf(readPdf, bytes)).toBe("is too large once expanded");
});

test("one word without end takes no memory", async () => {
  const before = process.memoryUsage.rss();
  await complaintOf(readPdf, holding(word, ""));
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 << 20);
});

test("a map of more letters than there are costs nothing", async () => {
  const ranges = "<00000000> <00fffff0> <0041>\n".repeat(100);
  const map = `begincmap\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n100 beginbfrange\n${ranges}endbfrange\nendcmap`;
  const before = cpuTime();
  await complaintOf(readPdf, holding(Buffer.from("BT /F 12 Tf 10 700 Td (abc) Tj ET"), "", { objects: mapped(map) }));
  expect(cpuTime() - before).toBeLessThan(2000);
});
