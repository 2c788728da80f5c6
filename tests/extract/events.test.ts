import { describe, expect, test } from "vitest";
import { findEvents } from "../../src/extract/events/find-events.ts";
import { readDocument } from "../../src/extract/read-document.ts";
import { readPlain } from "../../src/markdown/read-plain.ts";
import { cpuTime } from "../cpu-time.ts";

/** A Thursday. */
const day = "2021-03-11";

const eventsOf = (text: string, date: string | null = day) =>
  findEvents(readDocument(readPlain(text), { title: "Stated", date }));

/** The sentence stands between others, as in a report. */
const datesIn = (sentence: string, date: string | null = day) =>
  eventsOf(
    `The delegations have little in common and trust each other even less.\n\n${sentence}\n\nNobody expects the matter to end there, and few would mind.`,
    date,
  ).map((event) => event.date);

test.each<[string, string[]]>([
  ["Chad closed the frontier on 4 March 2019.", ["2019-03-04"]],
  ["The pact was signed in October 2016 and shelved in 2018.", ["2016-10", "2018"]],
  ["It was in nineteen ninety-one that the union fell apart.", ["1991"]],
  ["The road has been shut since 2003.", ["2003"]],
  ["From 2011 on, Sudan claimed the islands.", ["2011"]],
  ["Late in 2013 both armies withdrew.", ["2013"]],
  ["By 2009 the fund had run dry.", ["2009"]],
  ["The claim dates back to 1884.", ["1884"]],
  ["Wars broke out in 1948, 1965 and 1971.", ["1948", "1965", "1971"]],
  ["Ministers met in 2004 in Lagos, and in 2007 in Accra.", ["2004", "2007"]],
  ["Envoys met on June 4 and 5, 2019, in Bern.", ["2019-06-04", "2019-06-05"]],
])("of %j the dates that it writes out are told", (sentence, dates) => {
  expect(datesIn(sentence, null)).toEqual(dates);
});

describe("the document's day makes absolute", () => {
  test.each<[string, string[]]>([
    ["The cabinet fell on Tuesday.", ["2021-03-09"]],
    ["The cabinet fell on Thursday.", ["2021-03-11"]],
    ["The cabinet fell last Thursday.", ["2021-03-04"]],
    ["The cabinet will meet on Tuesday.", ["2021-03-16"]],
    ["The court is due to rule on Friday.", ["2021-03-12"]],
    ["Both sides agreed to meet on Monday.", ["2021-03-15"]],
    ["Both sides failed to meet on Monday.", ["2021-03-08"]],
    ["Tuesday's attack killed a guard.", ["2021-03-09"]],
    ["The envoy said on Monday that he would be back on Sunday.", ["2021-03-08", "2021-03-14"]],
    ["Yesterday rebels seized the port.", ["2021-03-10"]],
    ["The port was seized the day before yesterday.", ["2021-03-09"]],
    ["Parliament votes tomorrow.", ["2021-03-12"]],
    ["Today the ministry withdrew its envoy.", ["2021-03-11"]],
    ["Six days ago the bridge was blown up.", ["2021-03-05"]],
    ["The bank froze the accounts last month.", ["2021-02"]],
    ["The bank froze the accounts earlier this month.", ["2021-03"]],
    ["The bank froze the accounts a month ago.", ["2021-02"]],
    ["The bank froze the accounts last week.", ["2021-03"]],
    ["The bank froze the accounts last year.", ["2020"]],
    ["The congress will convene next year.", ["2022"]],
    ["The strike began in November.", ["2020-11"]],
    ["The strike began in February.", ["2021-02"]],
    ["The strike will begin in November.", ["2021-11"]],
    ["She will read it out again on November 3.", ["2021-11-03"]],
    ["Consultations resume on November 3.", ["2021-11-03"]],
    ["The permit comes to an end on November 3.", ["2021-11-03"]],
    ["The strike began on 22 August.", ["2020-08-22"]],
    ["A decree of November 3 provides that the port will be closed.", ["2020-11-03"]],
    ["The end of November 3 will be a relief.", ["2021-11-03"]],
    ["Works are meant to begin in October.", ["2021-10"]],
    ["Its garlic comes in February, when no one needs it.", []],
    ["The delegation came in February.", ["2021-02"]],
    ["They stay at home until they get the February salary.", []],
    ["They stayed away after the February vote.", ["2021-02"]],
    ["It will reopen in May instead of April.", ["2021-05"]],
    ["Only one case has been found this year.", []],
    ["The cabinet fell this year.", ["2021"]],
    ["The next round is set for 22 August.", ["2021-08-22"]],
    ["By August 20 Zambia has to repay the loan.", ["2021-08-20"]],
    ["The loan had been repaid by August 20.", ["2020-08-20"]],
    ["Observers found fault with the July vote.", ["2020-07"]],
    ["It was announced on 15 September 2018. The envoys left on 17 September.", ["2018-09-15", "2018-09-17"]],
    ["It was announced on 15 September 2018. On 3 March it was dropped.", ["2018-09-15", "2021-03-03"]],
    ["The deal expires on 31 March.", ["2021-03-31"]],
    ["The law takes effect on 1 May.", ["2021-05-01"]],
    ["Kenya votes on Sunday.", ["2021-03-14"]],
    ["Tension is rising ahead of Sunday's vote.", ["2021-03-14"]],
    ["The round was postponed until May.", ["2021-05"]],
    ["Elections were scheduled for 30 April.", ["2021-04-30"]],
    ["Elections were scheduled for 30 November.", ["2020-11-30"]],
    ["The pass has been shut since Monday.", ["2021-03-08"]],
    ["The siege began in December last year.", ["2020-12"]],
    ["On 5 February of this year the siege ended.", ["2021-02-05"]],
    ["The siege ended last December.", ["2020-12"]],
    ["The siege began on 5 May 2020 and ended two days later.", ["2020-05-05", "2020-05-07"]],
    ["The siege began on 5 May 2020, a day after the vote.", ["2020-05-05"]],
    ["The siege began on 5 May 2020, a week later than planned.", ["2020-05-05"]],
    ["He took office on January 2. A day before that, crowds had burned shops.", ["2021-01-02", "2021-01-01"]],
    ["The cabinet fell on Thursday of last week.", ["2021-03-04"]],
    ["The cabinet fell last week, on Tuesday.", ["2021-03-02"]],
    ["The court will rule on Monday of next week.", ["2021-03-15"]],
    ["The court will rule on Friday next week.", ["2021-03-19"]],
    ["The cabinet fell on Tuesday of this week.", ["2021-03-09"]],
    ["The country joins the pact this Sunday.", ["2021-03-14"]],
    ["Rebels killed a guard this Sunday.", ["2021-03-07"]],
    ["The vote was held on 20 January. The cabinet had left on the Friday before.", ["2021-01-20", "2021-01-15"]],
    ["The vote was held on 20 January. The court annulled it the following Monday.", ["2021-01-20", "2021-01-25"]],
    ["The vote was held on 20 January. That Friday the cabinet fell.", ["2021-01-20", "2021-01-22"]],
    ["The cabinet fell the previous Monday.", []],
    ["The bill got four votes on Monday.", ["2021-03-08"]],
    ["By Friday they had thirty votes.", ["2021-03-05"]],
    ["Unions have called a strike from 24 March.", ["2021-03-24"]],
    ["Everybody looks forward to the summit on 24 March.", ["2021-03-24"]],
    ["The vote is scheduled for November.", ["2021-11"]],
    [
      "A strike in 2018 failed, and in June 2018 the union split. Since January the port has been shut.",
      ["2018", "2018-06", "2021-01"],
    ],
    ["On 3 December 2019 the vote was held. That same month the presidents met.", ["2019-12-03", "2019-12"]],
  ])("%j", (sentence, dates) => {
    expect(datesIn(sentence)).toEqual(dates);
  });

  test("and where that is not known, nothing is guessed", () => {
    const sentence = "On Tuesday, as in August, last month and yesterday, the talks of 5 May broke off today.";
    expect(datesIn(sentence, null)).toEqual([]);
  });

  test("as exactly as it is known itself", () => {
    expect(
      datesIn("On Tuesday the talks that had begun in January broke off, as they did last year.", "2021-03"),
    ).toEqual(["2021-01", "2020"]);
  });
});

test.each([
  "From 2018 to 2020 imports grew while exports stood still.",
  "Between 2014 and 2016 nothing moved.",
  "The 1994 cease-fire is still observed.",
  "The Paris Agreement of 2015 binds both.",
  "Exports fell by 12 percent in 2019.",
  "Traffic doubled last year.",
  "The Fiscal Year 2015 Authorization Act applies.",
  "In FY2014 more than 52,000 minors crossed.",
  "Some 2000 people crossed the border near the 1500 metre line.",
  "Today the country has no real opposition.",
  "The need is greater today than it ever was.",
  "Parts of today's flag are older.",
  "Over the last month, and for the past year, tension grew.",
  "The Good Friday Agreement holds.",
  "Julio Guzmán and April Jones resigned.",
  "In the 1990s and early 2000s war raged.",
  "The office is open Monday through Friday.",
  "Nairobi, March 10, 2021: The fund warned of a famine.",
  "The vote might take place next week.",
  "Early in 2022 they may be put off.",
  "They would carry oil tomorrow if somebody paid.",
  "The contract runs until 2037.",
  "Nobody had counted them before 2010.",
  "More people fled than in 2015.",
  "The deficit is the largest since 2009.",
  "From January to June 2020 they built ten schools.",
  "Thirty-three days later the panel was gone.",
])("%j dates no event", (sentence) => {
  expect(datesIn(sentence)).toEqual([]);
});

test("boilerplate, captions, headings and the title yield none", () => {
  const text = `Sudan marks the coup of 5 May 2014

May 6, 2015

FILE - Soldiers guard the palace, Khartoum, Jan. 21, 2015.

The president said that he would leave when his term was over and not a day sooner.

What happened in 2014

Nobody in the capital believed him, and the opposition laughed out loud.

Copyright © 2015 Nile Post. All rights reserved.`;
  expect(eventsOf(text, null)).toEqual([]);
});

test("a dateline is the document's day, not an event of it", () => {
  const text =
    "Accord signed\n\nYEREVAN, Feb. 26, 2025 (Wire) – Both envoys met at the bridge on Wednesday and signed the accord.";
  const found = findEvents(readDocument(readPlain(text), { title: null, date: null }));
  expect(found.map(({ date, event }) => [date, event])).toEqual([
    ["2025-02-26", "Both envoys met at the bridge on Wednesday and signed the accord"],
  ]);
});

test("events are read from English alone", () => {
  expect(
    eventsOf("Les deux parties ont dit que les négociations sont dans une impasse depuis le 5 mars 2019.", null),
  ).toEqual([]);
});

test.each([
  ["On 4 March 2019, Chad closed the frontier.", "Chad closed the frontier"],
  ["In 1992 it declared itself independent.", "It declared itself independent"],
  ["But on Tuesday the court ruled against him.", "The court ruled against him"],
  ["It was in 2016 that Kenya joined.", "Kenya joined"],
  ["Tuesday will bring up the hardest question.", "Tuesday will bring up the hardest question"],
  ["Chad closed the frontier on 4 March 2019, officials said.", "Chad closed the frontier on 4 March 2019"],
  [
    "The two sides will probably set out goals for the longer term with regard to the embargo that the kingdom first placed on the island in 1961 and to its ports.",
    "the embargo that the kingdom first placed on the island in 1961 and to its ports",
  ],
  [
    "The ministry, which had long maintained that no troops of its own had ever crossed into the valley, withdrew; on 4 March 2019 it closed the frontier.",
    "on 4 March 2019 it closed the frontier",
  ],
  [
    "The Lake Council this morning renewed the mandate of the mission of observers on the western shore for a further two years, until 31 January 2023.",
    "… this morning renewed the mandate of the mission of observers on the western shore for a further two years, until 31 January 2023",
  ],
  [
    "Speaking after the vote, the delegate of the upper states commended the guards of the western shore for their calm on 4 March 2019.",
    "Speaking after the vote, the delegate of the upper states commended the guards of the western shore for their calm on 4 March 2019",
  ],
])("of %j the line is %j", (sentence, line) => {
  const found = eventsOf(`${sentence}\n\nNobody expects the matter to end there, and few would mind.`);
  expect(found.map(({ event }) => event)).toEqual([line]);
});

test("each event is a line of its own sentence's words, and never without any", () => {
  const long = "the envoys of the northern provinces and of the river states ".repeat(8);
  for (const sentence of [
    `On 4 March 2019 ${long}met.`,
    `There ${long}met on 4 March 2019.`,
    `In ${long}met; in 2019, ${long}.`,
  ])
    for (const { event, sentence: told } of eventsOf(sentence)) {
      const words = event.replaceAll("…", "").trim();
      expect(words.length).toBeGreaterThan(10);
      expect(event.length).toBeLessThanOrEqual(140);
      expect(told.text.toLowerCase()).toContain(words.toLowerCase());
    }
});

test("a long text of dates is read in linear time", () => {
  for (const part of [
    "on 5 May 2014, ",
    "in 2014 and 2015, the ",
    "on Monday, the day before, ",
    "5 May 2014. ",
    "on Monday 5 May 2014 ",
  ]) {
    const begin = cpuTime();
    eventsOf(part.repeat(300_000 / part.length));
    expect(cpuTime() - begin, part).toBeLessThan(3000);
  }
});
