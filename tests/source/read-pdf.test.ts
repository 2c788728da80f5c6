import { deflateSync } from "node:zlib";
import type PdfDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../src/source/crc32.ts";
import { readPdf } from "../../src/source/read-pdf.ts";
import { complaintOf, documentsOf, expectNothingElse } from "./documents-of.ts";
import { pdf } from "./pdf-of.ts";

const said =
  "The ministry said on Thursday that both governments had agreed to resume their talks on the sharing of military intelligence, " +
  "an efficient arrangement that officials had long described as overdue. Opposition parties called the decision premature.";

async function bodyOf(bytes: Uint8Array): Promise<string> {
  const [document] = await documentsOf(readPdf, bytes);
  return document?.body ?? "";
}

/** Puts a line on each page where pdfkit would begin a new one. */
function onEachPage(file: PdfDocument, write: (page: number, count: number) => void): void {
  const { count } = file.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    file.switchToPage(page);
    file.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    write(page + 1, count);
  }
}

describe("readPdf", () => {
  test("tells what a document says of itself", async () => {
    const info = {
      Title: "Talks\nresume",
      Author: "Ann Author; Ben Writer",
      CreationDate: new Date("2016-10-27T10:00Z"),
    };
    const bytes = await pdf((file) => file.text(said), { info, lang: "en-GB" });
    expect(await documentsOf(readPdf, bytes)).toEqual([
      {
        title: "Talks resume",
        date: "2016-10-27",
        publisher: null,
        authors: ["Ann Author", "Ben Writer"],
        language: "en-GB",
        url: null,
        body: `${said}\n`,
        notes: [],
        attachments: [],
      },
    ]);
  });

  test.each([["Microsoft Word - draft.doc"], ["untitled"], ["about:blank"], ["page.html"], [" "]])(
    "takes the heading on top for a title where %j stands for none",
    async (Title) => {
      const bytes = await pdf((file) => file.fontSize(20).text("Talks resume").fontSize(11).text(said), {
        info: { Title },
      });
      expect(await documentsOf(readPdf, bytes)).toMatchObject([{ title: "Talks resume", body: `${said}\n` }]);
    },
  );

  test("headings have levels by their size, and paragraphs are whole", async () => {
    const bytes = await pdf((file) => {
      file.fontSize(22).text("Talks resume, after a pause of four years that nobody had foreseen at the time");
      file.fontSize(11).text(said).moveDown().text(said);
      file.fontSize(15).text("What stands in the way").fontSize(11).text(said);
    });
    expect(await bodyOf(bytes)).toBe(`${[said, said, "## What stands in the way", said].join("\n\n")}\n`);
  });

  test("columns are read one after another, and a paragraph goes on in the next", async () => {
    const text = Array.from({ length: 8 }, (_, index) => `${index + 1}st paragraph. ${said}`);
    const bytes = await pdf((file) => {
      file.fontSize(20).text("A title across both", { align: "center" }).moveDown();
      file.fontSize(10).text(text.join("\n\n"), { columns: 2, columnGap: 15, align: "justify", height: 300 });
    });
    const body = await bodyOf(bytes);
    expect(body.match(/\dst paragraph/g)).toEqual(
      text.map((line) => line.slice(0, 13)).slice(0, body.split("\n\n").length),
    );
    expect(body.startsWith(`${text.slice(0, 5).join("\n\n")}\n\n`)).toBe(true);
  });

  test("what runs along the pages is dropped, and what is only once is kept", async () => {
    const bytes = await pdf((file) => {
      file.text(`First. ${said}`).addPage().text(`Then. ${said} ${said}`).addPage().text(`Third, it was so. ${said}`);
      onEachPage(file, (page, count) => {
        file.fontSize(8).text("Kyodo briefing, 27 October 2016", 72, 30, { lineBreak: false });
        file.text(page === 2 ? "An erratum" : "", 72, 50, { lineBreak: false });
        file.text(`Page ${page} of ${count}`, 280, 760, { lineBreak: false });
      });
    });
    const body = await bodyOf(bytes);
    expect(body).not.toMatch(/Kyodo|Page/);
    expect(body).toContain("An erratum");
    expect(body).toContain(`Third, it was so. ${said}`);
  });

  test("the title of each slide is no running head", async () => {
    const bytes = await pdf((file) => {
      for (let page = 0; page < 3; page++) {
        if (page > 0) file.addPage();
        file
          .fontSize(28)
          .text("Where we stand")
          .fontSize(14)
          .text(said.slice(page * 40));
      }
    });
    expect((await bodyOf(bytes)).match(/Where we stand/g)).toHaveLength(2);
  });

  test.each([
    ["a word is whole again", ["The alli-", "ance holds"], "The alliance holds"],
    [
      "a hyphen that the text has elsewhere stays",
      ["a well-known pact, a well-", "known one"],
      "a well-known pact, a well-known one",
    ],
    ["a hyphen before a name stays", ["the Anglo-", "American pact"], "the Anglo-American pact"],
    ["an address is whole", ["see https://example.org/a/", "b.html"], "see https://example.org/a/b.html"],
    ["a dash takes no space", ["the pact \u2014", "signed"], "the pact \u2014signed"],
  ])("where a line divides it, %s", async (_, lines, expected) => {
    expect(await bodyOf(await pdf((file) => file.text(lines.join("\n"))))).toBe(`${expected}\n`);
  });

  test("lists and tables are kept, and signs of Markdown mean themselves", async () => {
    const rows = [
      ["Country", "Year", "Pact"],
      ["Japan", "2016", "GSOMIA"],
      ["South Korea", "2014", "a|b*"],
    ];
    const bytes = await pdf((file) => {
      file
        .text("\u2022 first, of *two*")
        .text("\u2022 second")
        .text("1. one")
        .text("2. two")
        .text("# none")
        .moveDown(2);
      const top = file.y;
      for (const [row, cells] of rows.entries()) {
        for (const [column, cell] of cells.entries())
          file.text(cell, 72 + column * 150, top + row * 14, { lineBreak: false });
      }
    });
    expect(await bodyOf(bytes)).toBe(
      [
        "- first, of \\*two\\*\n\n- second\n\n1. one\n\n2. two # none\n\n",
        "| Country | Year | Pact |\n| --- | --- | --- |\n| Japan | 2016 | GSOMIA |\n| South Korea | 2014 | a\\|b\\* |\n",
      ].join(""),
    );
  });

  test("lines that were ended on purpose stay apart", async () => {
    const bytes = await pdf((file) =>
      file.text(said).moveDown(2).text("one thing").text("another thing").text("a third"),
    );
    expect(await bodyOf(bytes)).toBe(`${said}\n\none thing\n\nanother thing\n\na third\n`);
  });

  test("the mark of a note does not become a figure of the number before it", async () => {
    const bytes = await pdf((file) => {
      file.fontSize(12).text("The pact of 2016", 72, 100, { lineBreak: false });
      file.fontSize(7).text("3", 72 + 95, 98, { lineBreak: false });
    });
    expect(await bodyOf(bytes)).toBe("The pact of 2016³\n");
  });

  test("a page without text is said to be a scan, and costs no other", async () => {
    const bytes = await pdf((file) => file.text(said).addPage().addPage().addPage().text("The end."));
    const [document] = await documentsOf(readPdf, bytes);
    expect(document?.body).toBe(`${said}\n\nThe end.\n`);
    expect(document?.notes).toEqual(["Pages 2 to 3 hold no text: a scan, or nothing"]);
  });
});

describe("a page that is a picture", () => {
  /** A picture of 200 by 100 points with a black box, as PNG. */
  const png = (depth: 1 | 8) => {
    const row = depth === 1 ? 25 : 200;
    const rows = Buffer.alloc((row + 1) * 100, 0xff);
    for (let y = 0; y < 100; y++) rows[y * (row + 1)] = 0;
    for (let y = 10; y < 20; y++) rows.fill(0, y * (row + 1) + 1, y * (row + 1) + 1 + (row >> 1));
    const part = (type: string, data: Buffer) => {
      const named = Buffer.concat([Buffer.from(type), data]);
      const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
      length.writeUInt32BE(data.length);
      sum.writeUInt32BE(crc32(named));
      return Buffer.concat([length, named, sum]);
    };
    const head = Buffer.from([0, 0, 0, 200, 0, 0, 0, 100, depth, 0, 0, 0, 0]);
    const parts = [part("IHDR", head), part("IDAT", deflateSync(rows)), part("IEND", Buffer.alloc(0))];
    return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), ...parts]);
  };

  test.each([1, 8] as const)("is read by who reads pictures, at a depth of %i", async (depth) => {
    const bytes = await pdf((file) => {
      file.text(said).addPage().image(png(depth), 72, 72).addPage().text("The end.").addPage();
    });
    const pictures: Uint8Array[] = [];
    const readPicture = async (picture: Uint8Array) => {
      pictures.push(picture);
      return "Read from *it*.\n";
    };
    const [document] = await documentsOf(readPdf, bytes, { readPicture });
    expect(document?.body).toBe(`${said}\n\nRead from \\*it\\*.\n\nThe end.\n`);
    expect(document?.notes).toEqual([
      "Page 2 holds words read from a picture, which may be wrong",
      "Page 4 holds no text: a scan, or nothing",
    ]);
    const [picture = new Uint8Array()] = pictures;
    expect(pictures).toHaveLength(1);
    expect(new TextDecoder("latin1").decode(picture.subarray(0, 15))).toBe("P5\n200 100\n255\n");
    const points = picture.subarray(15);
    expect(points).toHaveLength(200 * 100);
    expect([points[0], points[15 * 200 + 50], points[15 * 200 + 150]]).toEqual([255, 0, 255]);
  });
});

describe("of what is no readable PDF it is said", () => {
  /** A page whose content is what a filter makes of some bytes. */
  const holding = (content: Uint8Array, filter: string) =>
    Buffer.concat([
      Buffer.from(
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n" +
          "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n" +
          `4 0 obj\n<</Length ${content.length}/Filter ${filter}>>\nstream\n`,
      ),
      content,
      Buffer.from("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"),
    ]);
  const zeros = deflateSync(new Uint8Array(100 << 20));
  const hex = Buffer.from(`${zeros.toString("hex")}>`);
  // Each word is the last with one byte more, and the table begins anew when it is full.
  const codes = [0, ...Array.from({ length: 3800 }, (_, index) => 258 + index), 256];
  const round = codes.map((code, index) => code.toString(2).padStart(Math.max(9, 32 - Math.clz32(258 + index)), "0"));
  const bits = `100000000${round.join("").repeat(12)}`;
  const lzw = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));

  test.each([
    ["is no PDF", Buffer.from("Once upon a time")],
    ["is no PDF", new Uint8Array()],
    ["is damaged, or ends in the middle", Buffer.from("%PDF-1.7\nOnce upon a time")],
    ["is too large once expanded", holding(zeros, "/FlateDecode")],
    ["is too large once expanded", holding(deflateSync(zeros), "[/FlateDecode /Fl]")],
    ["is too large once expanded", holding(hex, "[/ASCIIHexDecode /FlateDecode]")],
    ["is too large once expanded", holding(lzw, "/LZWDecode")],
  ])("%s", async (says, bytes) => {
    expect(await complaintOf(readPdf, bytes)).toBe(says);
  });

  test("is encrypted, but not where a password guards its changing alone", async () => {
    const locked = await pdf((file) => file.text(said), { userPassword: "secret", ownerPassword: "more" });
    expect(await complaintOf(readPdf, locked)).toBe("is encrypted");
    const guarded = await pdf((file) => file.text(said), { ownerPassword: "more" });
    expect(await bodyOf(guarded)).toBe(`${said}\n`);
  });

  test("forms that hold one another end", async () => {
    const forms = Array.from({ length: 30 }, (_, index) => {
      const content = `/F${index + 1} Do /F${index + 1} Do`;
      return `${index + 5} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F${index + 1} ${index + 6} 0 R>>>>/Length ${content.length}>>\nstream\n${content}\nendstream\nendobj\n`;
    });
    const page =
      "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n" +
      "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</F0 5 0 R>>>>>>\nendobj\n" +
      "4 0 obj\n<</Length 6>>\nstream\n/F0 Do\nendstream\nendobj\n";
    const bytes = Buffer.from(`${page}${forms.join("")}trailer\n<</Root 1 0 R>>\n%%EOF`);
    expect(await complaintOf(readPdf, bytes)).toBeOneOf([null, "takes too long to read"]);
  }, 60_000);

  test("nothing else, wherever it is cut or overwritten", async () => {
    await expectNothingElse(readPdf, await pdf((file) => file.text(said).addPage().text(said)), 40);
  }, 60_000);
});
