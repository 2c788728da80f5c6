import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readEpub } from "../../src/source/read-epub.ts";
import { complaintOf, documentsOf, expectNothingElse } from "./documents-of.ts";

type Files = Readonly<Record<string, string | null>>;

const page = (body: string) =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;

const prose = "The ministry said on Thursday that both governments had agreed to resume their talks. ".repeat(4);

const metadata = `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:title>Talks &amp; terms</dc:title><dc:creator>Ann Author</dc:creator><dc:creator>홍길동</dc:creator>
  <dc:publisher>Kyodo</dc:publisher><dc:language>en-GB</dc:language><dc:date>2016-10-27T00:00:00Z</dc:date>
  <dc:identifier>urn:isbn:1</dc:identifier><dc:source>https://example.org/book</dc:source></metadata>`;

/** A book of pages, by their names below OEBPS/, with others' files replaced or left out. */
function epub(pages: Files, others: Files = {}): Uint8Array {
  const names = Object.keys(pages);
  const items = names.map((name, index) => `<item id="i${index}" href="${name}" media-type="application/xhtml+xml"/>`);
  const spine = names.map((_, index) => `<itemref idref="i${index}"/>`);
  const files: Record<string, string | null> = {
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    "OEBPS/book.opf": `<package>${metadata}<manifest><item id="nav" href="nav.xhtml" properties="nav"/>${items.join("")}</manifest><spine><itemref idref="nav"/>${spine.join("")}</spine></package>`,
    "OEBPS/nav.xhtml": page('<nav epub:type="toc"><ol/></nav>'),
    ...Object.fromEntries(names.map((name) => [`OEBPS/${decodeURIComponent(name)}`, pages[name] ?? null])),
    ...others,
  };
  const kept = Object.entries(files).flatMap(([name, text]) => (text === null ? [] : [[name, strToU8(text)] as const]));
  return zipSync(Object.fromEntries(kept));
}

const contents = (...links: readonly (readonly [string, string])[]) => ({
  "OEBPS/nav.xhtml": page(
    `<nav epub:type="landmarks"><a href="a.xhtml">Start</a></nav><nav epub:type="toc"><ol>${links.map(([href, title]) => `<li><a href="${href}">${title}</a></li>`).join("")}</ol></nav>`,
  ),
});

const three = {
  "cover.xhtml": page("<h1>Talks</h1><p>A history</p>"),
  "a.xhtml": page(`<h1>The beginning</h1><p>${prose}</p><a id="x"/><p>More.</p>`),
  "a2.xhtml": page("<h2>Within</h2><p>It goes on.</p>"),
  "text/b%20c.xhtml": page("<h1>What came of it</h1><ul><li>one</li></ul>"),
};
const named = contents(["a.xhtml#top", "The <i>beginning</i>"], ["text/b%20c.xhtml", "The end"]);

describe("readEpub", () => {
  test("notes that stand in a file of their own are the chapter's, and page numbers are none", async () => {
    const notes = page(
      '<ol><li id="n1"><p>Interview, Seoul. <a href="a.xhtml#r1">↩</a></p></li><li><p><a id="n2"/><a href="a.xhtml#r2">2</a>. Report of 2015.</p></li></ol>',
    );
    const text = `<h1>One</h1><p>${prose.trim()}<a id="r1" epub:type="noteref" href="notes.xhtml#n1">1</a></p><p>It ended.<a id="r2" href="notes.xhtml#n2"><sup>2</sup></a> See <a href="b.xhtml#x">two</a>.</p><span epub:type="pagebreak" id="p9">9</span><p><ruby>漢字<rt>かんじ</rt></ruby></p>`;
    const book = epub(
      { "a.xhtml": page(text), "notes.xhtml": notes },
      contents(["a.xhtml", "One"], ["notes.xhtml", "Notes"]),
    );
    const [first] = await documentsOf(readEpub, book);
    expect(first?.body).toBe(
      `${prose.trim()}[^1]\n\nIt ended.[^2] See two.\n\n漢字(かんじ)\n\n[^1]: Interview, Seoul.\n\n[^2]: Report of 2015.\n`,
    );
  });

  test("a document a chapter, as the table of contents has them", async () => {
    const found = await documentsOf(readEpub, epub(three, named));
    expect(found.map(({ title, body }) => [title, body])).toEqual([
      ["Talks & terms: The beginning", `${prose.trim()}\n\nMore.\n\n## Within\n\nIt goes on.\n`],
      ["Talks & terms: The end", "# What came of it\n\n- one\n"],
    ]);
    expect(found[0]).toMatchObject({
      authors: ["Ann Author", "홍길동"],
      publisher: "Kyodo",
      language: "en-GB",
      date: "2016-10-27",
      url: "https://example.org/book",
      notes: ["A page of few words before the first chapter was left out"],
    });
    expect(found[1]?.notes).toEqual([]);
  });

  test("as a whole it is one, with its chapters as headings", async () => {
    const [book, more] = await documentsOf(readEpub, epub(three, named), { whole: true });
    expect(more).toBeUndefined();
    expect(book?.title).toBe("Talks & terms");
    expect(book?.body.match(/^# .*/gm)).toEqual(["# The beginning", "# The end", "# What came of it"]);
  });

  test("the older table of contents is read as well", async () => {
    const ncx = `<ncx><navMap><navPoint><navLabel><text>One &amp; all</text></navLabel><content src="a.xhtml"/></navPoint></navMap></ncx>`;
    const opf = `<package>${metadata}<manifest><item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="a" href="a.xhtml"/></manifest><spine toc="n"><itemref idref="a"/></spine></package>`;
    const found = await documentsOf(
      readEpub,
      epub({ "a.xhtml": page("<p>Text</p>") }, { "OEBPS/book.opf": opf, "OEBPS/toc.ncx": ncx }),
    );
    expect(found.map(({ title, body }) => [title, body])).toEqual([["Talks & terms: One & all", "Text\n"]]);
  });

  test("without one each page is a chapter under its own heading", async () => {
    const found = await documentsOf(
      readEpub,
      epub({ "a.xhtml": page("<h1>A</h1><p>a</p>"), "b.xhtml": page("<h1>B</h1><p>b</p>") }),
    );
    expect(found.map(({ title, body }) => [title, body])).toEqual([
      ["Talks & terms: A", "a\n"],
      ["Talks & terms: B", "b\n"],
    ]);
  });

  test("a page that holds several chapters is parted where the table of contents leads", async () => {
    const places = contents(["a.xhtml#one", "One"], ["a.xhtml#two", "Two"]);
    const text = `<section id="one"><h2>One</h2><p>First</p></section><h2><a id="two"/>Two</h2><p>Second</p><h3 id="x">More</h3>`;
    const found = await documentsOf(readEpub, epub({ "a.xhtml": page(text) }, places));
    expect(found.map(({ title, body }) => [title, body])).toEqual([
      ["Talks & terms: One", "First\n"],
      ["Talks & terms: Two", "Second\n\n### More\n"],
    ]);
  });

  test("names that differ in their case alone are one", async () => {
    const found = await documentsOf(
      readEpub,
      epub({ "a.xhtml": "" }, { "OEBPS/a.xhtml": null, "OEBPS/A.xhtml": page("<p>One</p>") }),
    );
    expect(found.some(({ body }) => body === "One\n")).toBe(true);
  });

  test("a font may be scrambled", async () => {
    const way = '<encryption><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></encryption>';
    expect(await complaintOf(readEpub, epub(three, { ...named, "META-INF/encryption.xml": way }))).toBeNull();
  });
});

describe("of what is no readable book it is said", () => {
  const aes = '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>';
  test.each([
    ["is no ZIP archive", strToU8("Once upon a time")],
    ["ends in the middle", epub(three, named).subarray(0, 900)],
    ["is no book", epub(three, { "META-INF/container.xml": null })],
    ["is encrypted", epub(three, { "META-INF/encryption.xml": aes })],
    ["lacks a file that it names", epub(three, { "OEBPS/a.xhtml": null })],
    ["lacks a file that it names", epub({ "../../../etc/passwd": null })],
    ["has no chapters", epub({})],
    ["holds no text", epub({ "a.xhtml": page("<img src='a.png'/>") })],
    ["is too large once expanded", epub({ "a.xhtml": page(`<p>${prose.repeat(30_000)}`) })],
    ["has too many elements", epub(three, { "OEBPS/book.opf": "<a>".repeat(200) })],
  ])("%s", async (says, bytes) => {
    expect(await complaintOf(readEpub, bytes)).toBe(says);
  });

  test("entities of a document type are not expanded", async () => {
    const opf =
      '<!DOCTYPE p [<!ENTITY a "aaaaaaaa"><!ENTITY x SYSTEM "file:///etc/passwd">]><package><metadata><title>&a;&x;</title></metadata><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>';
    const [document] = await documentsOf(readEpub, epub({ "a.xhtml": page("<p>Text</p>") }, { "OEBPS/book.opf": opf }));
    expect(document?.title).toBe("&a;&x;");
  });

  test("nothing else, wherever it is cut or overwritten", async () => {
    await expectNothingElse(readEpub, epub(three, named), 60);
  });
});
