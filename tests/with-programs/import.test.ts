import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PdfDocument from "pdfkit";
import { afterAll, expect, test } from "vitest";
import { tesseract } from "../../src/adapter/tesseract/tesseract.ts";
import { readPdf } from "../../src/source/read-pdf.ts";
import { documentsOf } from "../source/documents-of.ts";

const folder = mkdtempSync(join(tmpdir(), "brief-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const said =
  "The ministry said on Thursday that both governments had agreed to resume their talks on the sharing of military intelligence, " +
  "an efficient arrangement that officials had long described as overdue. Opposition parties called the decision premature.";

/** What Chromium makes of a page. */
function chromium(html: string, ...options: readonly string[]): string {
  writeFileSync(join(folder, "page.html"), `<!doctype html><html lang="en"><meta charset="utf-8">${html}</html>`);
  const usual = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${join(folder, "profile")}`];
  const run = spawnSync("chromium", [...usual, ...options, `file://${join(folder, "page.html")}`], {
    encoding: "utf8",
    timeout: 60_000,
  });
  expect(run.status, run.stderr).toBe(0);
  return folder;
}

test("a page printed by Chromium is read as it was written, without its heads and feet", async () => {
  const parts = Array.from(
    { length: 40 },
    (_, index) =>
      `<p>${index + 1}st: ${said
        .split(" ")
        .slice(index % 31)
        .join(" ")}</p>`,
  );
  const rows = "<tr><th>Country</th><th>Year</th></tr><tr><td>Japan</td><td>2016</td></tr>";
  const page = `<style>td, th { padding: 0 2em; text-align: left }</style><title>Talks resume</title><h1>Talks resume</h1>${parts.join("")}<h2>Gespräche</h2><ul><li>one</li><li>two</li></ul><table>${rows}</table>`;
  const file = join(chromium(page, `--print-to-pdf=${join(folder, "page.pdf")}`), "page.pdf");
  const [document] = await documentsOf(readPdf, new Uint8Array(readFileSync(file)));
  expect(document).toMatchObject({ title: "Talks resume", language: "en", notes: [] });
  const body = document?.body ?? "";
  const paragraphs = body.split("\n\n");
  expect(paragraphs.slice(0, 40)).toEqual(parts.map((part) => part.replace(/<\/?p>/g, "")));
  expect(paragraphs.slice(40, 43)).toEqual(["## Gespräche", "one", "two"]);
  expect(body).toContain("| Country | Year |\n| --- | --- |\n| Japan | 2016 |");
  expect(body).not.toMatch(/file:|page\.html|\d+\/\d+/);
});

test("pages in Arabic and Hebrew printed by Chromium are read from right to left", async () => {
  const arabic =
    "أعلنت وزارة الخارجية يوم 27 أكتوبر 2016 أن المحادثات ستستأنف، وأن نسبة 63% من المواطنين (في سيول) تعارض اتفاق GSOMIA.";
  const hebrew = "משרד החוץ הודיע ב-27 באוקטובר 2016 כי 63% מהאזרחים (בסיאול) מתנגדים להסכם GSOMIA.";
  for (const text of [arabic, hebrew]) {
    const page = `<body dir="rtl" style="font-family: DejaVu Sans"><p>${text}</p><p>${text}</p></body>`;
    const file = join(chromium(page, `--print-to-pdf=${join(folder, "rtl.pdf")}`), "rtl.pdf");
    const [document] = await documentsOf(readPdf, new Uint8Array(readFileSync(file)));
    expect(document?.body).toBe(`${text}\n\n${text}\n`);
  }
});

test("a page that is a picture is read by tesseract", async () => {
  const shown = `<body style="font: 28px serif; margin: 40px; width: 900px; background: white">${said}</body>`;
  const picture = readFileSync(
    join(chromium(shown, `--screenshot=${join(folder, "page.png")}`, "--window-size=1000,600"), "page.png"),
  );
  const scan = new PdfDocument();
  const chunks: Uint8Array[] = [];
  scan.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  scan.image(picture, 0, 0, { width: 600 }).end();
  await new Promise((resolve) => scan.on("end", resolve));
  const { read, program } = tesseract(process.env);
  expect(await program()).toMatch(/^\/.*\/tesseract$/);
  const [document] = await documentsOf(readPdf, new Uint8Array(Buffer.concat(chunks)), { readPicture: read });
  expect(document?.body.replace(/\s+/g, " ").trim()).toBe(said);
  expect(document?.notes).toEqual(["Page 1 holds words read from a picture, which may be wrong"]);
});
