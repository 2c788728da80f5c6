import { describe, expect, test } from "vitest";
import { htmlToMarkdown } from "../../src/source/html-to-markdown.ts";
import { UnreadableSource } from "../../src/source/source-document.ts";

const base = "https://example.org/a/page";

describe("htmlToMarkdown()", () => {
  test.each([
    ["paragraphs, white space run together", "<p>One\n two</p><p>Three</p>", "One two\n\nThree"],
    ["text beside blocks", "Loose <b>bold</b> text<div>Block</div>tail", "Loose **bold** text\n\nBlock\n\ntail"],
    ["headings", "<h2><b>A</b> <br>title</h2><h3></h3>", "## **A** title"],
    ["marks close to the words", "<p>an<em> old </em>pact</p>", "an *old* pact"],
    ["one break ends a line, two a paragraph", "<p>One<br>\ntwo<br><br>three</p>", "One\\\ntwo\n\nthree"],
    ["links absolute", '<p><a href="../b?x=(1)">there</a></p>', "[there](https://example.org/b?x=%281%29)"],
    ["links that lead nowhere", '<a href="javascript:x()">a</a> <a href="#top">b</a> <a href="data:,x">c</a>', "a b c"],
    ["an upper-case attribute", '<A HREF="/b">b</A>', "[b](https://example.org/b)"],
    ["images by what is said of them", '<p><img src=x.png alt="A ship"> <img alt=x.png> <img></p>', "*A ship*"],
    ["a caption", "<figure><img><figcaption>A ship</figcaption></figure>", "*A ship*"],
    [
      "what is hidden",
      '<style>p{}</style><script>x</script><p hidden>a</p><p style="display: none">b</p><p>c</p>',
      "c",
    ],
    ["a tight list", "<ul><li>a<li>b<ul><li>c</ul></ul>", "- a\n- b\n  - c"],
    ["a loose list with its numbers", "<ol start=3><li><p>a</p><p>b</p><li>c</ol>", "3. a\n\n   b\n\n4. c"],
    ["quotations", "<blockquote><p>a</p><blockquote>b</blockquote></blockquote>", "> a\n>\n> > b"],
    ["code", "<pre><code class=language-js>a\n  b</code></pre>", "```js\na\n  b\n```"],
    ["inline code with a backtick", "<code>a`b</code>", "`` a`b ``"],
    ["a definition list", "<dl><dt>Term<dd>What it is</dl>", "**Term**\n\nWhat it is"],
    ["what would be markup", "<p>1. a*b_c_ [d] &lt;e> &amp;amp; f_g</p>", "1\\. a\\*b_c\\_ \\[d\\] \\<e> \\&amp; f_g"],
    ["signs at the start of lines", "<p># a</p><p>- b</p><p>&gt; c</p><p>---</p>", "\\# a\n\n\\- b\n\n\\> c\n\n\\---"],
    ["soft hyphens and hard spaces", "<p>mili&shy;tary&nbsp;pact</p>", "military pact"],
  ])("%s", (_, html, markdown) => {
    expect(htmlToMarkdown(html, base)).toBe(markdown);
  });

  test("a table of data is one, whatever it spans; a table that lays out a page is not", () => {
    const data =
      "<table><caption>Votes</caption><tr><th>Who<th colspan=2>When</tr><tr><td rowspan=2>A|B<td>1<td>2<tr><td>3<td>4</table>";
    expect(htmlToMarkdown(data, base)).toBe(
      "*Votes*\n\n| Who | When |  |\n| --- | --- | --- |\n| A\\|B | 1 | 2 |\n|  | 3 | 4 |",
    );
    const layout = "<table><tr><td><p>Menu</p><td><h1>Title</h1><p>Text</p></table>";
    expect(htmlToMarkdown(layout, base)).toBe("Menu\n\n# Title\n\nText");
  });

  test("footnotes are footnotes, without the way back", () => {
    const html =
      '<p>It fell.<sup id=r1><a href="#n1">1</a></sup></p><ol class=footnotes><li id=n1>Kyodo, 27 October. <a href="#r1">↩</a></ol>';
    expect(htmlToMarkdown(html, base)).toBe("It fell.[^1]\n\n[^1]: Kyodo, 27 October.");
    const word =
      '<p>It fell.<a href="#_ftn1" name="_ftnref1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> Kyodo</p>';
    expect(htmlToMarkdown(word, base)).toBe("It fell.[^1]\n\n[^1]: Kyodo");
  });

  test("without a base a relative link is its words", () => {
    expect(htmlToMarkdown('<a href="/b">b</a> <a href="https://c.org/">c</a>', null)).toBe("b [c](https://c.org/)");
  });

  test.each([
    ["elements in one another", "<b>".repeat(100_000)],
    ["more elements than a page has", "<i></i>".repeat(500_000)],
    ["an element of too many attributes", `<p ${"a ".repeat(2000)}>`],
    ["too many attributes in all", "<p a b=1 c>".repeat(60_000)],
    ["signs that begin no tag", "<".repeat(500_000)],
    ["too many entities", "&amp;".repeat(500_000)],
    ["more text than a tree can be made of", `<p>${"word ".repeat(2_000_000)}`],
  ])("%s: refused before a tree is made", (_, html) => {
    expect(() => htmlToMarkdown(html, base)).toThrow(UnreadableSource);
  });

  test("pictures that stand in the page itself are none of its size, and words in values no attributes", () => {
    const picture = `<img src="data:image/png;base64,${"A".repeat(9 << 20)}" alt="A ${"long ".repeat(1500)}map">`;
    expect(htmlToMarkdown(`<p>One ${picture}</p>`, base)).toMatch(/^One \*A long .*map\*$/);
  });

  test("deep lists and quotations lose their form, never their words", () => {
    const html = `${"<blockquote><ul><li>x ".repeat(300)}end`;
    const markdown = htmlToMarkdown(html, base);
    expect(markdown.match(/x/g)).toHaveLength(300);
    expect(markdown).toContain("end");
  });
});
