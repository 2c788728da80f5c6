import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runBrief } from "../run-brief.ts";

const folder = mkdtempSync(join(tmpdir(), "brief-ocr-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A page of one picture of eight by eight points, and nothing else. */
const scan = `%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>
endobj
4 0 obj
<</Length 20>>
stream
99 0 0 99 0 0 cm /I Do
endstream
endobj
5 0 obj
<</Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Length 64>>
stream
${"a".repeat(64)}
endstream
endobj
trailer
<</Root 1 0 R>>
%%EOF
`;

const file = join(folder, "scan.pdf");
writeFileSync(file, scan);
const environment = { XDG_DATA_HOME: folder };

test("import --ocr makes a brief of what the program reads, and says so", async () => {
  const words = "The ministry said on Thursday that both governments had agreed to resume their talks.\n";
  const { out, err, status } = await runBrief(["import", file, "--ocr", "--dry-run"], { environment, words });
  expect(status).toBe(0);
  expect(out).toContain(words);
  expect(err).toContain("Page 1 holds words read from a picture, which may be wrong");
});

test("without --ocr a scan is said to be one", async () => {
  const { err } = await runBrief(["import", file, "--dry-run"], { environment, words: "Words." });
  expect(err).toContain("scan.pdf");
  expect(err).toMatch(/scan|holds no text/);
});

test("--ocr without the program is an error of usage", async () => {
  const { err, status } = await runBrief(["import", file, "--ocr", "--dry-run"], { environment });
  expect(err).toBe("brief: --ocr needs the program tesseract, which is not installed\n");
  expect(status).toBe(2);
});

test.each([
  ["/usr/bin/tesseract", "Words."],
  [null, undefined],
])("status names the program: %j", async (expected, words) => {
  const { out } = await runBrief(["status", "--json"], { environment, ...(words === undefined ? {} : { words }) });
  expect(JSON.parse(out)).toMatchObject({ tesseract: expected });
});
