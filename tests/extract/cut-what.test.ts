import { describe, expect, test } from "vitest";
import { cutWhat } from "../../src/extract/obstacles/cut-what.ts";
import { wordsOf } from "../../src/extract/words.ts";
import { cpuTime } from "../cpu-time.ts";

/** What is cut from a sentence around these words of it. */
function cut(text: string, clue: string): string {
  const words = wordsOf(text);
  const start = text.indexOf(clue);
  const from = words.findIndex((word) => word.start >= start);
  const to = words.findLastIndex((word) => word.end <= start + clue.length);
  return cutWhat({ text, words }, { from, to });
}

describe("what an obstacle is", () => {
  test.each([
    [
      "has all of a row that does it",
      "France, Germany and Italy refused to sign the treaty, while Spain hesitated.",
      "refused",
      "France, Germany and Italy refused to sign the treaty",
    ],
    [
      "has no word of a row that only opens the sentence",
      "However, Germany and Italy refused to sign.",
      "refused",
      "Germany and Italy refused to sign",
    ],
    [
      "ends with the quotation in which it stands",
      "“We say that there is no money,” the director of works, Ama Boro, told the Post.",
      "no money",
      "there is no money",
    ],
    [
      "ends with a quotation in straight marks",
      '"There will be no vote this year," the speaker told the house on Monday.',
      "no vote",
      "There will be no vote this year",
    ],
    [
      "begins behind the place that a report is from",
      "LOME, Togo – With the talks on the brink of collapse, delegates left for the airport.",
      "brink of collapse",
      "With the talks on the brink of collapse",
    ],
    [
      "has those of whom more is told to tell which they are",
      "At noon the clerks who should draw it up could not get past the barricades.",
      "could not",
      "At noon the clerks who should draw it up could not get past the barricades",
    ],
    [
      "has the verb of what is known",
      "The court has let it be known that chapter 14, on trade, does not square with the law.",
      "not square",
      "The court has let it be known that chapter 14, on trade, does not square with the law",
    ],
    [
      "ends before what has its verb too far on",
      "The deadlock makes the poll less legitimate and feeds fears that the poor South Asian country, where 160 million people live, may see its economy stand still and more violence break out.",
      "deadlock",
      "The deadlock makes the poll less legitimate and feeds fears",
    ],
    [
      "has both marks of a quotation within it",
      "The embassy said in a note that such pacts should not be “exclusive in nature”.",
      "not be",
      "such pacts should not be “exclusive in nature”",
    ],
    [
      "has a relative clause of the subject's in between",
      "But the Bank of Lome, through which the money was to go, would not touch it, fearing for its name.",
      "would not touch",
      "the Bank of Lome, through which the money was to go, would not touch it",
    ],
    [
      "has the subject that a relative clause is of",
      "A club in which one member holds half of the coast cannot do much by seven.",
      "cannot",
      "A club in which one member holds half of the coast cannot do much by seven",
    ],
    [
      "has the subject before an apposition and an irregular past",
      "Sam Addo, the chairman of the board, left the room and set no date.",
      "set no date",
      "Sam Addo, the chairman of the board, left the room and set no date",
    ],
    [
      "has the subject before a verb of the third person",
      "The Farmers' Bloc, which wants no dam, says this one is none of its business.",
      "none of its business",
      "The Farmers' Bloc, which wants no dam, says this one is none of its business",
    ],
    [
      "has no number of a paragraph before it",
      "5. The members may not leave the fund before the year is over.",
      "may not",
      "The members may not leave the fund before the year is over",
    ],
    [
      "has what is said of `what`",
      "What has not come about, after ten years of talks, is a rule for the dry years.",
      "not come about",
      "What has not come about, after ten years of talks, is a rule for the dry years",
    ],
    [
      "begins before a `that` which is of no saying",
      "It says nothing about payments that make the fleets too large, and these were left to later talks.",
      "too large",
      "It says nothing about payments that make the fleets too large",
    ],
    [
      "goes on behind what stands between subject and verb",
      "Turkey, with even more to lose, says nothing in public; its ministry does not answer letters.",
      "to lose",
      "Turkey, with even more to lose, says nothing in public",
    ],
    [
      "goes on in a list of names",
      "The measure lapsed when Japan, Chinese Taipei and Ghana let it be known that they would not join.",
      "lapsed",
      "The measure lapsed when Japan, Chinese Taipei and Ghana let it be known that they would not join",
    ],
    [
      "is what was regretted, where there is no room for who did",
      "The members of the council on the waters of the northern lakes, who met in the old capital, deplored that the upper states would come to the table only if their dams are left alone.",
      "deplored",
      "the upper states would come to the table only if their dams are left alone",
    ],
  ])("%s", (_, sentence, clue, expected) => {
    expect(cut(sentence, clue)).toBe(expected);
  });

  test.each([
    [
      "at a word that joins on what does not fit",
      "Under the accord the old reactor on the northern river has to be shut down and sealed by the middle of April in return for fifty thousand tonnes of oil.",
      "has to be shut down",
      "Under the accord the old reactor on the northern river has to be shut down and sealed by the middle of April",
    ],
    [
      "before a clause of which its subject alone would be left",
      "In February of that year the upper court of the land sided with the small savers and annulled the plan by which the deposits at the bank would have been written off.",
      "annulled",
      "In February of that year the upper court of the land sided with the small savers and annulled the plan",
    ],
    [
      "not where a verb waits for another",
      "On the eastern side eleven hundred plots between the new station and the border of the province have yet to be bought by the company of the railway.",
      "have yet",
      "On the eastern side eleven hundred plots between the new station and the border of the province have yet to be bought",
    ],
  ])("is shortened %s", (_, sentence, clue, expected) => {
    expect(cut(sentence, clue)).toBe(expected);
  });
});

describe("a phrase that would say nothing goes on until it does", () => {
  test.each([
    [
      "to its verb",
      "A good many decisions, weighty but hard, are still to be made.",
      "hard",
      "A good many decisions, weighty but hard, are still to be made",
    ],
    [
      "behind what only opens it",
      "Apart from small violations now and then, the truce has held since 2003.",
      "violations",
      "Apart from small violations now and then, the truce has held since 2003",
    ],
    [
      "behind a condition",
      "Until there is a settlement, Togo can borrow nothing abroad.",
      "Until",
      "Until there is a settlement, Togo can borrow nothing abroad",
    ],
    [
      "behind who says it",
      "The other party, he complained, did not always mean it.",
      "complained",
      "The other party, he complained, did not always mean it",
    ],
    [
      "back to who tells why",
      "He would explain later, he said, why he was dismissing the appeal.",
      "dismissing",
      "He would explain later, he said, why he was dismissing the appeal",
    ],
    [
      "back to who went",
      "The party, the Lake Movement, went to court to have the vote counted.",
      "went to court",
      "The party, the Lake Movement, went to court to have the vote counted",
    ],
    [
      "behind a cleft",
      "What handicapped the parties, a spokesman says, was that they were so many.",
      "handicapped",
      "What handicapped the parties, a spokesman says, was that they were so many",
    ],
    [
      "back to its subject",
      "A large newspaper, run by the state, meanwhile cautioned that a move toward war would harm the port.",
      "war",
      "A large newspaper, run by the state, meanwhile cautioned that a move toward war would harm the port",
    ],
    [
      "back to what a relative clause is of",
      "Lawyers handed in papers on Monday, in which they ask for the vote to be overturned.",
      "overturned",
      "Lawyers handed in papers on Monday, in which they ask for the vote to be overturned",
    ],
    [
      "out of a bracket",
      "The Lake Council of Herders (LCH) left the room in protest after the vote.",
      "protest",
      "The Lake Council of Herders (LCH) left the room in protest after the vote",
    ],
  ])("%s", (_, sentence, clue, what) => {
    expect(cut(sentence, clue)).toBe(what);
  });

  test.each([
    [
      "with a verb of its own",
      "Kenya says that Uganda rejects that reading, and the talks go on.",
      "rejects",
      "Uganda rejects that reading",
    ],
    [
      "that a preposition stands before",
      "Uganda signed in May despite the owners' opposition to it, they say.",
      "opposition",
      "the owners' opposition to it",
    ],
    [
      "where nothing that fits says more",
      `All threats against them, ${"and against others ".repeat(20)}, stop.`,
      "threats",
      "All threats against them",
    ],
  ])("and stays as it is %s", (_, sentence, clue, what) => {
    expect(cut(sentence, clue)).toBe(what);
  });

  test("and is soon cut from what is no prose", () => {
    const start = cpuTime();
    for (const piece of ["threat ", "threat, ", "(threat ", "that which ", ", he said, threat "])
      expect(cut(piece.repeat(20_000), "th").length).toBeLessThan(250);
    expect(cpuTime() - start).toBeLessThan(5000);
  });
});
