import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../src/source/read-docx.ts";
import { documentsOf } from "./documents-of.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:v="urn:schemas-microsoft-com:vml"`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = "") =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

/** A Word document of a body and of other parts, as Word lays them out. */
function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(parts);
  const relations = names.map((name) => `<Relationship Id="${name}" Type="${office}/${name}" Target="${name}.xml"/>`);
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, parts[name] ?? ""])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

async function bodyOf(body: string, parts: Readonly<Record<string, string>> = {}): Promise<string> {
  const [document] = await documentsOf(readDocx, docx(body, parts));
  return document?.body ?? "";
}

const level = (depth: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (levels: string) =>
  `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`;
const item = (text: string, depth = 0, list = 1) =>
  p(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
const styles = (...names: readonly string[]) =>
  `<w:styles ${namespaces}>${names.map((name) => `<w:style w:type="paragraph" w:styleId="${name.replaceAll(" ", "")}"><w:name w:val="${name}"/></w:style>`).join("")}</w:styles>`;

describe("of what Word puts beside a text", () => {
  test("comments are notes that say whose they are", async () => {
    const mark = (id: number, on: string) =>
      `<w:commentRangeStart w:id="${id}"/>${run(on)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const comments = `<w:comments ${namespaces}><w:comment w:id="0" w:author="Ann Author" w:initials="AA">${p(run("Who says so?"))}</w:comment><w:comment w:id="1" w:author="">${p(run("Not before December."))}</w:comment></w:comments>`;
    expect(await bodyOf(p(`${mark(0, "Talks")}${run(" resume in ")}${mark(1, "November")}.`), { comments })).toBe(
      "Talks[^c1] resume in November[^c2]\n\n[^c1]: Comment by Ann Author: Who says so?\n\n[^c2]: Comment: Not before December.\n",
    );
  });

  test("what was put in stays, what was taken out is gone", async () => {
    const gone = `<w:del w:id="1" w:author="A"><w:r><w:delText>never </w:delText></w:r></w:del>`;
    const put = `<w:ins w:id="2" w:author="A">${run("will ")}</w:ins>`;
    expect(await bodyOf(p(`${run("Talks ")}${gone}${put}${run("resume.")}`))).toBe("Talks will resume.\n");
  });

  test("boxes are read where they stand, headers and hidden words nowhere, fields as they show", async () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(run("In a box."))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const hidden = "<w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>secret </w:t></w:r>";
    const field = `<w:fldSimple w:instr=" DATE "><w:r><w:t>3 May</w:t></w:r></w:fldSimple>`;
    const header = `<w:hdr ${namespaces}>${p(run("CONFIDENTIAL"))}</w:hdr>`;
    const kept = p(`${run("On ")}${hidden}${field}${run(" they met.")}`, "<w:rPr><w:vanish/></w:rPr>");
    expect(await bodyOf(p(`${run("Before.")}${box}`) + kept, { header })).toBe(
      "Before.\n\nIn a box.\n\nOn 3 May they met.\n",
    );
  });

  test("a table of contents leads nowhere", async () => {
    const contents = ["TOC Heading", "toc 1", "toc 2"].map((name) =>
      p(run(`${name}\t2`), `<w:pStyle w:val="${name.replaceAll(" ", "")}"/>`),
    );
    const body = `${contents.join("")}${p(run("The text."))}`;
    expect(await bodyOf(body, { styles: styles("TOC Heading", "toc 1", "toc 2") })).toBe("The text.\n");
  });

  test("lists go on counting behind what parts them, and begin where they say", async () => {
    const body = [
      item("One"),
      item("a", 1),
      item("b", 1),
      item("Two"),
      p(run("Between.")),
      item("Three"),
      p(run("Apart.")),
      item("Seven", 0, 2),
    ];
    const levels = level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)");
    expect(await bodyOf(body.join(""), { numbering: numbering(levels) })).toBe(
      "1. One\n   1. a\n   2. b\n2. Two\n\nBetween.\n\n3. Three\n\nApart.\n\n7. Seven\n",
    );
  });

  test("labels of words and of several numbers are written out", async () => {
    const body = [item("Scope"), item("Information", 1), item("Equipment", 1), item("Term")];
    const levels = level(0, "upperRoman", "Article %1.") + level(1, "decimal", "%1.%2");
    expect(await bodyOf(body.join(""), { numbering: numbering(levels) })).toBe(
      "Article I. Scope\n\nI.1 Information\n\nI.2 Equipment\n\nArticle II. Term\n",
    );
  });

  test("merged cells take the room that they have", async () => {
    const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`;
    const rows = [
      [cell("Country"), cell("Trade", '<w:gridSpan w:val="2"/>')],
      [cell("Japan", '<w:vMerge w:val="restart"/>'), cell("2015"), cell("71.8")],
      [cell("", "<w:vMerge/>"), cell("2016"), cell("72.1")],
    ];
    expect(await bodyOf(`<w:tbl>${rows.map((row) => `<w:tr>${row.join("")}</w:tr>`).join("")}</w:tbl>`)).toBe(
      "| Country | Trade |  |\n| --- | --- | --- |\n| Japan | 2015 | 71.8 |\n|  | 2016 | 72.1 |\n",
    );
  });
});
