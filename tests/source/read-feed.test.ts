import { describe, expect, test } from "vitest";
import { readFeed } from "../../src/source/read-feed.ts";
import { complaintOf, documentsOf, expectNothingElse } from "./documents-of.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const rss = (items: string, head = "") =>
  bytes(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Kyodo &amp; others</title><link>https://example.org/</link><language>en-GB</language>${head}${items}</channel></rss>`);

const atom = (entries: string) =>
  bytes(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko"><title>교도</title><author><name>Desk</name></author>${entries}</feed>`,
  );

const read = (text: string) => documentsOf(readFeed, bytes(text));

describe("readFeed", () => {
  test("an item of RSS is a document with its whole text", async () => {
    const item = `<item><title>Talks &amp;amp; &lt;b>terms&lt;/b></title><link>https://example.org/1</link>
      <pubDate>Thu, 27 Oct 2016 23:30:00 -0900</pubDate><author>ann@example.org (Ann Author)</author>
      <description>Short</description><content:encoded><![CDATA[<h2>Terms</h2><p>See <a href="/a">this</a></p>]]></content:encoded></item>`;
    expect(await documentsOf(readFeed, rss(item))).toEqual([
      {
        title: "Talks & terms",
        date: "2016-10-27",
        publisher: "Kyodo & others",
        authors: ["Ann Author"],
        language: "en-GB",
        url: "https://example.org/1",
        body: "## Terms\n\nSee [this](https://example.org/a)\n",
        notes: [],
        attachments: [],
      },
    ]);
  });

  test("addresses stand under the bases of the feed and of the entry", async () => {
    const entry = `<entry xml:base="2016/"><title>Talks</title><link href="talks"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="x">it</a>.</p></div></content></entry>`;
    const [document] = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/feed/"><title>T</title><link href="/"/>${entry}</feed>`,
    );
    expect(document).toMatchObject({
      url: "https://example.org/feed/2016/talks",
      body: "See [it](https://example.org/feed/2016/x).\n",
    });
  });

  test("an item without a title is called by its first words", async () => {
    const long = "Talks on the exchange of intelligence will resume in November, as both ministries have now said.";
    const items = [`&lt;p&gt;Talks &lt;b&gt;resume&lt;/b&gt; &lt;a href="/x"&gt;soon&lt;/a&gt;.&lt;/p&gt;`, long];
    const found = await documentsOf(
      readFeed,
      rss(items.map((item) => `<item><description>${item}</description></item>`).join("")),
    );
    expect(found.map(({ title }) => title)).toEqual([
      "Talks resume soon.",
      "Talks on the exchange of intelligence will resume in November, as both…",
    ]);
  });

  test("names of elements may have a prefix, and a document type may stand before them", async () => {
    const prefixed = `<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:title>Talks</a:title><a:content type="html">&lt;p>Words.&lt;/p></a:content></a:entry></a:feed>`;
    const typed = `<!DOCTYPE rss PUBLIC "-//Netscape" "rss.dtd"><rss version="0.91"><channel><title>T</title><item><title>Talks</title><description>Words.</description></item></channel></rss>`;
    for (const text of [prefixed, typed])
      expect(await read(text)).toMatchObject([{ title: "Talks", body: "Words.\n" }]);
  });

  test("an item without one has its description, its creator and its permanent address", async () => {
    const item = `<item><title>One</title><description>Talks &lt;i>resume&lt;/i>.</description><dc:creator>홍길동</dc:creator><dc:date>2016-10-27</dc:date><guid>https://example.org/g</guid></item>
      <item><title>Two</title><guid isPermaLink="false">https://example.org/no</guid></item><item></item>`;
    expect(await documentsOf(readFeed, rss(item))).toMatchObject([
      {
        title: "One",
        body: "Talks *resume*.\n",
        authors: ["홍길동"],
        date: "2016-10-27",
        url: "https://example.org/g",
      },
      { title: "Two", body: "", url: null },
    ]);
  });

  test("entries of Atom in HTML, XHTML and plain text, by their author or the feed's", async () => {
    const entries = `
      <entry><title type="html">A &amp;amp; B</title><link rel="self" href="https://example.org/s"/><link href="https://example.org/2"/>
        <published>2016-10-27T23:30:00-09:00</published><author><name>Ann</name></author><content type="html">&lt;p>One&lt;/p></content></entry>
      <entry xml:lang="en"><title>X</title><updated>2016-10-28T00:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two <b>bold</b></p></div></content></entry>
      <entry><title>Y</title><summary>Three *stars*, in short, and no more.</summary></entry>`;
    expect(await documentsOf(readFeed, atom(entries))).toMatchObject([
      {
        title: "A & B",
        date: "2016-10-27",
        authors: ["Ann"],
        url: "https://example.org/2",
        language: "ko",
        body: "One\n",
        notes: [],
      },
      { title: "X", date: "2016-10-28", authors: ["Desk"], url: null, language: "en", body: "Two **bold**\n" },
      {
        title: "Y",
        date: null,
        publisher: "교도",
        body: "Three \\*stars\\*, in short, and no more.\n",
        notes: ["The feed has a summary of it alone"],
      },
    ]);
  });

  test("what links stand under, the feed says: its page, or bases of its own", async () => {
    const rssOf = `<rss version="2.0"><channel><title>C</title><link>https://c.example/</link><item><title>A</title>
      <link>/a</link><description>&lt;a href="/b"&gt;b&lt;/a&gt;</description></item></channel></rss>`;
    const atomOf = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://c.example/blog/"><title>C</title>
      <entry xml:base="2016/"><title>A</title><link href="a"/><content type="html">&lt;a href="b"&gt;b&lt;/a&gt;</content></entry></feed>`;
    const found = [...(await read(rssOf)), ...(await read(atomOf))];
    expect(found.map(({ url, body }) => [url, body])).toEqual([
      ["https://c.example/a", "[b](https://c.example/b)\n"],
      ["https://c.example/blog/2016/a", "[b](https://c.example/blog/2016/b)\n"],
    ]);
  });

  test("items of a feed in JSON, and of a podcast", async () => {
    const item = { url: "/1", title: "One", content_html: "<p>Text</p>", date_published: "2016-10-27T23:00:00-09:00" };
    const json = {
      version: "https://jsonfeed.org/version/1.1",
      title: "C",
      home_page_url: "https://c.example",
      items: [item],
    };
    const more = { ...json, authors: [{ name: "Ann" }], language: "en", items: [item, { content_text: "Plain" }, 7] };
    expect(await read(JSON.stringify(more))).toEqual([
      expect.objectContaining({
        title: "One",
        date: "2016-10-27",
        authors: ["Ann"],
        language: "en",
        body: "Text\n",
        url: "https://c.example/1",
        publisher: "C",
      }),
      expect.objectContaining({ title: "Plain", body: "Plain\n" }),
    ]);
    const podcast = `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item><title>A</title><itunes:summary>Said</itunes:summary></item></channel></rss>`;
    expect((await read(podcast)).map(({ body }) => body)).toEqual(["Said\n"]);
  });

  test("items of RDF, in the charset that the file declares", async () => {
    const text = `<?xml version="1.0" encoding="euc-kr"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>N</title></channel><item><title>@</title><link>/1</link><dc:date>2016-10-27T00:00:00+09:00</dc:date><description>Text</description></item></rdf:RDF>`;
    const [before = "", after = ""] = text.split("@");
    const file = Buffer.concat([Buffer.from(before), Buffer.from("c7d1b1b9", "hex"), Buffer.from(after)]);
    const found = await documentsOf(readFeed, new Uint8Array(file), { url: "https://example.org/feed" });
    expect(found).toMatchObject([{ title: "한국", url: "https://example.org/1", date: "2016-10-27", body: "Text\n" }]);
  });

  test("an address that is no page's is none", async () => {
    const item = "<item><title>A</title><link>javascript:alert(1)</link><description>x</description></item>";
    expect(await documentsOf(readFeed, rss(item))).toMatchObject([{ url: null }]);
  });

  test("entities of a document type are not expanded, and what it names is not read", async () => {
    const item = (title: string) =>
      `<rss version="2.0"><channel><title>C</title><item><title>${title}</title></item></channel></rss>`;
    const type = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    expect(await documentsOf(readFeed, bytes(type + item("&b;")))).toMatchObject([{ title: "&b;" }]);
    const netscape = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://example.org/rss-0.91.dtd">';
    expect(await documentsOf(readFeed, bytes(netscape + item("A")))).toMatchObject([{ title: "A" }]);
    const outside = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(await complaintOf(readFeed, bytes(outside + item("&x;")))).toBe("is damaged, or is no feed");
  });
});

describe("of what is no readable feed it is said", () => {
  test.each([
    ["is no feed", "Once upon a time"],
    ["is no feed", "<html><body>rss</body></html>"],
    ["is no feed", ""],
    ["is no feed", '{"items": []}'],
    [
      "has over 10000 items",
      `<rss version="2.0"><channel>${"<item><title>A</title></item>".repeat(10_001)}</channel></rss>`,
    ],
    ["is damaged, or is no feed", '{"version": "https://jsonfeed.org/'],
    ["has no items", '<rss version="2.0"><channel><title>C</title></channel></rss>'],
    ["ends in the middle", '<rss version="2.0"><channel><title>C</title><item><title>A</title>'],
    ["is damaged, or is no feed", `<rss version="2.0"><channel>${"<a>".repeat(100_000)}</channel></rss>`],
  ])("%s", async (says, text) => {
    expect(await complaintOf(readFeed, bytes(text))).toBe(says);
  });

  test("nothing else, wherever it is cut or overwritten", async () => {
    await expectNothingElse(
      readFeed,
      rss("<item><title>A</title><description>&lt;p>Text&lt;/p></description></item>"),
      150,
    );
    await expectNothingElse(readFeed, atom("<entry><title>A</title><content>Text</content></entry>"), 150);
  });
});
