import { fc } from "../seeded.ts";

const actors = [
  "Ghana",
  "Accra",
  "the West African Gas Pipeline Company (WAPCo)",
  "WAPCo",
  "Foreign Minister Ama Kone",
  "Mrs. Kone",
  "the rebels",
  "opposition lawmakers in Peru",
  "the United Nations (UN)",
  "South Korea’s defence ministry",
  "Georgia",
  "Dr. Ibn al-Sabah",
  "이재명",
  "王毅",
];

const acts = [
  "refuses to sign the Lomé Accord with",
  "has not ratified the treaty, says",
  "no longer objects to talks with",
  "cannot pay the pilots of",
  "vetoed the mandate, despite",
  "would not, it said, withdraw its troops from",
  "has dropped its demand on",
  "signed a memorandum of understanding (MoU) with",
  "accused",
  "met",
];

const times = [
  "on Tuesday",
  "on 31 February 2021",
  "on Feb. 29, 2024",
  "last month",
  "in March",
  "in 1992",
  "in nineteen ninety-five",
  "the day before yesterday",
  "2024년 3월 5일",
  "by 00/00/0000",
  "until 12 May",
];

const ends = [".", ".", "?", "!", "…", ".”", ":", ";", ""];

const lines = [
  "By A. Writer",
  "3 MIN READ",
  "March 5, 2024 | 20:33 GMT",
  "2024-03-05",
  "© 2024 The Desk. All rights reserved.",
  "Share this article",
  "FILE - Boats in a port. (Photo: pool)",
  "Read more: The last treaty",
  "LOMÉ, March 5 (Wire) –",
  "1. Data",
  "• Kenya has not signed",
  "“We cannot go on,”",
  "( [ « „ \" '",
];

const gaps = [" ", " ", " ", "  ", "\n", "\r\n", "\n\n", "\t", "\u00a0", "\u3000"];

const clause = fc
  .tuple(fc.constantFrom(...actors), fc.constantFrom(...acts), fc.constantFrom(...actors), fc.constantFrom(...times))
  .chain((words) => fc.tuple(fc.constant(words.join(" ")), fc.constantFrom(...ends)))
  .map(([words, end]) => `${words}${end}`);

const piece = fc.oneof({ weight: 4, arbitrary: clause }, { weight: 1, arbitrary: fc.constantFrom(...lines) });

/** Reports as a page gives them, of parts that each mean something and together need not: no markup, any white space. */
export const anyProse: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(...gaps)), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(""));
