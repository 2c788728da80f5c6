import { fc } from "../seeded.ts";

const words = [
  "alpha",
  "Beta,",
  "x",
  "1984",
  "intelligence-sharing",
  "snake_case_name",
  "2*3",
  ":heart:",
  "(brackets)",
  "“quoted”",
  "日本語",
  "協定、",
  "「北京」。",
  "コンピューター",
  "한국어",
  "대한민국(大韓民國)은",
  "👨‍👩‍👧‍👦",
  "🇰🇷",
  "e\u0301te\u0301",
  "שלום",
  "مرحبا",
  "&amp;",
  "&lt;b&gt;",
  "&copy;",
  "&#233;",
  "&amp;lt;",
  "&nosuch;",
  "\\*star\\*",
  "https://example.org/a/very/long/path/that/goes/on?x=1&y=2",
  "a".repeat(45),
  "가".repeat(25),
];

const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));
const short = fc.array(fc.constantFrom("one", "two", "三", "넷", "&amp;", "e\u0301"), { minLength: 1, maxLength: 3 });

/** A run of text in some markup that a cell of a table may hold as well. */
const simpleRun = fc.oneof(
  { weight: 4, arbitrary: text },
  fc
    .tuple(short, fc.constantFrom("*", "**", "***", "_", "~~", "`"))
    .map(([inner, mark]) => `${mark}${inner.join(" ")}${mark}`),
  short.map((inner) => `![${inner.join(" ")}](map.png)`),
  short.map((inner) => `<kbd>${inner.join(" ")}</kbd>`),
);
const run = fc.oneof(
  { weight: 4, arbitrary: simpleRun },
  fc
    .tuple(short, fc.constantFrom("https://a.org/x+y", "relative/path", "<with space>"))
    .map(([inner, url]) => `[${inner.join(" ")}](${url})`),
  short.map((inner) => `[![${inner.join(" ")}](map.png)](https://a.org)`),
  short.map((inner) => `<a href="https://a.org/x+y">${inner.join(" ")}</a>`),
  fc.constant("<https://b.org/auto>"),
);
const joint = fc.constantFrom(" ", " ", " ", "\n", "  \n", "\\\n", "<br>", "</p><p>", " <!-- unseen --> ");
const inline = (runs: fc.Arbitrary<string>, joints: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(joints, runs), { minLength: 1, maxLength: 4 })
    .map((all) => all.map(([before, part], index) => (index === 0 ? part : before + part)).join(""));

const paragraph = inline(run, joint).map((all) => all.split("\n"));
const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), inline(run, fc.constant(" ")))
  .map(([level, all]) => [`${"#".repeat(level)} ${all}`]);
const code = fc
  .array(fc.constantFrom("if (a < b) {", "\treturn *x*;", "}", "", "  日本  x &amp; y", "long ".repeat(12)), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((lines) =>
    fc.constantFrom(
      ["```js", ...lines, "```"],
      lines.map((line) => (line === "" ? "" : `    ${line}`)),
    ),
  );
const cell = fc.oneof(
  { weight: 1, arbitrary: fc.constant("") },
  { weight: 6, arbitrary: inline(simpleRun, fc.constant(" ")) },
);
const table = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc
    .tuple(
      fc.array(fc.constantFrom("---", ":--", ":-:", "--:"), { minLength: columns, maxLength: columns }),
      fc.array(
        text.map((all) => all.split(" ")[0] as string),
        { minLength: columns, maxLength: columns },
      ),
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 4 }),
    )
    .map(([aligns, header, rows]) => [header, aligns, ...rows].map((cells) => `| ${cells.join(" | ")} |`)),
);
const html = fc.constantFrom<string[]>(
  ["<div>", "first <b>bold</b><br>second", "</div>"],
  ['<p>first <a href="https://a.org">second</a>, <a', 'href="b"><img alt="a map" src="c"></a></p>'],
  ["<details><summary>More</summary>", "", "Inside *it*.", "", "</details>"],
  ["<!-- unseen", "comment -->"],
  ["<script>unseen()</script>"],
  ['<p align="center"><img alt="a map" src="map.png"></p>'],
);
const rule = fc.constant<string[]>(["***"]);

const { block } = fc.letrec<{ block: string[]; blocks: string[]; quote: string[]; list: string[] }>((tie) => ({
  blocks: fc
    .array(tie("block"), { minLength: 1, maxLength: 3 })
    .map((all) => all.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]))),
  quote: tie("blocks").map((lines) => lines.map((line) => (line === "" ? ">" : `> ${line}`))),
  list: fc
    .tuple(
      fc.constantFrom("- ", "* ", "7. ", "98. ", "3) ", "- [ ] ", "- [x] ", "123456789. "),
      fc.boolean(),
      fc.array(tie("blocks"), { minLength: 1, maxLength: 3 }),
    )
    .map(([marker, isLoose, items]) =>
      items.flatMap((lines, index) => [
        ...(isLoose && index > 0 ? [""] : []),
        ...(marker.endsWith("] ") ? ["task", "", ...lines] : lines).map((line, at) =>
          at === 0 ? marker + line : line === "" ? "" : " ".repeat(indentOf(marker)) + line,
        ),
      ]),
    ),
  block: fc.oneof(
    { maxDepth: 5, depthIdentifier: "markdown" },
    paragraph,
    heading,
    code,
    table,
    html,
    rule,
    tie("quote"),
    tie("list"),
    tie("list"),
  ),
}));

/** The box of a task belongs to the paragraph that every task has to begin with. */
function indentOf(marker: string): number {
  return marker.replace(/\[.\] $/, "").length;
}

/** Markdown of every element, nested in quotations and lists, in many scripts. */
export const markdownDocument = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((lines) => lines.join("\n")).join("\n\n"));
