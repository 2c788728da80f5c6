import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/extract/read-document.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import { readPlain } from "../../src/markdown/read-plain.ts";

const nothing = { title: null, date: null };
const plain = (text: string) => readDocument(readPlain(text), nothing);
const markdown = (text: string) => readDocument(readMarkdown(text), nothing);
const kept = (text: string) => plain(text).sentences.map((sentence) => sentence.text);
const reasons = (text: string) => plain(text).leftOut.map(({ line, reason }) => `${reason}: ${line.text}`);

const body =
  "The two ministers met for three hours and parted without an agreement. Neither would say when they would meet again.";

describe("a page of a magazine", () => {
  const page = `Kenya: Nairobi Weighs a Water Deal With Ethiopia

3 MINS READMar 4, 2019 | 08:15 GMT

${body} The river has been in dispute since 2007.The dam is to open next year.

Article Search

Copyright © Lakeside Analysis, Ltd. All rights reserved.

Lakeside Worldview

To empower members to see further in a world that changes every day.`;

  test("says its title, its day and its publisher", () => {
    expect(plain(page).head).toEqual({
      title: "Kenya: Nairobi Weighs a Water Deal With Ethiopia",
      date: "2019-03-04",
      publisher: "Lakeside Analysis, Ltd",
      author: null,
      language: "en",
    });
  });

  test("is read without what stands around its text, each line with its reason", () => {
    expect(kept(page)).toEqual([
      "The two ministers met for three hours and parted without an agreement.",
      "Neither would say when they would meet again.",
      "The river has been in dispute since 2007.",
      "The dam is to open next year.",
    ]);
    expect(reasons(page)).toEqual([
      "title: Kenya: Nairobi Weighs a Water Deal With Ethiopia",
      "date: 3 MINS READMar 4, 2019 | 08:15 GMT",
      "navigation: Article Search",
      "copyright: Copyright © Lakeside Analysis, Ltd. All rights reserved.",
      "site: Lakeside Worldview",
      "site: To empower members to see further in a world that changes every day.",
    ]);
  });
});

test.each([
  ["on a line of its own", "Talks fail in Geneva\n\nFriday, August 21, 2015", "2015-08-21"],
  ["with the hour", "Talks fail in Geneva\n\nMay 20, 2014 at 3:10 AM", "2014-05-20"],
  ["behind a label", "Talks fail in Geneva\n\nPublished: 2016-10-27", "2016-10-27"],
  ["published before updated", "Talks fail in Geneva\n\nUpdated 28 Oct 2016\nPublished 27 Oct 2016", "2016-10-27"],
  [
    "beside a report's number",
    "Talks fail in Geneva\n\nXYZ-24-106368 Issued: Apr 23, 2024. Released: Apr 24, 2024.",
    "2024-04-23",
  ],
  ["behind the author", "Talks fail in Geneva\n\nBy Ana Pohl | Oct 27, 2016", "2016-10-27"],
  [
    "under a name and an office",
    "Talks fail in Geneva\n\nAna Pohl\n\nSecretary of State\n\nBern\n\nMay 25, 2018",
    "2018-05-25",
  ],
  ["in a memo's head", "MEMO\nTo: clients  From: risk desk  Date: 11.07.2022\nTalks fail in Geneva", "2022-07-11"],
  ["between marks", "Talks fail in Geneva\n\nWorking paper · 23 July 2024 · Available in: English", "2024-07-23"],
  ["ahead of a byline", "Talks fail in Geneva\n\nMonday 18 November 2024. By our correspondent in Vigo", "2024-11-18"],
  ["behind two places", "Elva Bay / Bern, 25 May 2023\nTalks fail in Geneva", "2023-05-25"],
  [
    "behind the number of an issue",
    "LAKESIDE MONITOR\nIssue 9 – 6 March 2025 – subscribers only\nTalks fail in Geneva",
    "2025-03-06",
  ],
  ["behind the number of a paper", "Talks fail in Geneva\nBriefing no. 41, 8 June 2022", "2022-06-08"],
  ["as a notice's own", "Talks fail in Geneva\nNotice of 16 November 2021", "2021-11-16"],
  ["none that another paper has", "Talks fail in Geneva\nThe Decree of 16 November 2021", null],
  ["at the title's end", "Talks fail in Geneva - 2002-01-16", "2002-01-16"],
  ["at the foot", `Talks fail in Geneva\n\n${body}\n\nIssued on August 26, 2004`, "2004-08-26"],
  [
    "behind a place, with an agency",
    "Talks fail in Geneva\n\nJUJUY, Argentina, July 18, 2023 (Cono Sur Wire)",
    "2023-07-18",
  ],
  ["in Korean", "제네바 회담 결렬\n\n입력 2024년 3월 5일 오전 10:30", "2024-03-05"],
  ["in Japanese", "ジュネーブの協議が決裂\n\n発表日：令和6年3月5日", "2024-03-05"],
  ["in Chinese", "日内瓦会谈破裂\n\n发布时间：2024年3月5日 10:30", "2024-03-05"],
  ["none where none is told", "Talks fail in Geneva", null],
  ["none from a caption", "Talks fail in Geneva\n\nFILE - The palace of nations, Geneva, March 3, 2014.", null],
  ["none from a list of days", `Talks fail in Geneva\n\n${body}\n\nMarch 3, 2014\n\n${body}\n\nApril 5, 2014`, null],
  ["none from an archive's span", "Talks fail in Geneva\n\nARCHIVED CONTENT 2017-2021", null],
  ["none that only names a treaty", "The Treaty of 27 October 1998", null],
])("the day of a document stands %s", (_, head, date) => {
  expect(plain(`${head}\n\n${body}`).head.date).toBe(date);
});

test.each([
  ["SEOUL, Oct. 27, 2016 (Reuters) – The two ministers met and parted without an agreement.", "2016-10-27", "Reuters"],
  [
    "WASHINGTON, February 10, 2014/APO (Press Organization)/ -- The two ministers met again today.",
    "2014-02-10",
    "APO (Press Organization)",
  ],
  ["Geneva, 27 October 2016 – The two ministers met and parted without an agreement.", "2016-10-27", null],
  ["SEOUL, Oct 27 (Reuters) – The two ministers met and parted without an agreement.", null, "Reuters"],
  ["On 27 October 2016 the two ministers met – and parted without an agreement.", null, null],
  ["The meeting of 27 October 2016 – the third – ended without an agreement.", null, null],
])("of %j the dateline is read", (first, date, publisher) => {
  expect(plain(`Talks fail in Geneva\n\n${first} Nothing more was said.`).head).toMatchObject({ date, publisher });
});

test.each([
  ["the first line", "Talks fail in Geneva, envoys say", "Talks fail in Geneva, envoys say"],
  [
    "behind what a site puts ahead",
    "Skip to content\n\nNews / Africa\n\nBreaking News\n\nTalks fail in Geneva",
    "Talks fail in Geneva",
  ],
  [
    "behind the site's name",
    "Lakeside Post\nTalks fail in Geneva, envoys say\nby Ana Pohl",
    "Talks fail in Geneva, envoys say",
  ],
  ["a question", "Country Desk\nGeneva: What Would It Take?\nDraft", "Geneva: What Would It Take?"],
  [
    "of two the one that is there again",
    "Talks fail in Geneva name withheld Analyst\n\n3 May 2015\n\nTalks fail in Geneva",
    "Talks fail in Geneva",
  ],
  ["behind its label", "SLUG: 2-321376 Talks\nTYPE=REPORT\nHEADLINE: Talks fail in Geneva", "Talks fail in Geneva"],
  ["without the press office's label", "Press Releases: Talks fail in Geneva", "Talks fail in Geneva"],
  ["without the site behind it", "Talks fail in Geneva | Lakeside Post", "Talks fail in Geneva"],
  ["a name is none", "MATTHEW POHL, SPOKESPERSON OF THE DEPARTMENT\n\nTalks fail in Geneva", "Talks fail in Geneva"],
])("the title is %s", (_, head, title) => {
  expect(plain(`${head}\n\n${body}`).head.title).toBe(title);
});

test.each([
  ["reading-time", "4 min read"],
  ["share", "Share this article"],
  ["share", "Sign up for our free newsletter"],
  ["share", "Comments"],
  ["copyright", "© 2016 Lakeside Post"],
  ["navigation", "Back to top"],
  ["navigation", "https://example.org/talks"],
  ["navigation", "Page 3 of 12"],
  ["related", "Read more: The dam and its enemies"],
  ["related", "You May Also Like"],
  ["caption", "Image: Ana Pohl/Getty Images"],
  ["byline", "+41 22 555 01 02"],
  ["byline", "press@example.org"],
  ["byline", "By Ana Pohl"],
  ["site", "This article was first published by Lakeside Post in 2016."],
  ["site", "The views expressed are the author's own and do not necessarily reflect those of the Post."],
])("%s is the reason to leave out %j", (reason, line) => {
  expect(reasons(`Talks fail in Geneva\n\n${body}\n\n${line}\n\n${body}`)).toContain(`${reason}: ${line}`);
});

test.each([
  "By 2016 the talks had failed.",
  "This is the first time in ten years that talks have failed.",
  "Watch the border, not the palace, a diplomat said.",
  "Share prices fell after the talks had failed.",
  "Related talks on trade go on.",
  "Copyright law divides the two delegations.",
  "Source countries refuse to take them back.",
  "Contact between the two armies broke off.",
])("%j is what the text says", (line) => {
  expect(kept(`Talks fail in Geneva\n\n${body}\n\n${line}\n\n${body}`)).toContain(line);
});

test("a subheading stays, as a heading", () => {
  const { sentences } = plain(`Talks fail in Geneva\n\n${body}\n\nA longing for peace\n\n${body}`);
  expect(sentences.filter(({ line }) => line.kind === "heading").map(({ text }) => text)).toEqual([
    "A longing for peace",
  ]);
});

test("a caption that a page shows twice is no part of its text, a headline that it shows twice is one", () => {
  const caption = "Soldiers walk past a fire in a village that rebels hold.";
  expect(kept(`Talks fail in Geneva\n\nTalks fail in Geneva\n\n${caption}\n${caption}\n\n${body}`)).toEqual(
    kept(`Talks fail in Geneva\n\n${body}`),
  );
});

test("a text reads the same however its lines were wrapped", () => {
  const text = `Talks fail in Geneva, envoys say\n\nBy Ana Pohl\n27 October 2016\n\n${body} ${body}\n\n${body} The third round was put off, and no day was named for it.`;
  const wrapped = text.replace(/(?=.{60}).{1,58}(?= )/g, "$&\n").replaceAll("\n ", "\n");
  expect(kept(wrapped)).toEqual(kept(text));
  expect(plain(wrapped).head).toEqual(plain(text).head);
  expect(plain(text).head).toMatchObject({
    title: "Talks fail in Geneva, envoys say",
    date: "2016-10-27",
    author: "Ana Pohl",
  });
});

test("what is stated of a document wins over what its lines say", () => {
  const reading = readMarkdown(`# Talks fail\n\n27 October 2016\n\n${body}`);
  expect(readDocument(reading, { title: "Stated", date: "2015" }).head).toMatchObject({
    title: "Stated",
    date: "2015",
  });
});

test("a note's headings stay but its title, and its list is kept", () => {
  const { head, sentences } = markdown(`# Talks fail\n\n## Positions\n\n- Kenya refuses\n- Ethiopia builds\n\n${body}`);
  expect(head.title).toBe("Talks fail");
  expect(sentences.map(({ text }) => text).slice(0, 3)).toEqual(["Positions", "Kenya refuses", "Ethiopia builds"]);
});

test("a text of one line says what that line says", () => {
  expect(kept("Kenya refuses to sign the accord")).toEqual(["Kenya refuses to sign the accord"]);
});

test.each([
  ["The two sides have not said when they will meet for the talks.", "en"],
  ["Les deux parties ont dit que les négociations sont dans une impasse pour le moment.", "fr"],
  ["Die beiden Seiten haben sich nicht auf einen Termin geeinigt, und das ist auch nicht zu erwarten.", "de"],
  ["Las dos partes no han dicho cuándo se van a reunir para la nueva ronda de conversaciones.", "es"],
  ["두 장관은 세 시간 동안 만났지만 합의하지 못했다.", "ko"],
  ["両大臣は三時間会談したが、合意には至らなかった。", "ja"],
  ["两国部长会谈三小时，未能达成协议。", "zh"],
  ["Министры встретились в Женеве, но договориться не смогли.", "ru"],
  ["Міністри зустрілися в Женеві, але домовитися їм не вдалося.", "uk"],
  ["التقى الوزيران في جنيف ولم يتوصلا إلى اتفاق.", "ar"],
  ["Kenya 2016", null],
  ["Kenia en Rwanda spraken in Lagos met Oeganda in Kampala, met Ghana in Accra.", "nl"],
  ["In March, Kenya refused. In May, Chad did. In June nobody asked.", null],
  ["The council met. Speaking in Berlin, the envoy refused. In Lagos, Kenya did.", null],
])("the language of %j is %j", (text, language) => {
  expect(plain(text).head.language).toBe(language);
});
