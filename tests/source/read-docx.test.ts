import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../src/source/read-docx.ts";
import { complaintOf, documentsOf, expectNothingElse } from "./documents-of.ts";

type Child = Paragraph | Table;

/** A document as the package docx writes it. */
async function docx(children: readonly Child[], options: object = {}): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: [...children] }], ...options });
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraph(text: string, options: object = {}): Paragraph {
  return new Paragraph({ children: [new TextRun(text)], ...options });
}

async function bodyOf(children: readonly Child[], options: object = {}): Promise<string | undefined> {
  return (await documentsOf(readDocx, await docx(children, options)))[0]?.body;
}

/** The archive with parts replaced, or left out where they are null. */
function repacked(bytes: Uint8Array, parts: Readonly<Record<string, string | null>>): Uint8Array {
  const files = { ...unzipSync(bytes) };
  for (const [name, text] of Object.entries(parts)) {
    if (text === null) delete files[name];
    else files[name] = new TextEncoder().encode(text);
  }
  return zipSync(files);
}

describe("readDocx", () => {
  test("tells what a document says of itself", async () => {
    const bytes = repacked(
      await docx([paragraph("The text.")], { title: "Talks & terms", creator: "Ann Author; 홍길동" }),
      {
        "docProps/app.xml": "<Properties><Company>Kyodo</Company></Properties>",
        "word/styles.xml":
          '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>',
      },
    );
    const [document] = await documentsOf(readDocx, bytes);
    expect(document).toMatchObject({
      title: "Talks & terms",
      authors: ["Ann Author", "홍길동"],
      publisher: "Kyodo",
      language: "en-GB",
      url: null,
      body: "The text.\n",
      notes: [],
      attachments: [],
    });
    expect(document?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test("the title's style is the title where nothing else says one, and stands once", async () => {
    const children = [paragraph("Talks resume", { heading: HeadingLevel.TITLE }), paragraph("The text.")];
    const [unsaid] = await documentsOf(readDocx, await docx(children));
    expect([unsaid?.title, unsaid?.body]).toEqual(["Talks resume", "The text.\n"]);
    const [other] = await documentsOf(readDocx, await docx(children, { title: "Terms" }));
    expect([other?.title, other?.body]).toEqual(["Terms", "# Talks resume\n\nThe text.\n"]);
  });

  test("headings, lists, tables, links and pictures are kept", async () => {
    const numbering = {
      config: [
        {
          reference: "n",
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.LEFT }],
        },
      ],
    };
    const cell = (text: string) => new TableCell({ children: [paragraph(text)] });
    const picture = { data: Buffer.from("png"), type: "png" as const, transformation: { width: 9, height: 9 } };
    expect(
      await bodyOf(
        [
          paragraph("Terms", { heading: HeadingLevel.HEADING_2 }),
          paragraph("first of *two*", { bullet: { level: 0 } }),
          paragraph("within", { bullet: { level: 1 } }),
          paragraph("one", { numbering: { reference: "n", level: 0 } }),
          paragraph("two", { numbering: { reference: "n", level: 0 } }),
          new Table({
            rows: [
              new TableRow({ children: [cell("Country"), cell("Year")], tableHeader: true }),
              new TableRow({ children: [cell("Japan"), cell("2016")] }),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun("See "),
              new ExternalHyperlink({ link: "https://example.org/a", children: [new TextRun("this")] }),
              new TextRun({ text: " soon", bold: true }),
              new TextRun(" "),
              new ImageRun({ ...picture, altText: { name: "c", description: "a chart", title: "c" } }),
            ],
          }),
        ],
        { numbering },
      ),
    ).toBe(
      [
        "## Terms",
        "- first of \\*two\\*\n  - within",
        "1. one\n2. two",
        "| Country | Year |\n| --- | --- |\n| Japan | 2016 |",
        "See [this](https://example.org/a) **soon** *a chart*\n",
      ].join("\n\n"),
    );
  });

  test("a style of the document's own is the heading that it is based on, or of its level", async () => {
    const paragraphStyles = [
      { id: "Own", name: "Kapitel", basedOn: "Heading2" },
      { id: "Level", name: "Ebene", paragraph: { outlineLevel: 2 } },
      { id: "None", name: "Rand", basedOn: "Normal" },
    ];
    const children = [
      paragraph("Terms", { style: "Own" }),
      paragraph("Costs", { style: "Level" }),
      paragraph("Aside", { style: "None" }),
    ];
    expect(await bodyOf(children, { title: "T", styles: { paragraphStyles } })).toBe(
      "## Terms\n\n### Costs\n\nAside\n",
    );
  });

  test("the words of formulas are kept, and the end of a page parts words", async () => {
    const formula = "<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e></m:sSup></m:oMath>";
    const text = `<w:p><w:r><w:t>One</w:t><w:br w:type="page"/><w:t>two</w:t></w:r>${formula}</w:p>`;
    const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="urn:m"';
    const part = `<w:document ${namespaces}><w:body>${text}</w:body></w:document>`;
    const [document] = await documentsOf(readDocx, repacked(await docx([]), { "word/document.xml": part }));
    expect(document?.body).toBe("One\\\ntwox\n");
  });

  test("footnotes are Markdown's", async () => {
    const footnotes = { 1: { children: [paragraph("Kyodo, 27 October.")] } };
    const said = new Paragraph({ children: [new TextRun("It resumed."), new FootnoteReferenceRun(1)] });
    expect(await bodyOf([said, paragraph("More.")], { footnotes })).toBe(
      "It resumed.[^1]\n\nMore.\n\n[^1]: Kyodo, 27 October.\n",
    );
  });
});

describe("of what is no readable Word document it is said", () => {
  const text = () => docx([paragraph("The text of a document. ".repeat(20))]);
  const long = (inner: string) =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;

  test.each([
    ["is no ZIP archive", async () => Buffer.from("Once upon a time")],
    ["is encrypted, or of a Word before 2007", async () => Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["ends in the middle", async () => (await text()).subarray(0, 3000)],
    ["is no Word document", async () => zipSync({ a: new Uint8Array(9) })],
    ["is damaged, or is no Word document", async () => repacked(await text(), { "word/document.xml": null })],
    ["is damaged, or is no Word document", async () => repacked(await text(), { "word/document.xml": "<w:document" })],
    ["holds no text", async () => docx([])],
    [
      "is too large once expanded",
      async () => repacked(await text(), { "word/document.xml": long("<w:p/>".repeat(1_100_000)) }),
    ],
    [
      "is damaged, or is no Word document",
      async () => repacked(await text(), { "word/document.xml": long("<w:p>".repeat(50_000)) }),
    ],
  ])("%s", async (says, make) => {
    expect(await complaintOf(readDocx, new Uint8Array(await make()))).toBe(says);
  });

  test("entities of a document type are not expanded", async () => {
    const type = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const bytes = repacked(await text(), { "word/document.xml": type + long("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>") });
    const found = await documentsOf(readDocx, bytes).catch(String);
    expect(JSON.stringify(found)).not.toContain("aaaa");
  });

  test("nothing else, wherever it is cut or overwritten", async () => {
    await expectNothingElse(readDocx, await text(), 20);
  });
});
