import { expect, test } from "vitest";
import { extractText } from "../../src/extract/extract.ts";

/** Pages as they are laid out, in words of our own; on each stands the same report. */
const title = "Kenya and Ethiopia fail to settle lake dispute";
const body =
  "Kenya and Ethiopia failed on Tuesday to agree on who may draw water from the lake, and their envoys left without naming a day for another round. The dispute began in 2007, when the first dam was planned.\n\nNeither government would comment. A diplomat said that both were waiting for the rains.";

type Head = readonly [title: string | null, date: string | null, publisher: string | null, author: string | null];

test.each<[string, string, Head]>([
  [
    "a wire service",
    `World News\nOctober 27, 2016 / 8:33 PM / 3 years ago\n${title}\nAna Pohl\n4 Min Read\n\nNAIROBI (Reuters) - ${body}\n\nReporting by Ana Pohl; Editing by Jo Lind\nOur Standards: The Thomson Reuters Trust Principles.`,
    [title, "2016-10-27", "Reuters", "Ana Pohl"],
  ],
  [
    "another wire service",
    `${title}\nBy ANA POHL and JO LIND\nOct. 27, 2016 5:03 AM EDT\n\nNAIROBI, Kenya (AP) — ${body}\n\n___\n\nAssociated Press writer Max Roe in Addis Ababa contributed to this report.`,
    [title, "2016-10-27", "AP", "Ana Pohl and Jo Lind"],
  ],
  [
    "an organisation of states",
    `${title}\n\nUN Photo/Ana Pohl\n\nA view of the lake.\n\n27 October 2016\n\nPeace and Security\n\n${body}\n\n♦ Receive daily updates directly in your inbox - Subscribe here to a topic.\n♦ Download the UN News app for your iOS or Android devices.`,
    [title, "2016-10-27", null, null],
  ],
  [
    "a collection of reports",
    `${title}\n\nFormat News and Press Release\n\nSource UNHCR\n\nPosted 28 Oct 2016\n\nOriginally published 27 Oct 2016\n\nOrigin View original\n\n${body}`,
    [title, "2016-10-27", "UNHCR", null],
  ],
  [
    "a press office",
    `European Union\n\nPress release | 27 October 2016 | Brussels\n\n${title}\n\n${body}\n\nPress contacts\nAna Pohl\n+32 2 555 01 02`,
    [title, "2016-10-27", null, null],
  ],
  [
    "a ministry",
    `Ministry of Foreign Affairs of Kenya\n\n${title}\n\nOctober 27, 2016\n\nSwahili\n\n${body}`,
    [title, "2016-10-27", null, null],
  ],
  [
    "a newspaper with an interview",
    `[Herald Interview] ${title}\n\nPublished : Oct 27, 2016 - 16:33\nUpdated : Oct 28, 2016 - 17:00\n\n${body}\n\nBy Ana Pohl (ana@herald.example)`,
    [title, "2016-10-27", null, "Ana Pohl"],
  ],
  [
    "an agency of Asia",
    `(LEAD) ${title}\n\nAll News 16:33 October 27, 2016\n\nNAIROBI, Oct. 27 (Yonhap) -- ${body}\n\nana@yna.example\n\n(END)`,
    [title, "2016-10-27", "Yonhap", null],
  ],
  [
    "a report with a number",
    `${title}\n\nCrisis Review Africa Report N°280\n27 Oct 2016\n\nWhat's new? The talks failed.\n\n${body}`,
    [title, "2016-10-27", null, null],
  ],
  [
    "a think tank",
    `${title}\nAna Pohl\nThursday, October 27, 2016\n\nEditor's Note: This piece was first published in the Lake Post.\n\n${body}`,
    [title, "2016-10-27", "Lake Post", "Ana Pohl"],
  ],
  [
    "a mail",
    `From: Ana Pohl <ana@example.org>\nTo: desk@example.org\nSubject: ${title}\nDate: Thu, 27 Oct 2016 10:00:00 +0900\n\n${body}\n\n-- \nAna Pohl\nLake Desk`,
    [title, "2016-10-27", null, null],
  ],
  [
    "minutes",
    `Minutes of the Lake Working Group\n\nDate: 27 October 2016\nPlace: Nairobi\nPresent: A. Pohl, J. Lind\n\n${body}`,
    ["Minutes of the Lake Working Group", "2016-10-27", null, null],
  ],
  [
    "minutes of items",
    `Minutes - Lake Working Group on quotas\nDate: 27 October 2016\nPresent: A. Pohl (chair), J. Lind, M. Roe\nApologies: R. Blum of the Ministry\n\n1. Quotas\n- ${body}\n\nNext meeting: 3 November 2016`,
    ["Minutes - Lake Working Group on quotas", "2016-10-27", null, null],
  ],
  [
    "a letter",
    `27 October 2016\n\nThe Honourable Ana Pohl\nMinister of Fisheries\nNairobi\n\nDear Minister,\n\n${body}\n\nYours sincerely,\n\nJo Lind`,
    [null, "2016-10-27", null, null],
  ],
  [
    "a letter with a headline",
    `An open letter to the minister of fisheries\n\n27 October 2016\n\nDear Minister,\n\n${body}`,
    ["An open letter to the minister of fisheries", "2016-10-27", null, null],
  ],
  [
    "what was said on a day",
    `Transcript: press conference on the lake in Nairobi, 27 October 2016\n\nMODERATOR: ${body}`,
    ["Transcript: press conference on the lake in Nairobi", "2016-10-27", null, null],
  ],
  [
    "what a battle's day is told of",
    `The fall of the fort on the lake, 27 October 1916\n\n${body}`,
    ["The fall of the fort on the lake", null, null, null],
  ],
  [
    "a cable",
    `UNCLASSIFIED\n\nSUBJECT: ${title}\n\nDATE: 27 OCT 2016\n\n1. ${body}`,
    [title, "2016-10-27", null, null],
  ],
  [
    "a blog",
    `Lake Notes\n\nHome\nAbout\nArchive\n\n${title}\n\nOctober 27, 2016 by Ana Pohl 3 Comments\n\n${body}\n\nFiled Under: Lakes\n\nPrevious Post: The Nile Again\nNext Post: Rain`,
    [title, "2016-10-27", null, null],
  ],
  [
    "a newspaper with a standfirst",
    `${title}\n\nEnvoys leave Nairobi without a date for another round\n\nAna Pohl in Nairobi\n\nThu 27 Oct 2016 08.33 BST\n\nLast modified on Fri 28 Oct 2016 10.00 BST\n\n${body}\n\nSince you're here ...\n\n... we have a small favour to ask. More people are reading us than ever.`,
    [title, "2016-10-27", null, "Ana Pohl"],
  ],
  [
    "a broadcaster",
    `BBC News\n\n${title}\n\n27 October 2016\n\nShare\n\nImage copyright Getty Images\n\nImage caption The lake seen from the north\n\n${body}\n\nMore on this story\n\nLake talks open\n\n3 October 2016`,
    [title, "2016-10-27", null, null],
  ],
  [
    "a broadcaster whose day has its label above",
    `${title}\n\nPublished\n27 October 2016\n\n${body}\n\nRelated Topics\n\nKenya\nEthiopia`,
    [title, "2016-10-27", null, null],
  ],
  [
    "a note with its day in italics",
    `# ${title}\n\n*27 October 2016* · Ana Pohl\n\n${body}\n\n## Background\n\nThe lake was mapped on 3 May 1902 by a Swiss party.`,
    [title, "2016-10-27", null, null],
  ],
  [
    "a note with labels",
    `# ${title}\n\n**Date:** 2016-10-27  \n**Author:** Ana Pohl\n\n${body}`,
    [title, "2016-10-27", null, "Ana Pohl"],
  ],
  ["a note whose heading comes second", `Some notes.\n\n# ${title}\n\n${body}`, [title, null, null, null]],
  ["a diary", `## 2016-10-27\n\n${body}\n\n## 2016-10-28\n\n${body}`, [null, null, null, null]],
  [
    "a timeline",
    `# Timeline of the lake\n\n- 3 May 1902: mapped\n- 27 October 2016: talks fail\n\n${body}`,
    ["Timeline of the lake", null, null, null],
  ],
  ["a note of two lines", `${title}\n${body}`, [title, null, null, null]],
  ["a text alone", `${body}`, [null, null, null, null]],
  [
    "a briefing of a month",
    `Lake Institute Briefing No. 12\nOctober 2016\n${title}\nAna Pohl and Jo Lind\n\n${body}`,
    [title, "2016-10", null, "Ana Pohl and Jo Lind"],
  ],
  [
    "an agency in Korean",
    `케냐·에티오피아 호수 협상 결렬\n\n입력 2016.10.27 16:33 수정 2016.10.28 10:00\n\n홍길동 기자\n\n(나이로비=연합뉴스) 케냐와 에티오피아 대표단은 화요일 호수의 물을 누가 쓸 수 있는지 합의하지 못했다. 다음 회담 날짜는 정해지지 않았다.\n\n<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>`,
    ["케냐·에티오피아 호수 협상 결렬", "2016-10-27", "연합뉴스", null],
  ],
  [
    "a broadcaster in Japanese",
    `ケニアとエチオピア、湖をめぐる協議が決裂\n\n2016年10月27日 16時33分\n\nケニアとエチオピアの代表団は火曜日、湖の水の利用について合意できなかった。次の協議の日程は決まっていない。\n\n© NHK`,
    ["ケニアとエチオピア、湖をめぐる協議が決裂", "2016-10-27", "NHK", null],
  ],
  [
    "an agency in Chinese",
    `肯尼亚与埃塞俄比亚湖泊谈判破裂\n\n2016-10-27 16:33 来源：新华社\n\n新华社内罗毕10月27日电（记者张三）肯尼亚和埃塞俄比亚代表团周二未能就湖水使用问题达成一致。下一轮会谈日期尚未确定。\n\n责任编辑：李四`,
    ["肯尼亚与埃塞俄比亚湖泊谈判破裂", "2016-10-27", "新华社", null],
  ],
  [
    "a short title in capitals",
    `LAKE DISPUTE\n\n27 October 2016\n\n${body}`,
    ["LAKE DISPUTE", "2016-10-27", null, null],
  ],
  [
    "a newspaper without a blank line",
    `The Lake Tribune\nThursday, October 27, 2016\n${title}\nBy Ana Pohl, Staff Writer\n${body}`,
    [title, "2016-10-27", null, "Ana Pohl"],
  ],
])("of %s title, day, publisher and author are read", (_, page, [headline, date, publisher, author]) => {
  expect(extractText(page)).toMatchObject({ title: headline, date, publisher, author });
});

test.each([
  ["1. (U) SUMMARY: The talks failed, and nobody knows why they did. End summary.", "The talks failed"],
  ["Summary. The talks failed, and nobody knows why they did.", "The talks failed"],
  [
    "Summary execution of the captives stopped the talks for good, and neither of the governments has said when or where they may go on.",
    "Summary execution",
  ],
  ["Q: Why did the talks fail so badly, and who is to blame for it now?\n\nA: Nobody knows.", "A: Nobody knows"],
  ["Dear Minister,\n\nThe talks failed, and nobody knows why they did.", "The talks failed"],
])("the lead of %j is without what it is called", (page, lead) => {
  expect(extractText(`${page}\n\n${body}`).lead?.slice(0, lead.length)).toBe(lead);
});

test("a lead is as long as anyone reads ahead of a text", () => {
  const { lead } = extractText("Malta and Libya failed to agree on the border at sea. ".repeat(3000));
  expect([lead?.length, lead?.slice(-8)]).toEqual([expect.closeTo(600, -2), "at sea.…"]);
});
