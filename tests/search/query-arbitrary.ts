import { fc } from "../seeded.ts";

const pieces = [
  ..."\"'*():^-+~{}\\.,&|<>!? \t\n\u0000ßéａ²½日本한글か\u309a\u0301हि\ud800",
  ..."ﷺ①Ⅳ",
  ...[
    "AND",
    "OR",
    "NOT",
    "NEAR",
    " AND ",
    " OR ",
    " NOT ",
    " -",
    "title:",
    "actor:",
    "body:",
    "date:",
    "foo:",
    "rowid",
  ],
  ...["2016", "..", "2016-02-30", "date:2016..2019-06", "pact", "intelligenc*", "~pcat", '"a b"', "((", "))", " "],
];

/** Any text, and most of it what could be taken for syntax. */
export const queryText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 40 }),
  fc.string({ unit: "binary" }),
);

/** A query nested as deep as one likes, in every way that nests. */
export const deepQueryText = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        "a (",
        "a OR (",
        "a b OR NOT (c ",
        "a NOT (b OR ",
        "c -(a -b OR ",
        "title:(x* OR ",
        "date:2016 OR (",
      ),
      {
        minLength: 1,
        maxLength: 120,
      },
    ),
    fc.constantFrom("z", "z* y", "NOT z"),
    fc.constantFrom("", ") q"),
  )
  .map(([opened, core, closed]) => opened.join("") + core + closed.repeat(opened.length));
