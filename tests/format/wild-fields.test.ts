import { describe, expect, test } from "vitest";
import { parseBrief } from "../../src/format/parse-brief.ts";
import { whenTomlIsMet } from "../../src/format/when-toml.ts";

const parse = (text: string, path = "notes/A note.md") => whenTomlIsMet(() => parseBrief(text, path));
const withFields = (yaml: string, path?: string) => parse(`---\n${yaml}\n---\nBody text.\n`, path);

describe("a title is the field's, else the body's first heading of the first level, else the file's name", () => {
  test.each([
    ["a heading of the first level", "Prose first.\n\n# Talks *again*\n", "x.md", "Talks again"],
    ["a heading underlined", "Talks\n=====\n", "x.md", "Talks"],
    ["never a lower heading", "## Summary\n\n# Later\n", "2016-10-27-seoul-talks.md", "seoul talks"],
    ["nor a later one", "## Summary\nText\n# Talks\n", "a/seoul_talks.md", "seoul talks"],
    ["a heading's id", "# Talks {#talks}\n", "x.md", "Talks"],
    ["a heading's id in MDX", "# Talks {/*talks*/}\n", "x.md", "Talks"],
    ["a block's id", "# Talks ^a1b2\n", "x.md", "Talks"],
    ["the name", "---\nname: Talks\n---\n## Summary\n", "x.md", "Talks"],
    ["a heading before the name", "---\nname: Other\n---\n# Talks\n", "x.md", "Talks"],
    ["a title in another case", "---\nTitle: Talks\n---\n", "x.md", "Talks"],
    ["a file's name with spaces is kept", "Text", "2016-10-27 Seoul-Tokyo talks.md", "Seoul-Tokyo talks"],
    ["a day alone is its name", "Text", "2016_10_27.md", "2016_10_27"],
    ["a time in the name is not shown", "Text", "202110271530 talks.md", "talks"],
    ["a page in a space of names", "Text", "asia___korea.md", "asia/korea"],
    ["an escaped name", "Text", "asia%2Fkorea.md", "asia/korea"],
    ["another kind of file", "Text", "seoul-talks.markdown", "seoul talks"],
  ])("%s", async (_, text, path, title) => {
    expect((await parse(text, path)).brief.title).toBe(title);
  });
});

describe("the date is of the field that tells it most surely", () => {
  const day = "2016-10-27";
  const later = "updated: 2020-01-01\nmodified: 2020-01-02\nlastmod: 2020-01-03";
  test.each([
    ["date before all", `created: 2015-01-01\ndate: ${day}\n${later}`, "2014-01-01-x.md", day, "date"],
    ["created before published", `published: 2015-01-01\ncreated: ${day}`, "x.md", day, "created"],
    ["published before pubDate", `pubDate: 2015-01-01\npublished: ${day}`, "x.md", day, "published"],
    ["pubDate before publishDate", `publishDate: 2015-01-01\npubDate: ${day}`, "x.md", day, "pubdate"],
    ["publishDate before issued", `issued: 2015-01-01\npublishDate: ${day}`, "x.md", day, "publishdate"],
    ["issued before the file's name", `issued: ${day}\n${later}`, "2014-01-01-x.md", day, "issued"],
    ["a published that is a yes is none", `published: true\n${later}`, "2014-01-01-x.md", "2014-01-01", "file name"],
    ["the file's name before updated", later, "2014_01_01.md", "2014-01-01", "file name"],
    ["a name of eight digits", later, "20140101 x.md", "2014-01-01", "file name"],
    ["other digits are no day", later, "20149901 x.md", "2020-01-01", "updated"],
    ["updated before modified", later, "x.md", "2020-01-01", "updated"],
    ["modified before lastmod", "modified: 2020-01-02\nlastmod: 2020-01-03", "x.md", "2020-01-02", "modified"],
    ["lastmod", "lastmod: 2020-01-03", "x.md", "2020-01-03", "lastmod"],
    ["none", "title: x", "x.md", null, null],
    ["slashes", "date: 2024/03/05", "x.md", "2024-03-05", "date"],
    ["short parts", "date: 2024-3-5", "x.md", "2024-03-05", "date"],
    ["no separators", "date: 20240305", "x.md", "2024-03-05", "date"],
    ["English, month first", "date: March 5, 2024", "x.md", "2024-03-05", "date"],
    ["English, day first", "date: 5 March 2024", "x.md", "2024-03-05", "date"],
    ["a link, quoted", 'date: "[[2024-03-05]]"', "x.md", "2024-03-05", "date"],
    ["a link", "date: [[2024-03-05]]", "x.md", "2024-03-05", "date"],
    ["Chinese and Japanese", "date: 2024年3月5日", "x.md", "2024-03-05", "date"],
    ["Korean", "date: 2024년 3월 5일", "x.md", "2024-03-05", "date"],
    ["a map", "date: {updated: 2024-04-01, created: 2024-03-05}", "x.md", "2024-03-05", "date"],
    ["a day with a full stop and a time", "date: 2024-09-15. 10:49", "x.md", "2024-09-15", "date"],
    ["Jekyll's last_modified_at", "last_modified_at: 2024-09-15", "x.md", "2024-09-15", "last_modified_at"],
    ["a time and a zone", "date: 2024-03-05 23:30:00 -0500", "x.md", "2024-03-05", "date"],
    ["a time of one digit", "date: 2024-03-05 9:30", "x.md", "2024-03-05", "date"],
    ["a key in another case", "Date: 2024-03-05", "x.md", "2024-03-05", "date"],
    ["what a template fills in", 'date: "{{date}}"\nupdated: 2020', "x.md", "2020", "updated"],
  ])("%s", async (_, yaml, path, date, from) => {
    const { brief, problems } = await withFields(yaml, path);
    expect([brief.date, brief.dateFrom, problems]).toEqual([date, from, []]);
  });

  test("what cannot be read is a warning, and the next counts", async () => {
    const { brief, problems } = await withFields("title: T\ndate: soon\ncreated: 2016-10-27");
    expect([brief.title, brief.date, brief.dateFrom]).toEqual(["T", "2016-10-27", "created"]);
    expect(problems.map(({ level, line, message }) => [level, line, message])).toEqual([
      ["warning", 3, 'date is "soon"; expected YYYY, YYYY-MM or YYYY-MM-DD, a day that exists'],
    ]);
  });
});

describe("tags", () => {
  test.each<[string, string, string[]]>([
    ["a list", "---\ntags: [a, b]\n---\n", ["a", "b"]],
    ["commas", "---\ntags: a, b c\n---\n", ["a", "b c"]],
    ["one", "---\ntag: a\n---\n", ["a"]],
    ["signs", '---\ntags: ["#a", "#b"]\n---\n', ["a", "b"]],
    ["signs in one text", '---\ntags: "#a #b"\n---\n', ["a", "b"]],
    [
      "categories and keywords as well, each once",
      "---\ntags: [a]\ncategories: b\nkeywords: a, c\n---\n",
      ["a", "b", "c"],
    ],
    ["another case", "---\nTags: [a]\n---\n", ["a"]],
    ["links", '---\ntags: ["[[a]]", [[b]]]\n---\n', ["a", "b"]],
    [
      "of the body",
      "Of #asia/korea and #pact-2016, (#x_y) not C#, #2016, a#b or &#39;.\n",
      ["asia/korea", "pact-2016", "x_y"],
    ],
    ["other scripts", "#협정 #条約\n", ["협정", "条約"]],
    ["a heading is none", "# Heading\n##x\n", []],
    ["an anchor is none", "[a](#anchor) <a href='#b'>\n", []],
    ["code is none", "`#a` and\n\n```\n#b\n```\n\n    #c\n\n~~~sh\n#d\n~~~\n#e\n", ["e"]],
    ["an item's second paragraph is no code", "- item\n\n    #a\n", ["a"]],
    ["properties of Logseq", "title:: x\ntags:: a, [[b c]]\n\n- tags:: d\n", ["a", "b c", "d"]],
    ["taxonomies of Zola", '+++\n[taxonomies]\ntags = ["a"]\n+++\n', ["a"]],
  ])("%s", async (_, text, tags) => {
    const { brief, problems } = await parse(text);
    expect([brief.tags, problems]).toEqual([tags, []]);
  });
});

describe("the summary", () => {
  test.each([
    ["summary before all", "summary: S\ndescription: D", "S", "summary"],
    ["description", "excerpt: E\ndescription: D", "D", "description"],
    ["excerpt", "tldr: T\nexcerpt: E", "E", "excerpt"],
    ["tldr", "abstract: A\nTLDR: T", "T", "tldr"],
    ["abstract", "lead: L\nabstract: A", "A", "abstract"],
    ["lead", "lead: L", "L", "lead"],
    ["an empty one is none", 'description: ""', "Body text.", "body"],
    ["the first paragraph", "title: T", "Body text.", "body"],
  ])("%s", async (_, yaml, summary, from) => {
    const { brief } = await withFields(yaml);
    expect([brief.summary, brief.summaryFrom]).toEqual([summary, from]);
  });

  test.each([
    ["behind the heading", "# T\n\nProse *here*.\n", "Prose here."],
    [
      "no image, badge, tags, property or list",
      "[![b](c)](d)\n\n![a](b)\n\n#a #b\n\ntype:: x\n\n- item\n\nProse.\n",
      "Prose.",
    ],
    ["no code or quotation", "```\ncode\n```\n\n> quoted\n\nProse.\n", "Prose."],
    ["cut behind a word", `${"word ".repeat(200)}\n`, `${"word ".repeat(79).trim()}…`],
    ["nothing", "# T\n\n- item\n", null],
  ])("is the first paragraph of prose: %s", async (_, text, summary) => {
    expect((await parse(text)).brief.summary).toBe(summary);
  });
});

describe("front matter in other languages", () => {
  const expected = { title: "A: b", date: "2016-10-27", tags: ["x", "y"], summary: "In short.", body: "Body\n" };
  test.each([
    [
      "TOML",
      '+++\ntitle = "A: b"\ndate = 2016-10-27T10:00:00Z\ntags = ["x", "y"]\ndescription = """\nIn short."""\n+++\nBody\n',
    ],
    [
      "TOML, a local date",
      '---toml\ntitle = \'A: b\'\ndate = 2016-10-27\ntags = ["x", "y"]\nsummary = "In short."\n---\nBody\n',
    ],
    ["JSON", '{\n  "title": "A: b", "date": "2016-10-27",\n  "tags": ["x", "y"], "summary": "In short."\n}\nBody\n'],
    ["MultiMarkdown", "Title: A: b\nDate: October 27, 2016\nTags: x, y\nSummary: In\n  short.\n\nBody\n"],
  ])("%s", async (_, text) => {
    const { brief, problems } = await parse(text);
    expect(brief).toMatchObject(expected);
    expect([brief.hasFrontMatter, problems]).toEqual([true, []]);
  });

  test("a slip of TOML costs its key alone, and is told with its line", async () => {
    const { brief, problems } = await parse('+++\ntitle = "A"\ndate = soon\ntags = ["x"]\n+++\nBody\n');
    expect([brief.title, brief.date, brief.tags]).toEqual(["A", null, ["x"]]);
    expect(problems.map(({ level, line }) => [level, line])).toEqual([["error", 3]]);
  });

  test("a wrong value of TOML and JSON is told with its line", async () => {
    const toml = await parse('+++\ntitle = "A"\n\nrelated = {a = 1}\n+++\n');
    expect(toml.problems.map(({ line }) => line)).toEqual([4]);
    const json = await parse('{\n  "title": "A",\n  "watch": {"a": 1}\n}\n');
    expect(json.problems.map(({ line }) => line)).toEqual([3]);
  });

  test("a quoted text goes on in the next lines without indent", async () => {
    const { brief, problems } = await withFields('title: T\nexcerpt: "First line\nsecond: line"\ntags: [a]');
    expect([brief.title, brief.summary, brief.tags, problems]).toEqual(["T", "First line second: line", ["a"], []]);
  });

  test("what is wrong beside it costs its own field alone", async () => {
    const { brief, problems } = await withFields('title: T\nexcerpt: "First line\nsecond line"\ntags: @x');
    expect([brief.title, brief.summary, problems.length]).toEqual(["T", "First line second line", 1]);
  });

  test("headers to the end of a file are all of it", async () => {
    const { brief } = await parse("Title: A\nDate: 2016");
    expect([brief.title, brief.date, brief.body]).toEqual(["A", "2016", ""]);
  });
});

describe("keys of other programs are known, and never taken for slips", () => {
  const told = async (yaml: string) =>
    (await withFields(yaml)).unknownKeys().map(({ key, near }) => `${key}${near === null ? "" : ` ${near}`}`);
  test.each([
    "draft: true\nlayout: post\nweight: 3\naliases: [a]\ncssclass: wide",
    "source: https://example.org/a\npublished: 2026-03-20\ncreated: 2026-03-21",
    "tag: a\nlead: b\nauthor: c\nslug: d\nparams: {tag: x}",
    "permalink: /a\ncomments: true\nhide: [toc]\nstatus: new\nLastmod: 2020",
  ])("%s", async (yaml) => expect(await told(yaml)).toEqual([]));
  test("a slip is still one", async () =>
    expect(await told("titel: a\nsumary: b\nmood: c")).toEqual(["titel title", "sumary summary", "mood"]));
});
