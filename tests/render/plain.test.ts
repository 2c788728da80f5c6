import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { root, runBrief } from "../run-brief.ts";

/** What `--format plain` makes of Markdown. */
async function plain(markdown: string, width = 40): Promise<string> {
  const place = temporaryLibrary({ "x.md": markdown });
  const argv = ["show", `${place}/x.md`, "--format", "plain", "--width", String(width)];
  return (await runBrief(argv, { columns: 80 })).out;
}

describe("plain text reads aloud", () => {
  test.each<[string, string, string]>([
    ["a table that fits stays one", "| a | b |\n| - | - |\n| 1 | 2 |", "a  b\n1  2\n"],
    [
      "a table of which a cell would go on beside another becomes records",
      "| who | what | when |\n| - | - | - |\n| Japan | wants a direct channel to Seoul | 2016 |",
      "who: Japan\nwhat: wants a direct channel to Seoul\nwhen: 2016\n",
    ],
    [
      "a table of which the last cell alone goes on stays one",
      "| who | what |\n| - | - |\n| Japan | wants a direct channel to Seoul and Washington |",
      "who    what\nJapan  wants a direct channel to Seoul\n       and Washington\n",
    ],
    ["what is deleted is not asserted", "It is ~~not~~ so.", "It is ~~not~~ so.\n"],
    ["a rule is no box", "a\n\n***\n\nb", "a\n\n---\n\nb\n"],
    ["lists have marks and numbers", "- a\n  1. b\n- [x] c", "- a\n  1. b\n- [x] c\n"],
    ["headings stand alone", "# One\n## Two\ntext", "One\n\nTwo\n\ntext\n"],
    ["an alert says what it is", "> [!WARNING]\n> Mind it.", "  Warning\n  Mind it.\n"],
    ["a link tells its address", "[a](https://example.org)", "a (https://example.org)\n"],
    [
      "an address that is wider than the line stays whole, alone on one",
      "The [old pact](https://example.org/archive/2012/06/29/signing.html) of it",
      "The old pact\n(https://example.org/archive/2012/06/29/signing.html)\nof it\n",
    ],
    ["an image tells what it shows", "![a map](map.png)", "a map\n"],
  ])("%s", async (_, markdown, expected) => {
    expect(await plain(markdown)).toBe(expected);
  });

  const ids = readdirSync(`${root}briefs`).flatMap((name) => (name.endsWith(".md") ? [name.slice(0, -3)] : []));
  test.each([
    ...ids.map((id) => `show ${id}`),
    ...[
      "list",
      "actors",
      "obstacles",
      "agreements",
      "timeline",
      "ties japan",
      "tags",
      "graph",
      "status",
      "search pact",
    ],
    `compare ${ids[0]} ${ids[1]}`,
  ])("brief %s has neither boxes nor escapes, also in a terminal", async (line) => {
    const argv = [...line.split(" "), "--format", "plain"];
    const { out, status } = await runBrief(argv, {
      columns: 80,
      environment: { FORCE_COLOR: "1", FORCE_HYPERLINK: "1" },
    });
    expect(status).toBe(0);
    expect(out).not.toMatch(/[\u2500-\u259f]/);
    expect(out.includes("\u001b")).toBe(false);
  });

  test("severity is said in words, not by colour alone", async () => {
    const { out } = await runBrief(["obstacles", "gsomia-2016", "--format", "plain"]);
    expect(out).toMatch(/^severity: high\nobstacle: A president/);
  });
});
