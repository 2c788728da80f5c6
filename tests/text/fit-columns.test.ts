import { expect, test } from "vitest";
import { fitColumns } from "../../src/text/fit-columns.ts";
import { fc } from "../seeded.ts";

const need = (natural: number, minimum: number) => ({ natural, minimum });

test.each([
  ["columns that fit keep their width", [need(10, 3), need(5, 2)], 20, [10, 5]],
  ["the widest column shrinks first", [need(10, 3), need(20, 5)], 20, [10, 10]],
  ["equally wide columns share the loss", [need(10, 3), need(10, 3)], 16, [8, 8]],
  ["a column at its minimum makes the next widest shrink", [need(50, 3), need(10, 3), need(30, 28)], 60, [22, 10, 28]],
  ["minimums that do not fit give null", [need(10, 8), need(10, 8)], 15, null],
  ["minimums that just fit are used", [need(10, 8), need(10, 8)], 16, [8, 8]],
  ["no columns need no width", [], 0, []],
  ["without a limit nothing shrinks", [need(500, 3)], Number.POSITIVE_INFINITY, [500]],
])("%s", (_, needs, available, widths) => {
  expect(fitColumns(needs, available)).toEqual(widths);
});

test("fills the room exactly, no column below its minimum, or gives null when the minimums are too wide", () => {
  const needs = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 60 }))
      .map(([minimum, more]) => need(minimum + more, minimum)),
    { minLength: 1, maxLength: 6 },
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  fc.assert(
    fc.property(needs, fc.integer({ min: 1, max: 200 }), (columns, available) => {
      const widths = fitColumns(columns, available);
      const least = sum(columns.map(({ minimum }) => minimum));
      expect(widths === null).toBe(least > available);
      if (widths === null) return;
      expect(sum(widths)).toBe(Math.min(available, sum(columns.map(({ natural }) => natural))));
      expect(widths.every((width, index) => width >= (columns[index]?.minimum ?? 0))).toBe(true);
    }),
  );
});
