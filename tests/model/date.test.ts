import { describe, expect, test } from "vitest";
import { firstDay, lastDay, readDate } from "../../src/model/date.ts";

describe("readDate", () => {
  test.each([
    ["a year is kept as a year", "2016", "2016"],
    ["a month is kept as a month", "2016-03", "2016-03"],
    ["a day is kept as a day", "2016-10-27", "2016-10-27"],
    ["white space around it does not count", "  2016-10 ", "2016-10"],
    ["of a date-time the date stays", "2016-10-27T23:30", "2016-10-27"],
    ["a zone shifts no date", "2016-12-31T23:30:00-09:00", "2016-12-31"],
    ["Hugo's space between date and time is read", "2016-10-27 08:00:00 +0900", "2016-10-27"],
    ["a leap day of a leap year exists", "2016-02-29", "2016-02-29"],
    ["2000 was a leap year", "2000-02-29", "2000-02-29"],
    ["1900 was no leap year", "1900-02-29", null],
    ["a leap day of another year does not exist", "2015-02-29", null],
    ["February has no 30th", "2016-02-30", null],
    ["April has no 31st", "2016-04-31", null],
    ["there is no month 13", "2016-13", null],
    ["there is no month 0", "2016-00-01", null],
    ["there is no day 0", "2016-01-00", null],
    ["a month needs two digits", "2016-3", null],
    ["a year needs four digits", "16-03-01", null],
    ["words are no date", "June 2025", null],
    ["a date with words behind it is no date", "2016-10-27 12 monkeys", null],
    ["a second line is no part of a date", "2016\n2017", null],
    ["nothing is no date", "", null],
  ])("%s", (_, text, expected) => {
    expect(readDate(text)).toBe(expected);
  });
});

describe("firstDay and lastDay", () => {
  test.each([
    ["a year spans from January to December", "2016", "2016-01-01", "2016-12-31"],
    ["a month spans its days", "2016-04", "2016-04-01", "2016-04-30"],
    ["February of a leap year has 29", "2016-02", "2016-02-01", "2016-02-29"],
    ["February of 1900 has 28", "1900-02", "1900-02-01", "1900-02-28"],
    ["December stays in its year", "2016-12", "2016-12-01", "2016-12-31"],
    ["a day is its own first and last", "2016-10-27", "2016-10-27", "2016-10-27"],
  ])("%s", (_, date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});
