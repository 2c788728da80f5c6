import { describe, expect, test } from "vitest";
import { sentences } from "../../src/markdown/sentences.ts";
import { cpuTime } from "../cpu-time.ts";

describe("sentences", () => {
  test.each([
    ["a stop before a capital ends one", "It failed. Seoul left.", ["It failed.", "Seoul left."]],
    ["a stop before a small letter does not", "the U.S. officials", ["the U.S. officials"]],
    ["a decimal point does not", "3.5 percent", ["3.5 percent"]],
    ["closing quotation marks belong to the sentence", "“Never.” He left.", ["“Never.”", "He left."]],
    ["a quotation inside a sentence does not end it", "“Never!” he said. He left.", ["“Never!” he said.", "He left."]],
    ["a digit may begin one", "It ended. 2012 came.", ["It ended.", "2012 came."]],
    ["an opening mark may begin one", "It ended. “Now,” he said. (So.)", ["It ended.", "“Now,” he said.", "(So.)"]],
    ["a country's letters do not end one", "The U.S. Army left. It won.", ["The U.S. Army left.", "It won."]],
    ["unless a sentence begins behind them", "It left the U.S. The army won.", ["It left the U.S.", "The army won."]],
    ["a title does not", "Gen. Kim met Mr. Abe.", ["Gen. Kim met Mr. Abe."]],
    ["a title before a word that begins sentences does not either", "Dr. No left.", ["Dr. No left."]],
    ["a number's abbreviation does not", "Resolution No. 5 and Art. IV hold.", ["Resolution No. 5 and Art. IV hold."]],
    ["but “no” does", "Will it hold? No. It fails.", ["Will it hold?", "No.", "It fails."]],
    [
      "a month does not",
      "On Oct. 27 it met. It left in Nov. It failed.",
      ["On Oct. 27 it met.", "It left in Nov.", "It failed."],
    ],
    ["initials do not", "John F. Kennedy and J. R. R. Tolkien", ["John F. Kennedy and J. R. R. Tolkien"]],
    ["an item's number does not", "1. It failed. 2012 came.", ["1. It failed.", "2012 came."]],
    ["a headline needs no stop", "Talks resume", ["Talks resume"]],
    [
      "a forgotten space does not join two",
      "It came to an end.Next it failed.",
      ["It came to an end.", "Next it failed."],
    ],
    [
      "nor behind a name or a year",
      "He left Seoul.The end came in 2016.But why?",
      ["He left Seoul.", "The end came in 2016.", "But why?"],
    ],
    [
      "names of programs and addresses are whole",
      "Node.Js at www.Example.Org, see org.Apache.x",
      ["Node.Js at www.Example.Org, see org.Apache.x"],
    ],
    [
      "dots that trail end one before a capital",
      "It waited... Then it left… Or not.",
      ["It waited...", "Then it left…", "Or not."],
    ],
    ["two marks are one stop", "Really?! Yes.", ["Really?!", "Yes."]],
    ["a wide stop ends one without a space", "署名した。発効した。", ["署名した。", "発効した。"]],
    ["a closing bracket stays with its stop", "「秘密。」と言う。", ["「秘密。」", "と言う。"]],
    ["so do Chinese ones", "他说：“签署了。”然后离开！真的？", ["他说：“签署了。”", "然后离开！", "真的？"]],
    ["a wide point between digits ends none", "３．５パーセント。次。", ["３．５パーセント。", "次。"]],
    ["Korean ends with a stop and a space", "체결했다. 그리고", ["체결했다.", "그리고"]],
    ["Arabic and Hindi have marks of their own", "لماذا؟ لا. यह है। वह।", ["لماذا؟", "لا.", "यह है।", "वह।"]],
    ["white space around them is none of theirs", "  One.   Two.  ", ["One.", "Two."]],
    ["nothing holds none", " ", []],
  ])("%s", (_, text, found) => {
    const all = sentences(text);
    expect(all.map((sentence) => sentence.text)).toEqual(found);
    for (const sentence of all) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });
});

describe("sentences of a million characters take a moment, of", () => {
  test.each([
    ["quotation marks", '"'],
    ["stops", "."],
    ["letters and stops", "a."],
    ["capitals and stops", "A. "],
    ["stops and marks", '." '],
    ["wide stops", "。」"],
    ["spaces", " "],
    ["no spaces", "word"],
  ])("%s", (_, piece) => {
    const text = `zebra ${piece.repeat(1_000_000 / piece.length)}`;
    const start = cpuTime();
    sentences(text);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
