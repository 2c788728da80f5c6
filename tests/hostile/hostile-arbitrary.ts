import fc from "fast-check";

const unit = (min: number, max: number) => fc.integer({ min, max }).map((code) => String.fromCharCode(code));

/** Pieces of escape sequences and other things that text must not do. */
const sequence = fc.constantFrom(
  "\u001b[31m",
  "\u001b]8;;http://a.b\u001b\\",
  "\u001b]8;;javascript:x\u001b\\",
  "\u001b]52;c;x\u0007",
  "\u001b",
  "\u001b[",
  "\u001b]",
  "\u001b\\",
  "\u009b",
  "\u0001",
  "\u0002",
  "\u0003",
  "\u0004",
  "\u0005",
  "\r",
  "\u202e",
  "\u2066",
  "\u2028",
  "\u{e0041}",
  "\ud800",
  "\udc00",
  "\ufeff",
  "\u0000",
  "\b",
);

/** Any text at all, controls, sequences and halves of surrogate pairs more often than chance would have them. */
export const anyText = fc
  .array(fc.oneof(fc.string({ unit: "binary" }), unit(0, 0xffff), unit(0, 0xff), unit(0x2000, 0x2070), sequence), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

const key = fc.constantFrom(
  "title",
  "id",
  "date",
  "tags",
  "regions",
  "summary",
  "actors",
  "agreements",
  "obstacles",
  "timeline",
  "watch",
  "sources",
  "related",
  "actor",
  "name",
  "kind",
  "what",
  "holder",
  "severity",
  "evidence",
  "history",
  "status",
  "__proto__",
  "constructor",
  "prototype",
  "polluted",
  "toString",
  "x y",
  "제목",
);
const scalar = fc.oneof(
  fc.constantFrom(
    "a",
    "2016",
    "2016-10-27",
    "2021-02-30",
    "~",
    "true",
    ".nan",
    "1e400",
    "0x10",
    "''",
    '"\\e[31m"',
    '"\\u202e"',
    "!!js/function x",
    "!x y",
    "&a b",
    "*a",
    "|\n  text",
    ">-\n  text",
    "<<",
    "high",
    "state",
    "in-force",
    "[]",
    "{}",
    "- ",
    "? x",
    "%YAML 1.2",
    "@",
    "`",
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 5 }).map((text) => JSON.stringify(text)),
);
const flow = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc
      .array(fc.tuple(key, tie("value")), { maxLength: 3 })
      .map((pairs) => `{${pairs.map(([name, value]) => `${name}: ${value}`).join(", ")}}`),
  ),
})).value;

/** YAML that is sound, nearly sound, or noise. */
export const hostileYaml = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(key, flow).map(([name, value]) => `${name}: ${value}`) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(key, fc.array(flow, { maxLength: 3 }))
          .map(([name, items]) => `${name}:\n${items.map((item) => `  - ${item}`).join("\n")}`),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
      { weight: 1, arbitrary: fc.constantFrom("---", "...", "# x", "", "\t", "? ", "- -", "a: b: c") },
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join("\n"));

/** What Markdown is made of. Repeated, it is what parsers fail on. */
const mark = fc.constantFrom(
  "*",
  "**",
  "_",
  "__",
  "~~",
  "`",
  "``",
  "```\n",
  "[",
  "]",
  "](",
  "](a)",
  "![",
  "(",
  ")",
  "<",
  ">",
  "<a ",
  "<!--",
  "-->",
  "<?",
  "<![CDATA[",
  "</a>",
  "<div>\n",
  "&",
  "&amp;",
  "&#27;",
  "&#x9b;",
  "\\",
  "\\\n",
  "  \n",
  "\n",
  "\n\n",
  "> ",
  "- ",
  "1. ",
  "+ ",
  "* ",
  "- [ ] ",
  "    ",
  "\t",
  "# ",
  "#",
  "===\n",
  "---\n",
  "***\n",
  "|",
  "|-|\n",
  "| a |",
  ":-:",
  "[^a]",
  "[^a]: ",
  "[a]: b\n",
  "[a]",
  "http://a.b/",
  "www.",
  "a@b.c",
  ":",
  "!",
  "'",
  '"',
  "a",
  "가",
  "漢",
  "\u0301",
  "👨‍👩‍👧",
  "🇰",
  "\u200d",
  "~~~\n",
  "<pre>",
  "</pre>",
  "<script>",
  "$",
  "^",
  "{",
  "}",
);

/** Marks and words in no order, some of them a hundred times over. */
export const hostileMarkdown = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: mark },
      { weight: 2, arbitrary: fc.constantFrom("word ", "two words ", "a", " ", "\n") },
      {
        weight: 2,
        arbitrary: fc.tuple(mark, fc.integer({ min: 2, max: 300 })).map(([text, count]) => text.repeat(count)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(mark, mark, fc.integer({ min: 2, max: 150 }))
          .map(([one, other, count]) => (one + other).repeat(count)),
      },
      { weight: 1, arbitrary: anyText },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));
