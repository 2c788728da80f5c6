import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/source/read-html.ts";
import { documentsOf } from "./documents-of.ts";

const first =
  "Officials of both ministries met in Seoul on Thursday to speak of the exchange of intelligence, which had been put off.";
const second =
  "Opposition parties called the decision premature and asked that the Assembly be heard before anything is signed there.";
const last =
  "A survey found that most of those asked were against a pact of this kind, and the ministry said it had heard.";

async function bodyOf(page: string): Promise<string> {
  const [document] = await documentsOf(readHtml, new TextEncoder().encode(page));
  return document?.body ?? "";
}

const article = (part: string) =>
  `<!doctype html><html><head><title>Talks</title></head><body><nav><a href="/">Home</a></nav><article><h1>Talks</h1><p>${first}</p><p>${second}</p>${part}<p>${last}</p></article></body></html>`;

const caption = "*The ministers in Seoul*";
const picture = '<img src="a.jpg" alt="Two ministers shake hands">';
const shown = "*Two ministers shake hands*";

describe("what stands between the paragraphs of an article", () => {
  test.each([
    [
      "a figure that is a link",
      `<a href="/a"><figure>${picture}<figcaption>The ministers in Seoul</figcaption></figure></a>`,
      [shown, caption],
    ],
    ["a picture that is a link", `<p><a href="/a">${picture}</a></p>`, [shown]],
    [
      "a picture in several forms",
      `<figure><picture><source srcset="a.webp 1x">${picture}</picture></figure>`,
      [shown],
    ],
    [
      "a picture that comes late, and again where no script runs",
      `<figure>${picture}<noscript>${picture}</noscript></figure>`,
      [shown],
    ],
    [
      "a picture that is there only where no script runs",
      `<figure><div class="lazy"></div><noscript>${picture}</noscript></figure>`,
      [shown],
    ],
    ["a picture of AMP", '<amp-img src="a.jpg" alt="Two ministers shake hands"></amp-img>', [shown]],
    [
      "an old caption",
      '<div class="wp-caption"><a href="/b"><img src="b.jpg" alt=""></a><p class="wp-caption-text">An old caption.</p></div>',
      ["An old caption."],
    ],
    [
      "a caption of several parts",
      `<figure><figcaption><p>A tug.</p><cite>Kim Hong-ji</cite></figcaption></figure>`,
      ["A tug. *Kim Hong-ji*"],
    ],
    [
      "a quotation of its own words",
      '<blockquote class="pull-quote"><p>“asked that the Assembly be heard before anything is signed”</p></blockquote>',
      [],
    ],
    [
      "the same by its element alone",
      "<blockquote>asked that the Assembly be heard before anything is signed</blockquote>",
      [],
    ],
    [
      "the same in a figure",
      "<figure class='wp-block-pullquote'><blockquote><p>asked that the Assembly be heard before</p></blockquote></figure>",
      [],
    ],
    ["the same aside", '<div class="PullQuote"><q>asked that the Assembly be heard before anything</q></div>', []],
    [
      "a quotation of other words",
      "<blockquote>Nobody asked us, and nobody will</blockquote>",
      ["> Nobody asked us, and nobody will"],
    ],
    [
      "a box of related links",
      '<div class="box"><h3>Related</h3><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul></div>',
      [],
    ],
    ["more to read", '<p>Read more: <a href="/1">One</a></p><p><b><a href="/2">READ MORE: Two</a></b></p>', []],
    ["more to read, behind an arrow", '<p>→ <a href="/1">Also read the first story</a></p>', []],
    ["more to read, in brackets", '<p>[<a href="/1">Read also: the first</a>]</p>', []],
    ["more to read, with weight", '<p><em>Also read: </em><a href="/1">the first</a></p>', []],
    [
      "the numbers of its pages",
      '<div class="x">Pages: <span>1</span> <a href="?2">2</a> <a href="?3">3</a></div><p><a rel="next" href="?2">Next page</a></p><p><a href="?2">Continue to page 2 »</a></p>',
      [],
    ],
    [
      "a player",
      '<div class="video-player"><p>This video can not be played</p><p>Media caption, The ministers</p></div>',
      [],
    ],
    [
      "what a social site says",
      '<blockquote class="instagram-media"><a href="/x">View this post on Instagram</a></blockquote>',
      [],
    ],
    ["what a printed page says", '<p>Printed on 3 May 2017</p><p><a href="#">Close window</a></p>', []],
    [
      "what is folded until it is found",
      `<div hidden="until-found"><p>Background of it.</p></div>`,
      ["Background of it."],
    ],
  ])("%s", async (_, part, expected) => {
    expect((await bodyOf(article(part))).trim().split("\n\n")).toEqual([first, second, ...expected, last]);
  });

  test("a text that stands in JSON-LD alone, be it escaped", async () => {
    const text = [first, second, last].map((paragraph) => `&lt;p&gt;${paragraph} A &amp;amp; B.&lt;/p&gt;`).join("");
    const data = JSON.stringify({ "@type": "NewsArticle", headline: "Talks", articleBody: text });
    const page = `<html><head><title>Talks</title><script type="application/ld+json">${data}</script></head><body><div id="root">Loading…</div></body></html>`;
    expect((await bodyOf(page)).trim().split("\n\n")).toEqual([first, second, last].map((line) => `${line} A & B.`));
  });
});
