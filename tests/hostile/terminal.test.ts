import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { settle } from "../adapter/indexed-library.ts";
import { lastingLibrary } from "../adapter/temporary-library.ts";
import { everyCommand, everyFormat, expectSound, expectSoundWarm, runHostile } from "./hostile-run.ts";

/** What a terminal obeys or a reader is deceived by, each with a word by which to see that it came through at all. */
const attacks: Readonly<Record<string, string>> = {
  escape: "a\u001bcz",
  csi: "a\u001b[31m\u001b[2J\u001b[8mz",
  clipboard: "a\u001b]52;c;aGk=\u0007z",
  "window title": "a\u001b]0;owned\u0007z",
  hyperlink: "a\u001b]8;;http://evil.example\u001b\\b\u001b]8;;\u001b\\z",
  "image file": "a\u001b]1337;File=inline=1:AAAA\u0007z",
  "device control": "a\u001bPq#0\u001b\\z",
  "application command": "a\u001b_Gz\u001b\\z",
  "privacy message": "a\u001b^x\u001b\\z",
  "start of string": "a\u001bXx\u001b\\z",
  "eight-bit csi": "a\u009b31mz",
  "eight-bit osc": "a\u009d0;owned\u009cz",
  backspace: "abc\b\b\bz",
  "carriage return": "good\rz",
  bell: "a\u0007z",
  delete: "a\u007fz",
  "shift out": "a\u000e\u000fz",
  "bidi override": "a\u202egpj.exe\u202cz",
  "bidi isolate": "a\u2066b\u2069z",
  "bidi marks": "a\u200e\u200f\u061cz",
  tags: "a\u{e0041}\u{e007f}z",
  separators: "a\u2028b\u2029z",
  "byte order": "a\ufeffz",
  annotation: "a\ufff9b\ufffa\ufffbz",
  "our own marks": "a\u0001title\u0002b\u0003\u0004\u0005z",
  "entity escape": "a&#27;[31m&#x1b;]0;x&#7;z",
  "entity csi": "a&#x9b;31m&#155;z",
  "entity override": "a&#x202e;&#8238;z",
  "entity split": "a&#2&#55;7;&amp;#27;z",
  "entity twice": "a&amp;#27;&amp;amp;#x1b;z",
  "entity nul": "a&#0;&#x0;&#xd800;&#x110000;z",
};

/** A text in every place of Markdown that a page shows. */
function everywhere(text: string): string {
  const line = text.replaceAll("\n", " ");
  return [
    `# ${line}`,
    `${line}\n===`,
    `Body ${line} and *${line}* **${line}** ~~${line}~~ \`${line}\``,
    `- ${line}\n- [ ] ${line}\n\n1. ${line}`,
    `> ${line}\n\n> [!NOTE]\n> ${line}`,
    `| ${line} | b |\n|---|---|\n| ${line} | ${line} |`,
    `\`\`\`${line}\n${line}\n\`\`\``,
    `\`\`\`js\nconst a = "${line}"; // ${line}\n\`\`\``,
    `    ${line}`,
    `[${line}](http://a.example/${line.replace(/\s/g, "")} "${line}") <http://a.example/${line.replace(/\s/g, "")}>`,
    `[x](<http://a.example/${line}>) [y](javascript:${line.replace(/\s/g, "")}) [z][ref]`,
    `[ref]: http://a.example/${line.replace(/\s/g, "")} '${line}'`,
    `![${line}](pic-${line.replace(/\s/g, "")}.png "${line}")`,
    `<b title="${line}">${line}</b> <img alt="${line}"> <!-- ${line} -->`,
    `<div>\n${line}\n</div>`,
    `Cited[^${line.replace(/[\s\]]/g, "")}] and[^n].`,
    `[^n]: ${line}`,
  ].join("\n\n");
}

/** A brief that has the text in every field, as YAML's escapes, and in its body. */
function briefOf(id: string, text: string): string {
  const quoted = JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `---
id: ${id}
title: ${quoted}
date: 2020-01-01
tags: [${quoted}, shared]
regions: [${quoted}]
summary: ${quoted}
actors:
  - {name: ${quoted}, kind: state, role: ${quoted}, stance: ${quoted}, aliases: [${quoted}], interests: [${quoted}]}
obstacles:
  - {what: ${quoted}, kind: legal, holder: ${quoted}, hinders: [${quoted}], severity: high, evidence: ${quoted}}
timeline:
  - {date: 2019-05-05, event: ${quoted}, source: s}
watch: [${quoted}]
sources:
  - {id: s, publisher: ${quoted}, title: ${quoted}, url: ${quoted}}
  - {id: ${quoted}, publisher: x, title: y, url: "javascript:alert(1)"}
related: [${quoted}]
${quoted}: ${quoted}
wrong: {${quoted}: [${quoted}]}
---
${everywhere(text)}
`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what hyperlinks begin with.
const hyperlinkElsewhere = /\u001b\]8;;(?!https?:|mailto:|\u001b)/i;

function hostileLibrary(): string {
  const files = Object.entries(attacks).map(([name, text]) => [
    `${name.replaceAll(" ", "-")}.md`,
    briefOf(name.replaceAll(" ", "-"), text),
  ]);
  const root = lastingLibrary(Object.fromEntries(files) as Record<string, string>);
  const texts = Object.values(attacks);
  // The same as names of files and keys, and as what is wrong.
  for (const [index, text] of texts.entries()) {
    const name = text.replace(/[/\0]/g, "");
    writeFileSync(join(root, `file ${index} ${name}.md`), `---\ndate: ${JSON.stringify(text)}\n---\n# ${index}\n`);
    writeFileSync(join(root, `raw ${index}.md`), `---\ntitle: ${text}\nactors: [${text}]\n---\n`);
    writeFileSync(join(root, `latin ${name} ${index}.md`), Buffer.from([0xff, 0xfe]));
  }
  const quoted = texts.map((text) => JSON.stringify(text));
  writeFileSync(
    join(root, "library.yaml"),
    `name: ${quoted[1]}\nactors:\n${quoted.map((text) => `  ${text}: {name: ${text}, kind: ${text}, aliases: [${text}]}`).join("\n")}\n`,
  );
  return root;
}

describe("of a library full of escapes, nothing reaches either stream", async () => {
  const library = hostileLibrary();
  afterAll(() => rmSync(library, { recursive: true, force: true }));
  await settle();
  const ids = Object.keys(attacks).map((name) => name.replaceAll(" ", "-"));

  test.each(await everyCommand("csi"))("%s, in every format", async (_, args) => {
    for (const format of everyFormat) {
      const line = [...args, ...format, "--limit", "1000"].filter(known(args));
      const { stdout } = await expectSoundWarm(line, { library });
      if (format[0] === "--json" && stdout !== "") JSON.parse(stdout);
    }
  });

  test.each(ids)("%s, as a page with hyperlinks and without", async (id) => {
    for (const hyperlinks of ["0", "1"]) {
      const environment = { FORCE_HYPERLINK: hyperlinks };
      const { stdout, status } = await expectSoundWarm(["show", id, "--color", "always"], { library, environment });
      expect([status, stdout.includes("]8;;http://evil.example\u001b"), hyperlinkElsewhere.test(stdout)]).toEqual([
        0,
        false,
        false,
      ]);
      await expectSoundWarm(["summary", id, "--color", "always"], { library, environment });
    }
    for (const option of ["--source", "--outline", "--json"]) await expectSoundWarm(["show", id, option], { library });
  });
});

/** `--limit` only where the command has it. */
function known(args: readonly string[]) {
  const hasLimit = ["list", "search", "actors", "obstacles", "similar"].includes(args[0] as string);
  return (word: string) => hasLimit || (word !== "--limit" && word !== "1000");
}

test.each(Object.entries(attacks))("%s in arguments and environment comes back harmless", async (_, text) => {
  const word = text.replaceAll("\0", "");
  for (const args of [
    ["show", word],
    ["show", `./${word}`],
    ["show", "-", "--section", word],
    ["list", "--tag", word],
    ["list", "--format", word],
    ["list", `--${word}`],
    ["list", "--where", word],
    ["list", "--library", word],
    ["search", word],
    ["check", word],
    ["new", word],
    [word],
  ])
    await expectSoundWarm(args, { input: "# One\n" });
  // LANG is not among them: on some values Node 20 itself crashes before it runs anything.
  for (const name of [
    "BRIEF_PATH",
    "BRIEF_FORMAT",
    "BRIEF_WIDTH",
    "BRIEF_COLOR",
    "BRIEF_THEME",
    "XDG_CACHE_HOME",
    "COLUMNS",
    "TERM",
    "HOME",
  ])
    await expectSoundWarm(["list"], { environment: { [name]: word } });
  // What the system itself hands over.
  expectSound(["list", "--tag", word], { environment: { BRIEF_THEME: word, COLUMNS: word, TERM: word, HOME: word } });
});

test("a hyperlink is made of http, https and mailto alone", () => {
  const targets = [
    "http://a.b",
    "HTTPS://a.b",
    "mailto:a@b.c",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "ssh://a",
    "data:text/html,x",
    "vscode://x",
    "//a.b",
    "http:/a",
  ];
  const input = targets.map((target) => `[x](${target})`).join("\n\n");
  const { stdout } = runHostile(["show", "-", "--color", "always"], { input, environment: { FORCE_HYPERLINK: "1" } });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what hyperlinks begin with.
  expect(Array.from(stdout.matchAll(/\u001b\]8;;([^\u001b]+)/g), ([, target]) => target)).toEqual(targets.slice(0, 3));
});
