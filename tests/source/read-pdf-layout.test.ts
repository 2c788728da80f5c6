import { describe, expect, test } from "vitest";
import { readPdf } from "../../src/source/read-pdf.ts";
import { documentsOf } from "./documents-of.ts";
import { pdf } from "./pdf-of.ts";

const first =
  "The harbour authorities have put off the signing once more, as neither side could say who would pay for a tug that had been lent.";
const second =
  "Officials of both ministries met twice in the spring. They agreed on the colours of the buoys and on little else.";

async function bodyOf(bytes: Uint8Array): Promise<string> {
  const [document] = await documentsOf(readPdf, bytes);
  return document?.body ?? "";
}

describe("readPdf", () => {
  test("columns are told however many there are, below a title over them all", async () => {
    for (const count of [2, 3, 4]) {
      const width = 470 / count - 14;
      const texts = Array.from(
        { length: count },
        (_, column) => `Column ${column} begins. ${first} ${second} ${first}`,
      );
      const bytes = await pdf((file) => {
        file.fontSize(18).text("Tugs and buoys", 60, 40, { align: "center" }).fontSize(8);
        for (const [column, text] of texts.entries()) {
          file.text(text, 60 + (column * 470) / count, 80, { width, align: "justify" });
        }
      });
      expect(await bodyOf(bytes)).toBe(`${texts.join("\n\n")}\n`);
    }
  });

  test("headings are told by their weight or their capitals where they are no larger", async () => {
    const bold = await pdf((file) => {
      for (const [heading, text] of [
        ["Background", first],
        ["What divides them", second],
      ] as const) {
        file.font("Helvetica-Bold").text(heading).font("Helvetica").text(text).moveDown(0.3);
      }
      file.font("Helvetica-Bold").text("Figure 1. Two tugs").font("Helvetica").text(first).moveDown();
      file.font("Helvetica-Bold").text("In short,", { continued: true }).font("Helvetica").text(` ${second}`);
    });
    const headed = `## Background\n\n${first}\n\n## What divides them\n\n${second}`;
    expect(await bodyOf(bold)).toBe(`${headed}\n\nFigure 1. Two tugs\n\n${first}\n\nIn short, ${second}\n`);
    const capital = await pdf((file) => {
      file.text("BACKGROUND").moveDown(0.5).text(first).moveDown(0.5);
      file.text("WHAT DIVIDES THEM").moveDown(0.5).text(second);
    });
    expect(await bodyOf(capital)).toBe(`## BACKGROUND\n\n${first}\n\n## WHAT DIVIDES THEM\n\n${second}\n`);
  });

  test("a title in the middle is whole, and what hyphens divide in short lines", async () => {
    const title = "A Title That Is Centred And Goes On Over Two Lines Of Its Page";
    const [titled] = await documentsOf(
      readPdf,
      await pdf((file) => file.fontSize(20).text(title, { align: "center" }).fontSize(11).text(first)),
    );
    expect([titled?.title, titled?.body]).toEqual([title, `${first}\n`]);
    const divided = await pdf((file) => {
      for (const line of [
        "The inter-",
        "national commu-",
        "nity of co-op-",
        "erative states signed the memo-",
        "randum.",
      ])
        file.text(line);
    });
    expect(await bodyOf(divided)).toBe("The international community of co-operative states signed the memorandum.\n");
  });

  test("a cell of several lines is one cell", async () => {
    const bytes = await pdf((file) => {
      file.text("Party", 60, 90).text("Position", 200, 90);
      file.text("Japan", 60, 106).text(`Tokyo: ${second}`, 200, 106, { width: 250 });
      file.text("Korea", 60, 170).text(`Seoul: ${first}`, 200, 170, { width: 250 });
      file.text(first, 60, 300, { width: 450 });
    });
    const table = `| Party | Position |\n| --- | --- |\n| Japan | Tokyo: ${second} |\n| Korea | Seoul: ${first} |`;
    expect(await bodyOf(bytes)).toBe(`${table}\n\n${first}\n`);
  });
});

describe("fonts that a PDF names and does not hold", () => {
  const korean = "한국의 회담";
  test.each([
    ["UniKS-UCS2-H", "Korea1", utf16(korean), korean],
    ["UniGB-UTF16-H", "GB1", utf16("两国恢复谈判"), "两国恢复谈判"],
    ["UniCNS-UCS2-H", "CNS1", utf16("兩國會談"), "兩國會談"],
    ["UniJIS-UTF16-H", "Japan1", utf16("日本の会談"), "日本の会談"],
    ["90ms-RKSJ-H", "Japan1", "93fa967b82cc89ef926b", "日本の会談"],
    ["EUC-H", "Japan1", "c6fccbdc", "日本"],
    ["GBK-EUC-H", "GB1", "c1bdb9fa", "两国"],
    ["KSCms-UHC-H", "Korea1", "c7d1b1b98c63", "한국똠"],
    ["ETen-B5-H", "CNS1", "a8e2b0ea", "兩國"],
  ])("%s is read", async (encoding, ordering, codes, text) => {
    const [document] = await documentsOf(readPdf, named(encoding, ordering, codes));
    expect([document?.body, document?.notes]).toEqual([`${text}\n`, []]);
  });

  test("glyphs that tell no letters are said to, and nothing is made up", async () => {
    const [document] = await documentsOf(readPdf, named("Identity-H", "Korea1", "04d20929"));
    expect([document?.body, document?.notes]).toEqual([
      "",
      ["Page 1 holds words in a font that does not tell its letters"],
    ]);
  });
});

function utf16(text: string): string {
  return [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("");
}

/** A page of a font that only has a name, in one of the encodings that PDF names. */
function named(encoding: string, ordering: string, codes: string): Uint8Array {
  const shown = `BT /F 12 Tf 72 700 Td <${codes}> Tj ET`;
  const info = `<< /Registry (Adobe) /Ordering (${ordering}) /Supplement 1 >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Any /CIDSystemInfo ${info} /FontDescriptor 7 0 R /DW 1000 >>`,
    "<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 >>",
  ];
  const bodies = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${bodies}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF`, "latin1");
}
