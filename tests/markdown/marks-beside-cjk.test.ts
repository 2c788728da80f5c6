import { describe, expect, test } from "vitest";
import { plainInline } from "../../src/markdown/plain-markdown.ts";
import { paintTags } from "../../src/render/painter.ts";
import { pageLines } from "../render/check-page.ts";

/** CommonMark's CJK-friendly amendments: what the page shows, and what is found as words. */
const cases: readonly (readonly [string, string, string])[] = [
  ["Japanese quotation marks", "会談は**「再開」**された", "会談は<strong>「再開」</strong>された"],
  ["Korean behind a parenthesis", "**협정(2016)**을", "<strong>협정(2016)</strong>을"],
  ["a Chinese stop inside", "**重點。**所以", "<strong>重點。</strong>所以"],
  ["one star", "*「図」*と", "<em>「図」</em>と"],
  ["a half-width question mark", "**強調できますか?**残念", "<strong>強調できますか?</strong>残念"],
  ["a half-width bracket behind letters", "日本**[a]**語", "日本<strong>[a]</strong>語"],
  ["a Latin name in quotation marks", '中**"A"**文', '中<strong>"A"</strong>文'],
  ["full-width parentheses", "**（注）**である", "<strong>（注）</strong>である"],
  ["code at the end", "**这个`code`**吗", "<strong>这个<code>code</code></strong>吗"],
  ["a link at the end", "**[文](u)**は", "<strong><link>文</link> (u)</strong>は"],
  ["half-width katakana", "**ｶﾅ!**ﾃﾞｽ", "<strong>ｶﾅ!</strong>ﾃﾞｽ"],
  ["an emoji at the end, a letter of theirs behind", "**成功🎉**です", "<strong>成功🎉</strong>です"],
  ["an emoji before, their letters inside", "🎉**日本。**🎉", "🎉<strong>日本。</strong>🎉"],
  ["a rare ideograph", "𩸽**（魚）**は", "𩸽<strong>（魚）</strong>は"],
  ["a selector of a variant", "葛\u{e0100}**(a)**、", "葛\u{e0100}<strong>(a)</strong>、"],
  ["a selector of a mark's variant", "a**〽\ufe0e**(b)", "a<strong>〽\ufe0e</strong>(b)"],
  ["full-width quotation marks by a selector", "**a”\ufe01**b", "<strong>a”\ufe01</strong>b"],
  ["quotation marks without one", "**a”**b", "**a”**b"],
  ["emphasis in strong", "これ***「図」*です。**と", "これ<strong><em>「図」</em>です。</strong>と"],
  ["both at once", "これ***「図」***と", "これ<em><strong>「図」</strong></em>と"],
  ["strike-through", "これ~~「旧」~~と", "これ<del>「旧」</del>と"],
  ["strike-through of one mark", "これ~「旧」~と", "これ<del>「旧」</del>と"],
  ["underscores outside of words", "（_図_）", "（<em>図</em>）"],
  ["underscores inside words stay", "日_「図」_本", "日_「図」_本"],
  ["underscores between letters stay", "日_本_語", "日_本_語"],
  ["spaces inside stay", "これ** 「図」 **と", "これ** 「図」 **と"],
  ["Latin stays", 'a**"b"**c', 'a**"b"**c'],
  ["Latin beside an emoji stays", "a**🎉**c", "a**🎉**c"],
  ["Cyrillic stays", "д**(а)**д", "д**(а)**д"],
];

describe("marks beside Chinese, Japanese and Korean", () => {
  test.each(cases)("%s", (_, markdown, page) => {
    expect(pageLines(markdown, 0, { hasHyperlinks: false }).map(paintTags)).toEqual([page]);
    const words = page.replace(/<\/?[a-z]+>| \(u\)/g, "");
    expect(plainInline(markdown)).toBe(words);
  });
});
