import { describe, expect, test } from "vitest";
import { inCommonMark } from "../../src/markdown/dialects/dialects.ts";
import { plainMarkdown } from "../../src/markdown/plain-markdown.ts";

const seen = (text: string) => plainMarkdown(text);

describe("what a reader sees of a line", () => {
  test.each([
    ["a wiki link", "See [[A note]].", "See A note."],
    ["its words", "See [[A note|the **note**]].", "See the note."],
    ["its heading", "See [[A note#Part]] and [[#Here]].", "See A note > Part and Here."],
    ["no block's name", "See [[A note#^a1]].", "See A note."],
    ["an embed", "![[A note]]", "A note"],
    ["a picture, its width aside", "![[map.png|300]]", "map.png"],
    ["an escaped bar in a table", "| a | b |\n| --- | --- |\n| [[n\\|w]] | c |", "a | b w | c"],
    ["marks of emphasis in a name", "[[a_b_c*d*]]", "a_b_c*d*"],
    ["a defined label is no note", "[[a]]\n\n[a]: /b", "[a]"],
    ["escaped brackets", "\\[\\[a\\]\\] and \\[[a]]", "[[a]] and [[a]]"],
    ["an empty one", "[[]] and [[ a ]]", "[[]] and [[ a ]]"],
    ["marked words", "is ==very *much*== so", "is very much so"],
    ["signs that mark nothing", "a == b, c==d and ====", "a == b, c==d and ===="],
    ["a comment", "a %%hidden%% b", "a b"],
    ["an inline note", "word^[a *note*] more", "word (a note) more"],
    ["a block's name", "A line. ^a1-b2", "A line."],
    ["a heading's name", "## Part {#part .x}", "Part"],
    ["a power is no name", "2 ^ 3 and x^2", "2 ^ 3 and x^2"],
    ["a shortcode's words", '{{< figure src="a.png" alt="A map" >}}', "A map"],
    ["a shortcode's title", "{{% figure src='a.png' title='A map' %}}", "A map"],
    ["a mark for another", "a {{< ref x >}} b {% include c.html %}", "a ‹ref› b ‹include›"],
    ["what a shortcode holds", "{{< note >}}text{{< /note >}} {% if a %}b{% endif %}", "‹note›text ‹if›b"],
    [
      "a mark for a value",
      "By {{ page.author_name }} on {{date}}, {{- x | date: '%Y' -}}.",
      "By ‹page.author_name› on ‹date›, ‹x›.",
    ],
    ["a value of Hugo", "In {{ .Site.Title }} and {{ $.Param }}.", "In ‹.Site.Title› and ‹$.Param›."],
    ["the words of a value", "{{ \"Some *words*\" | markdownify }} {{ 'more' }}", "Some words more"],
    ["a value in an address", '[a]({{ site.baseurl }}/b) ![c]({{ "/d.png" | relative_url }})', "a c"],
    [
      "braces that hold something else",
      "{{c1::a}} {{#if a}} {{cite web|b}} {{}} {{ a b }}",
      "{{c1::a}} {{#if a}} {{cite web|b}} {{}} {{ a b }}",
    ],
    ["braces in a formula", "$x^{{a}}$", "$x^{{a}}$"],
    ["a property", "status:: still *open*\ndue:: 2016", "status: still open due: 2016"],
    ["Logseq's bookkeeping", "- a\n  id:: 61\n  collapsed:: true", "a"],
    ["types of a program", "main :: IO ()", "main :: IO ()"],
    ["a definition", "Term\n: What it is\n: or that", "Term What it is or that"],
    ["a callout", "> [!warning]- Mind *this*\n> text", "Warning: Mind this text"],
    ["a callout in a callout", "> [!a]\n> > [!b] c\n> > d", "A B: c d"],
    ["an admonition", '!!! note "A title"\n    text\n\n    more\nafter', "Note: A title text more after"],
    ["one that is folded", "???+ tip\n    text", "Tip text"],
    ["an admonition of another kind", "!!! lemma\n    text", "Lemma text"],
    ["an outcry", "!!! at last", "!!! at last"],
    ["tabs", '=== "One"\n\n    text\n\n=== "Two"\n\n    more', "One text Two more"],
    ["a container", ":::note[A *title*]\ntext\n:::\nafter", "Note: A title text after"],
    ["one of Pandoc", "::: {.callout-tip}\ntext\n:::", "Tip text"],
    ["a container that never ends swallows nothing", ":::note\ntext", ":::note text"],
    ["a comment over lines", "a\n\n%%\nhidden\n%%\n\nb", "a b"],
    ["one that never ends hides nothing", "a\n\n%%\nb", "a %% b"],
    ["components", '<Tabs>\n<TabItem value="a" label="One">\n\nA *b*.\n\n</TabItem>\n</Tabs>', "One A b."],
    ["imports of MDX", "import A from 'b';\n\nText <A x={1} />.", "Text ."],
    ["a comment of MDX", "a\n\n{/* hidden */}\n\nb", "a b"],
  ])("%s", (_, text, words) => {
    expect(seen(text).replace(/\s+/g, " ")).toBe(words);
  });
});

describe("what stands in code stays as it is", () => {
  const forms = [
    "[[a]]",
    "==a==",
    "%%a%%",
    "^[a]",
    "{{< a >}}",
    "{% a %}",
    "{{ a }}",
    "> [!a]",
    "!!! note",
    "a:: b",
    ":::note",
    "x ^a1",
  ];
  test.each(forms)("%s", (form) => {
    for (const text of [
      `\`\`\`\n${form}\n\`\`\``,
      `~~~~js\n${form}\n~~~~`,
      `a\n\n    ${form}`,
      `\`${form}\``,
      `<pre>\n${form}\n</pre>`,
    ])
      expect(inCommonMark(`${text}\n\n[[b]]`)).toBe(`${text}\n\n[b](<note:b>)`);
  });
});

test("each line stays on its line", () => {
  const text = [
    "# A {#a}",
    "> [!x] y",
    '!!! note "z"',
    "    text",
    "",
    "%%",
    "a",
    "%%",
    ":::n",
    "b",
    ":::",
    "t",
    ": d",
    "[[e]]",
  ];
  const lines = inCommonMark(text.join("\n")).split("\n");
  expect(lines).toHaveLength(text.length);
  expect(lines.map((line) => line.trim())).toEqual([
    "# A",
    "> **X: y**",
    "> **Note: z**",
    "> text",
    "",
    "",
    "",
    "",
    "> **N**",
    "> b",
    "",
    "t",
    "- d",
    "[e](<note:e>)",
  ]);
});

describe("in a block of HTML an opener that is never closed swallows nothing", () => {
  test.each([
    ["<div>Before <style> after</div>", "Before after"],
    ["<div>Before <script src=x> after</div>", "Before after"],
    ["<div>Before <!-- after</div>", "Before after"],
    ["<div>Before <? after</div>", "Before after"],
    ["<div>Before <![CDATA[ after</div>", "Before after"],
    ["<div>Before <style>a</style> between <!-- b --> after <style> end</div>", "Before between after end"],
    ["<style>\nall of it\n\nis one", ""],
  ])("%s", (text, words) => {
    expect(seen(text).replace(/\s+/g, " ").trim()).toBe(words);
  });
});
