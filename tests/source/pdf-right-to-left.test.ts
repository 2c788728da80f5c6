import { describe, expect, test } from "vitest";
import { logicalOrder } from "../../src/source/pdf/logical-order.ts";
import { readPdf } from "../../src/source/read-pdf.ts";
import { documentsOf } from "./documents-of.ts";

const turned = (text: string) => [...text].reverse().join("");

describe("what stands from left to right on a page is read from right to left", () => {
  test.each([
    ["words", "שלום עולם", turned("שלום עולם"), true],
    ["a number stays as it is", "ב-27 באוקטובר 2016", "2016 רבוטקואב 27-ב", true],
    ["a decimal and its sign", "הגיע ל-71.8 וכי 63% מהם", "םהמ 63% יכו 71.8-ל עיגה", true],
    ["Arabic percent", "نسبة 63% من", "نم %63 ةبسن", true],
    ["figures of its own", "عام ٢٠١٢ حين", "نيح ٢٠١٢ ماع", true],
    ["a Latin name of two words", "עם Japan Times באמצע", "עצמאב Japan Times םע", true],
    ["a Latin name with a year", "הסכם GSOMIA 2016 נחתם", "םתחנ GSOMIA 2016 םכסה", true],
    ["years in a row", "2012 ו-2016, 2019", "2019 ,2016-ו 2012", true],
    ["brackets as they are seen", "שעה (50 דקות) לפני", "ינפל (תוקד 50) העש", true],
    ["brackets as they are told", "שעה (50 דקות) לפני", "ינפל )תוקד 50( העש", true],
    ["quotation marks", "قال «نعم» ثم", "مث «معن» لاق", true],
    ["points that belong to their letter", "שָׁלוֹם", turned("שָׁלוֹם"), true],
    ["a name in Hebrew in a Latin line", "He said שלום עולם and left.", "He said םלוע םולש and left.", false],
    ["no such letters", "Plain (text) 12%", "Plain (text) 12%", true],
  ])("%s", (_, read, seen, isRightToLeft) => {
    expect(logicalOrder(seen, isRightToLeft)).toBe(read);
  });
});

/** A page whose letters are told by a map, each line at its place, as it is seen. */
function page(lines: readonly (readonly [left: number, top: number, seen: string])[]): Uint8Array {
  const letters = [...new Set(lines.flatMap(([, , seen]) => [...seen]))];
  const hex = (letter: string) => (letters.indexOf(letter) + 33).toString(16).padStart(2, "0");
  const code = (letter: string) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
  const map = `begincmap\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n${letters.length} beginbfchar\n${letters.map((letter) => `<${hex(letter)}> <${code(letter)}>`).join("\n")}\nendbfchar\nendcmap`;
  const content = lines.map(
    ([left, top, seen]) => `1 0 0 1 ${left} ${800 - top} Tm <${[...seen].map(hex).join("")}> Tj`,
  );
  const stream = (text: string) => `<</Length ${text.length}>>\nstream\n${text}\nendstream`;
  const widths = letters.map(() => 500).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/MediaBox[0 0 600 800]/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    stream(`BT /F 10 Tf ${content.join("\n")} ET`),
    `<</Type/Font/Subtype/TrueType/BaseFont/Narkis/FirstChar 33/LastChar ${32 + letters.length}/Widths[${widths}]/ToUnicode 6 0 R>>`,
    stream(map),
  ];
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.4\n${written.join("")}trailer\n<</Root 1 0 R>>\n%%EOF`, "latin1");
}

test("paragraphs, columns and forms of letters of a page from right to left", async () => {
  const right = ["משרד החוץ הודיע אתמול כי השיחות עם", "יפן יחודשו בשנת 2017 וכי רוב האזרחים", "מתנגדים להן."];
  const next = ["ובטור השני נאמר כי הממשלה תמשיך", "בדרכה למרות ההתנגדות שבפרלמנט, אם", "כי לא השנה ולא בשנה הבאה."];
  const column = (lines: readonly string[], edge: number) =>
    lines.map((line, index) => {
      const seen = [...line].reverse().join("").replace("7102", "2017");
      return [edge - seen.length * 5, 100 + index * 13, seen] as const;
    });
  const [document] = await documentsOf(readPdf, page([...column(next, 270), ...column(right, 550)]));
  expect(document?.body).toBe(`${right.join(" ")}\n\n${next.join(" ")}\n`);
  const [shaped] = await documentsOf(readPdf, page([[400, 100, "ﻦﻴﺑ مﻼﺳ"]]));
  expect(shaped?.body).toBe("سلام بين\n");
});
