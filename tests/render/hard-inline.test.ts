import { describe, expect, test } from "vitest";
import { paintNone, paintTags } from "../../src/render/painter.ts";
import { pageLines } from "./check-page.ts";

/** Cases that other terminal readers get wrong; where an issue says so, it is named. */
const tags = (markdown: string, columns = 0, hasHyperlinks = false) =>
  pageLines(markdown, columns, { hasHyperlinks }).map(paintTags);
const plain = (markdown: string, columns: number) => pageLines(markdown, columns).map(paintNone);

describe("entities and escapes", () => {
  test.each([
    ["are decoded once (marked-terminal: twice)", "&amp;lt; &amp;amp;", "&lt; &amp;"],
    ["are decoded at all (marked-terminal: not)", "&copy; &eacute; &hellip;", "© é …"],
    ["need their semicolon", "&copy &amp &lt", "&copy &amp &lt"],
    ["that do not exist stay", "&nosuch; &#; &#x; &#87654321;", "&nosuch; &#; &#x; &#87654321;"],
    ["stay in code", "`&amp; &copy;`", "<code>&amp; &copy;</code>"],
    ["are no markup", "&#42;a&#42; &lt;b&gt;", "*a* <b>"],
    ["are decoded in a link's target", "[a](b?c&amp;d)", "<link>a</link> (b?c&d)"],
    ["of a newline make no line", "a&#10;b", "a b"],
    ["escaped stay as they are written", "\\&amp; \\&copy;", "&amp; &copy;"],
    ["in the text of an image are decoded", "![a &amp; b](c)", "a & b"],
    ["of a code point that is none are marked", "&#0; &#xD800;", "\ufffd \ufffd"],
    ["emoji names are kept (marked-terminal: inside words too)", "a:heart:b :+1:", "a:heart:b :+1:"],
  ])("%s", (_, markdown, line) => {
    expect(tags(markdown)).toEqual([line]);
  });
});

describe("breaks", () => {
  test.each([
    ["a hard break in emphasis (marked-terminal: /\\n/g)", "*a  \nb*", ["<em>a", "b</em>"]],
    ["a backslash break", "a\\\nb", ["a", "b"]],
    ["a backslash break in a link", "[a\\\nb](https://c.org)", ["<a><link>a", "b</link></a>"]],
    ["<br> in any case and form", "a<br>b<BR/>c<br />d", ["a", "b", "c", "d"]],
    ["<br> at the end leaves no empty line", "a<br>", ["a"]],
    ["two <br> leave one", "a<br><br>b", ["a", "", "b"]],
    ["a soft break is a space", "a\nb", ["a b"]],
    ["a soft break between Chinese characters is nothing", "中国\n美国", ["中国美国"]],
    ["and across the marks of emphasis", "**日本**\n韓国", ["<strong>日本</strong>韓国"]],
    ["but in Korean it is a space", "한국은\n일본과", ["한국은 일본과"]],
    ["and between Chinese and Latin", "中国\nGSOMIA", ["中国 GSOMIA"]],
    ["a break at the end of a paragraph is none", "a  \n\nb", ["a", "", "b"]],
  ])("%s", (_, markdown, lines) => {
    expect(
      tags(markdown, 0, true)
        .join("\n")
        .replaceAll("</em>\n<em>", "\n")
        .replaceAll("</link></a>\n<a><link>", "\n")
        .split("\n"),
    ).toEqual(lines);
  });
});

describe("links and images", () => {
  test.each([
    ["+ in a target stays (marked-terminal: %20)", "[a](https://b.org/c+d)", "<link>a</link> (https://b.org/c+d)"],
    ["a reference link", "[a][b]\n\n[b]: https://c.org 'd'", "<link>a</link> (https://c.org)"],
    ["a shortcut in another case", "[Ab C]\n\n[aB c]: <https://c.org>", "<link>Ab C</link> (https://c.org)"],
    ["a reference without a definition", "[a][b] [c]", "[a][b] [c]"],
    ["an image in a link", "[![a](b.png)](https://c.org)", "<link>a</link> (https://c.org)"],
    ["a link in the text of an image", "![a [b](c) d](e)", "a b d"],
    ["code in a link", "[`a`](b)", "<link><code>a</code></link> (b)"],
    ["brackets in a target", "[a](b_(c))", "<link>a</link> (b_(c))"],
    ["a title is not printed", '[a](b "c")', "<link>a</link> (b)"],
    ["a mail address is not printed twice", "<a@b.org>", "<link>a@b.org</link>"],
    ["an image without text is its address", "![](a%20b.png)", "a%20b.png"],
    ["two links in one line (rich #3115)", "[a](b), [c](d)", "<link>a</link> (b), <link>c</link> (d)"],
  ])("%s", (_, markdown, line) => {
    expect(tags(markdown)).toEqual([line]);
  });

  test.each([
    [
      "a URL wider than the line has a line of its own, whole",
      "See https://example.org/archive/2012/06/29/signing?lang=ko&id=12 now",
      ["See", "https://example.org/archive/2012/06/29/signing?lang=ko&id=12", "now"],
    ],
    [
      "a URL behind Japanese goes on a line of its own",
      "詳細はhttps://example.org/archive/2012。次に",
      ["詳細は", "https://example.org/archive/2012。", "次に"],
    ],
    [
      "a URL in emphasis is whole",
      "See *https://example.org/archive/2012-06-29* now",
      ["See", "https://example.org/archive/2012-06-29", "now"],
    ],
    [
      "a path is whole",
      "It is in `~/notes/two-capitals/pact.md` now",
      ["It is in", "~/notes/two-capitals/pact.md", "now"],
    ],
  ])("%s", (_, markdown, lines) => {
    expect(plain(markdown, 24)).toEqual(lines);
  });

  test.each([
    ["a list", "- see https://example.org/archive/2012/06\n", ["• see", "  https://example.org/archive/2012/06"]],
    ["an item of it alone", "1. https://example.org/archive/2012/06\n", ["1. https://example.org/archive/2012/06"]],
    ["a quotation", "> see https://example.org/archive/2012/06\n", ["│ see", "│ https://example.org/archive/2012/06"]],
    ["a heading", "# At https://example.org/archive/2012/06\n", ["At", "https://example.org/archive/2012/06"]],
    [
      "a note",
      "a[^n]\n\n[^n]: https://example.org/archive/2012/06",
      ["a[1]", "", "[1] https://example.org/archive/2012/06"],
    ],
    [
      "a cell",
      "|a|b|\n|-|-|\n|c d|https://example.org/archive/2012/06|\n",
      ["a: c d", "b:", "  https://example.org/archive/2012/06"],
    ],
    [
      "a block of HTML",
      "<div>see https://example.org/archive/2012/06</div>",
      ["see", "https://example.org/archive/2012/06"],
    ],
  ])("in %s, an address wider than the line is whole", (_, markdown, lines) => {
    expect(plain(markdown, 24)).toEqual(lines);
  });
});

describe("HTML in a line", () => {
  test.each([
    ["a comment is not shown", "a <!-- b --> c", "a c"],
    ["nor one of the shortest kind", "a <!--> b", "a b"],
    ["a script's text is not shown", "a <script>b()</script>c", "a c"],
    ["nor one in emphasis", "*a <script>b()</script>c*", "<em>a c</em>"],
    ["a tag in capitals is a tag", "a <B>b</B>", "a b"],
    ["an attribute may hold >", "a <b title='>'>b</b>", "a b"],
    ["an image is its alt text", "a <img src=b alt='c &amp; d'> e", "a c & d e"],
    ["less-than signs are text", "1 < 2 > 0, a<b, x <- y", "1 < 2 > 0, a<b, x <- y"],
    ["markup inside tags is markup", "<kbd>*a*</kbd>", "<em>a</em>"],
    ["an instruction is not shown", "a <?php b ?> c", "a c"],
    ["CDATA is not shown", "a <![CDATA[b]]> c", "a c"],
    ["cells of a row are words of one line", "a <td>b</td><td>c</td>", "a b c"],
  ])("%s", (_, markdown, line) => {
    expect(tags(markdown)).toEqual([line]);
  });

  test.each([
    ["a block stands on lines of its own", "a<hr>b<p>c</p>d<div>e</div>f", ["a", "b", "c", "d", "e", "f"]],
    ["of two blocks none leaves an empty line", "a <p>b</p> <p>c</p> ", ["a", "b", "c"]],
    ["nor one beside a break", "a<br><p>b</p><br>\nc", ["a", "b", "c"]],
    ["nor one at the beginning", "<b><p>a</p></b>", ["a"]],
    ["nor one where emphasis begins", "*<p>a</p> b*", ["<em>a", "b</em>"]],
    ["nor one where it ends", "*a<p>b</p>*", ["<em>a", "b</em>"]],
    ["a list's items are lines", "a <ul><li>b</li><li>c</li></ul> d", ["a", "b", "c", "d"]],
    [
      "rows of a table are lines",
      "a <table><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></table>",
      ["a", "b c", "d"],
    ],
    ["<pre> is a block", "a<pre>b</pre>c", ["a", "b", "c"]],
    ["blocks in a heading", "# a<p>b</p>", ["<title>a", "b</title>"]],
    ["a block in a link", "[a<p>b</p>](c)", ["<link>a", "b</link> (c)"]],
  ])("%s", (_, markdown, lines) => {
    const page = tags(markdown).join("\n");
    expect(page.replace(/<\/(\w+)>\n<\1>/g, "\n").split("\n")).toEqual(lines);
  });
});

describe("links in HTML", () => {
  const cases = [
    [
      "in a line",
      "a <a href='https://b.org/?c=d&amp;e'>f *g*</a>.",
      "a <link>f <em>g</em></link> (https://b.org/?c=d&e).",
    ],
    ["in a block", '<div>a <a\nhref="https://b.org">c</a>.</div>', "a <link>c</link> (https://b.org)."],
    ["in emphasis", "*<A HREF=https://b.org>a</A>*", "<em><link>a</link> (https://b.org)</em>"],
    ["around emphasis", "<a href='b'>*a*</a>", "<link><em>a</em></link> (b)"],
    ["whose text is the address", "<a href='https://b.org'>https://b.org</a> c", "<link>https://b.org</link> c"],
    ["around an image", "<a href='https://b.org'><img alt='a' src='c'></a>", "<link>a</link> (https://b.org)"],
    ["around an image in Markdown", "<a href='https://b.org'>![a](c)</a>", "<link>a</link> (https://b.org)"],
    [
      "around an image in a block",
      "<p><a href='https://b.org'><img alt='a'></a></p>",
      "<link>a</link> (https://b.org)",
    ],
    ["never closed", "a <a href='https://b.org'>c", "a <link>c</link> (https://b.org)"],
    ["closed by the next", "<a href='b'>a<a href='d'>c</a>", "<link>a</link> (b)<link>c</link> (d)"],
    ["never opened", "a</a> b", "a b"],
    ["without an address", "<a name='b'>a</a>", "a"],
    ["without a text, never closed", "a <a href='b'>", "a"],
    ["around a link of Markdown", "<a href='b'>a [c](d) e</a>", "<link>a <link>c</link> (d) e</link> (b)"],
    ["in a link of Markdown", "[a <a href='b'>c</a>](d)", "<link>a <link>c</link> (b)</link> (d)"],
    ["an attribute that only ends like it", "<a data-href='b'>a</a>", "a"],
    ["in a comment", "<div>a <!-- <a href='b'> --> c</div>", "a c"],
    ["of code", "<a href='b'>`a`</a> `<a href='c'>`", "<link><code>a</code></link> (b) <code><a href='c'></code>"],
  ] as const;
  test.each(cases)("%s", (_, markdown, line) => {
    expect(tags(markdown)).toEqual([line]);
  });

  test.each([
    ["an address of the web", "<a href='https://b.org'>a</a>", "<a><link>a</link></a>"],
    ["in a block", "<div><a href='https://b.org'>a</a></div>", "<a><link>a</link></a>"],
    ["a script", "<a href='javascript:b()'>a</a>", "<link>a</link> (javascript:b())"],
    ["a script in a block", "<p><a href='java\nscript:b()'>a</a></p>", "<link>a</link> (javascript:b())"],
    ["a control in an address", "<a href='https://b.org/&#27;\\'>a</a>", "<link>a</link> (https://b.org/␛\\)"],
  ])("that can be clicked: %s", (_, markdown, line) => {
    expect(tags(markdown, 0, true)).toEqual([line]);
  });

  test("around blocks have their address behind the last", () => {
    expect(tags("<a href='b'><p>a</p></a>c")).toEqual(["<link>a</link> (b)", "c"]);
  });
});

describe("scripts", () => {
  test.each([
    ["Korean breaks at spaces", "한국과 일본은 협정을 체결했다.", 14, ["한국과 일본은", "협정을", "체결했다."]],
    [
      "hanja in Korean are no place to break",
      "그는 대한민국(大韓民國)은 했다",
      24,
      ["그는", "대한민국(大韓民國)은", "했다"],
    ],
    ["nor before a Korean particle", "어제 大韓民國은 그리고", 13, ["어제", "大韓民國은", "그리고"]],
    [
      "Japanese with a Korean name still breaks",
      "日本は한국と協定を結んだ。",
      12,
      ["日本は한국と", "協定を結ん", "だ。"],
    ],
    ["no stop begins a line", "協定は、署名。", 6, ["協定", "は、署", "名。"]],
    ["no small kana begins a line", "協定ちゃん", 6, ["協定", "ちゃん"]],
    ["no bracket ends a line", "日本は「秘密」", 8, ["日本は", "「秘密」"]],
    ["full-width digits and Latin", "２０１６年に", 8, ["２０１６", "年に"]],
    ["Thai is not lost", "สวัสดี", 20, ["สวัสดี"]],
    ["emoji are never taken apart", "👨‍👩‍👧‍👦👍🏽🇰🇷 👨‍👩‍👧‍👦", 6, ["👨‍👩‍👧‍👦👍🏽🇰🇷", "👨‍👩‍👧‍👦"]],
    ["Hebrew stays in logical order", "שלום עולם טוב", 9, ["שלום עולם", "טוב"]],
    ["controls of direction vanish", "a \u202eb\u202c \u2067שלום\u2069 &#x200f;c", 40, ["a b שלום c"]],
  ])("%s", (_, markdown, columns, lines) => {
    expect(plain(markdown, columns)).toEqual(lines);
  });
});
