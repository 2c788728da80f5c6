import { expect, test } from "vitest";
import { readDocument } from "../../src/extract/read-document.ts";
import { readPlain } from "../../src/markdown/read-plain.ts";

const body =
  "The two governments met on the island on Thursday and agreed on nothing but the next date, officials of both said.\n\nNobody expects the matter to end there, and few of those who live on the shore would mind if it did.";

test.each([
  [
    "a ministry above it",
    "Ministry of Trade, Industry and Fisheries\nPress release",
    "Lake States Set Quota for Perch",
  ],
  ["a house above it", "Upper Lake House of Representatives\nDraft", "Questions on the Perch Treaty"],
  ["a delegation above it", "PC.DEL/13/31\nDelegation of Upper Lake to the Union", "On the Absence of a Budget"],
  [
    "a committee above it",
    "Committee on Lakes and Rivers, Lakeport\n26 February 2025",
    "Written Answer to a Question on Perch",
  ],
  [
    "a review above it",
    "The Meridian Review of Trade\nTuesday 10 December 2024",
    "Why the Perch Club Keeps Its Waiting Room Full",
  ],
  [
    "a notice above it",
    "You are reading an ARCHIVED page; it is NO LONGER UPDATED, and some links may be dead.\n",
    "Why the Dam Is Late",
  ],
  [
    "a menu and a path above it",
    "HomeTopics, press releases, and morevisas, trade, and more\nYou are in: Under Secretary for Lakes and Public Affairs > Bureau of Lakes and Public Affairs > Press Relations Office of Lakes > Press Releases (Other) on Lakes and Rivers > 2031 > December\n",
    "Why the Dam Is Late",
  ],
  ["an office above it", "Lake States Government Accountability Office\nReport to Congress", "Why the Dam Is Late"],
  ["a wire's marks above it", "Lake Newswire – FLASH 3", "Lower Lake Puts Truce on Ice After Blast"],
  [
    "a sheet's own words above it",
    "SHORE BRIEF\nPolicy, once a week, on one page",
    "Five Ways in Which the Pact Could Fail",
  ],
])("a title has %s", (_, above, title) => {
  const { head } = readDocument(readPlain(`${above}\n${title}\n\n${body}`), { title: null, date: null });
  expect(head.title).toBe(title);
});

test.each([
  ["a word to editors", "EDITORS: corrects figure in paragraph 6"],
  ["the contents", "Contents: 1 Background 2 Evidence 3 What next"],
  ["the meeting", "1446th Meeting of the Permanent Council"],
  ["who wrote it", "By Ann Thorvald-Ray in Lakeport and Bo Lim in Paris"],
  ["who wrote it, and when", "by ANN THORVALD-RAY — Published 06:15 — Updated 11:02"],
  ["who wrote it, with the day", "By Ann Thorvald, 27 June 2025"],
  ["the place and the day", "Lakeport, 20 March 2025. By Ann Thorvald Ray (The Lantern)"],
  ["what a site offers", "Listen to this article (3 min)"],
  ["what sort of paper it is", "Working Paper Summary"],
  [
    "what a picture shows, twice",
    "Photo desk\n\nThe old prison of the Lake States at night\nThe old prison of the Lake States at night",
  ],
  ["the kind of notice", "Notice of 16 November 2031"],
  ["what the record is", "Hansard (draft transcript, subject to correction)"],
  ["what a part of the report is called", "Why GAO Did This Study"],
  ["what the report is a summary of", "Highlights of GAO-12-68, a report to congressional committees"],
  ["what it was written for", "The Reason for This Study"],
  ["that it is a picture", "Perch on offer in Lakeport, Lake States (photo of 2031)"],
  ["where it was said, in a line that goes on", "before the Lake Council in Lakeport"],
  ["a picture's line with whose it is", "The flag of the Lake States above the port. (Lake Desk)"],
  ["where it was said", "Washington, DC\nMarch 3, 2031"],
])("a title has %s below it", (_, below) => {
  const text = `Lake States Still Without a Budget\n${below}\n\n${body}`;
  expect(readDocument(readPlain(text), { title: null, date: null }).head.title).toBe(
    "Lake States Still Without a Budget",
  );
});

test.each([
  "Speaker of Lower House Delays Vote on Treaty",
  "Contact Group Fails to Agree on Truce",
  "Questions Grow Over Perch Treaty",
])("%s is a title, not a line about who is told of", (title) => {
  const text = `Lake Post\n${title}\nContact: press@lake.example\n\n${body}`;
  expect(readDocument(readPlain(text), { title: null, date: null }).head.title).toBe(title);
});

test("what an office does is a title", () => {
  const text = `Ministry of Trade Turns Down Quota\nLake Post\n\n${body}`;
  expect(readDocument(readPlain(text), { title: null, date: null }).head.title).toBe(
    "Ministry of Trade Turns Down Quota",
  );
});

test.each([
  ["the site", "Voice of America | "],
  ["the part of the world", "World | "],
  ["a path", "You are here: Home » Media » "],
  ["who published it", "VOA News: "],
  ["the office", "Department of Lake Affairs - "],
  ["the paper's number", "R43881: "],
  ["the page's own line", "Official website of the United States government\n"],
])("a title has %s ahead of it on its line or the next", (_, ahead) => {
  const { head } = readDocument(readPlain(`${ahead}Lake States Still Without a Budget\n\n${body}`), {
    title: null,
    date: null,
  });
  expect(head.title).toBe("Lake States Still Without a Budget");
});

test.each([
  ["the site", " | Lake Post"],
  ["who published it", " - VOA News"],
  ["the office", " — United States Department of State"],
  ["the paper's number and day", " GAO ID: GAO-09-476T March 25, 2031"],
  ["in what form it is", " [Audio]"],
])("a title has %s behind it on its line", (_, behind) => {
  const { head } = readDocument(readPlain(`Lake States Still Without a Budget${behind}\n\n${body}`), {
    title: null,
    date: null,
  });
  expect(head.title).toBe("Lake States Still Without a Budget");
});

test.each(["Mission to the Lakes: Why It Came to Nothing", "Lake States - A Budget at Last", "Perch: The Talks Go On"])(
  "%s is a title whole",
  (title) => {
    expect(readDocument(readPlain(`${title}\n\n${body}`), { title: null, date: null }).head.title).toBe(title);
  },
);

test.each([
  "Paper No. 7 May 2031",
  "Working Paper No. 12",
  "1. Quotas of the year to come",
  "Present: A. Pohl (chair), J. Lind, M. Roe",
  "Participants: the five ministers and their deputies",
  "In attendance: A. Pohl of the secretariat, J. Lind",
  "which was estab-",
])("a title in capitals wins over %j", (line) => {
  const text = `LAKE COMMISSION MEETS IN PORT\n\n${line}\n\n${body}`;
  expect(readDocument(readPlain(text), { title: null, date: null }).head.title).toBe("LAKE COMMISSION MEETS IN PORT");
});

test("a word of a title that a line divides is whole", () => {
  const text = `ON THE LAKE COMMIS-\nSION AND ITS WORK\n\n${body} The commission met.`;
  expect(readDocument(readPlain(text), { title: null, date: null }).head.title).toBe(
    "ON THE LAKE COMMISSION AND ITS WORK",
  );
});
