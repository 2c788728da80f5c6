import { expect, test } from "vitest";
import { passages } from "../../src/markdown/passages.ts";
import { readPlain } from "../../src/markdown/read-plain.ts";

const wrapped =
  "Seoul and Tokyo signed an agreement on sharing military\nintelligence on Wednesday, the first of its kind between\nthem since 1945.";

test.each([
  ["a blank line parts paragraphs", "One.\n\nTwo.", ["0 One.", "2 Two."]],
  ["wrapped lines are joined", wrapped, [`0 ${wrapped.replaceAll("\n", " ")}`]],
  [
    "a headline above them stands alone",
    `TALKS RESUME\n${wrapped}`,
    ["0 TALKS RESUME", `1 ${wrapped.replaceAll("\n", " ")}`],
  ],
  ["short lines stand alone", "Seoul\nKorea", ["0 Seoul", "1 Korea"]],
  ["so do items", `${wrapped}\n- one\n- two`, [`0 ${wrapped.replaceAll("\n", " ")}`, "3 one", "4 two"]],
  [
    "lines as long as none is wrapped are paragraphs",
    `${"word ".repeat(40)}\nNext.`,
    [`0 ${"word ".repeat(40).trim()}`, "1 Next."],
  ],
  [
    "a sentence that was broken within goes on",
    `${"word ".repeat(40)}its\neconomy stands.`,
    [`0 ${"word ".repeat(40)}its economy stands.`],
  ],
  [
    "a byline is no part of the headline above",
    `${"Word ".repeat(30)}\nby our staff`,
    [`0 ${"Word ".repeat(30).trim()}`, "1 by our staff"],
  ],
  [
    "a word that a line divides is whole",
    "It was estab-\nlished\tlate.\n\nEnd-\n\nof it.",
    ["0 It was established late.", "3 End-", "5 of it."],
  ],
  [
    "but not where a name follows",
    "The Anglo-\nAmerican pact-\n1 stands.",
    ["0 The Anglo-American pact-", "2 1 stands."],
  ],
  ["nothing is markup", "# *a* <b> [c](d) &amp; [^e]", ["0 # *a* <b> [c](d) &amp; [^e]"]],
  ["the marks of quotations are left out", "He wrote:\n> > One.\n> Two.", ["0 He wrote:", "1 One.", "2 Two."]],
  ["an empty text has none", "", []],
])("readPlain: %s", (_, source, found) => {
  const all = [...passages(readPlain(source))];
  expect(all.map(({ leaf, plain }) => `${leaf.line} ${plain().text}`)).toEqual(found);
  for (const { leaf, plain } of all) expect(source.slice(leaf.start, leaf.end)).toContain(plain().text.split(" ")[0]);
});

test("the words of a text with divided words are those that it shows", () => {
  for (const { plain, words } of passages(readPlain("It was estab-\nlished late."))) expect(words()).toBe(plain().text);
});

test("what a mail quotes stands in quotations as deep as its marks", () => {
  const depths = Array.from(passages(readPlain("One.\n> Two.\n>> Three.")), ({ leaf }) => {
    let depth = 0;
    for (let outer = leaf.container; outer !== null; outer = outer.outer) depth += 1;
    return depth;
  });
  expect(depths).toEqual([0, 1, 2]);
});
