import { describe, expect, test } from "vitest";
import { readPdf } from "../../src/source/read-pdf.ts";
import { documentsOf } from "./documents-of.ts";
import { pdf } from "./pdf-of.ts";

const words =
  "the harbour authorities have put off the signing once more, as neither side could say who would pay for a tug that had been lent by a company which has since been sold to others, none of whom had ever heard of it before";
const text = `${words}. Officials of ${words}. They met ${words}.`;

const longer = `${text} ${text} ${text}`;

/** The same with other words at the ends of lines. */
function turned(page: number): string {
  const all = text.split(" ");
  return [...all.slice(page * 5), ...all.slice(0, page * 5)].join(" ");
}

async function bodyOf(bytes: Uint8Array): Promise<string> {
  const [document] = await documentsOf(readPdf, bytes);
  return document?.body ?? "";
}

/** The lines of a text of so many letters each. */
function linesOf(of: string, length: number): string[] {
  return of.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1) ?? "";
    if (last === "" || `${last} ${word}`.length > length) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
    return lines;
  }, []);
}

const alone = { lineBreak: false };

describe("of a page's margins and marks", () => {
  test.each([
    ["each line's, before it", 1, 50],
    ["each line's, close before it", 1, 76],
    ["each fifth line's, behind it", 5, 545],
  ])("numbers of lines are no text: %s", async (_, step, left) => {
    const bytes = await pdf((file) => {
      file.fontSize(12);
      for (const [index, line] of linesOf(longer, 70).entries()) {
        if ((index + 1) % step === 0) file.text(`${index + 1}`, left, 72 + index * 20, alone);
        file.text(line, 92, 72 + index * 20, alone);
      }
    });
    expect(await bodyOf(bytes)).toBe(`${longer}\n`);
  });

  test("numbers of a list stay", async () => {
    const bytes = await pdf((file) => {
      for (let index = 1; index < 15; index++) {
        file
          .text(`${index}`, 50, 72 + index * 20, alone)
          .text(`Country of number ${index}`, 120, 72 + index * 20, alone);
      }
    });
    expect(await bodyOf(bytes)).toContain("14 | Country of number 14");
  });

  test("a head that bears the page's number is none, whatever its words", async () => {
    const bytes = await pdf((file) => {
      for (let page = 0; page < 6; page++) {
        if (page > 0) file.addPage();
        const head = page % 2 === 0 ? `Chapter ${"of tugs".slice(0, page + 3)}   ${page + 11}` : `${page + 11}   Ports`;
        file.fontSize(9).text(head, page % 2 === 0 ? 400 : 72, 40, alone);
        file.fontSize(12).text(`Part ${page}: ${turned(page)}.`, 72, 72, { width: 450 });
      }
    });
    expect(await bodyOf(bytes)).toBe(
      `${[0, 1, 2, 3, 4, 5].map((page) => `Part ${page}: ${turned(page)}.`).join("\n\n")}\n`,
    );
  });

  test("a stamp on its side stands behind the text, one across it nowhere", async () => {
    const bytes = await pdf((file) => {
      file.fontSize(12).text(text, 100, 72, { width: 420 });
      file
        .save()
        .rotate(-90, { origin: [40, 500] })
        .fontSize(18)
        .text("Received 3 May", 40, 500, alone)
        .restore();
      file
        .save()
        .rotate(-45, { origin: [200, 500] })
        .fontSize(60)
        .text("DRAFT", 200, 500, alone)
        .restore();
    });
    expect(await bodyOf(bytes)).toBe(`${text}\n\nReceived 3 May\n`);
  });

  test.each([
    ["as deep as three lines", 50, 3],
    ["over its line", 30, 1],
  ])("a large first letter belongs to its word: %s", async (_, size, deep) => {
    const [first = "", ...others] = linesOf(text.slice(1), 66);
    const bytes = await pdf((file) => {
      file.fontSize(size).text("T", 72, 72, alone);
      const base = 72 + size * 0.72 - 12 * 0.72 - (deep - 1) * 14;
      file.fontSize(12);
      for (const [index, line] of [first, ...others].entries()) {
        file.text(line, index < deep ? 72 + size * 0.61 + (deep > 1 ? 3 : 0) : 72, base + index * 14, alone);
      }
    });
    expect(await bodyOf(bytes)).toBe(`T${text.slice(1)}\n`);
  });

  test("notes at the foot of pages are notes, and a paragraph goes on over them", async () => {
    const bytes = await pdf((file) => {
      const foot = (place: string, year: number) => {
        file.fontSize(8).text(`1  Interview in ${place}, with an official who`, 72, 690, alone);
        file.text(`asked for no name, 3 May ${year}.`, 72, 700, alone).fontSize(12);
      };
      file.fontSize(12).text(text, 72, 72, { width: 450 }).text("Talks were held", 72, 400, alone);
      file.fontSize(7).text("1", 154, 398, alone).fontSize(12).text("in the spring by all par-", 162, 400, alone);
      foot("Seoul", 2016);
      file.addPage().text("ties to it. They ended in May.", 72, 72, alone);
      file.fontSize(7).text("1", 236, 70, alone).fontSize(12).text(turned(3), 72, 110, { width: 450 });
      foot("Busan", 2017);
    });
    expect(await bodyOf(bytes)).toBe(
      [
        text,
        "Talks were held[^1] in the spring by all parties to it. They ended in May.[^2-1]",
        turned(3),
        "[^1]: Interview in Seoul, with an official who asked for no name, 3 May 2016.",
        "[^2-1]: Interview in Busan, with an official who asked for no name, 3 May 2017.\n",
      ].join("\n\n"),
    );
  });
});
