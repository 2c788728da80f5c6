import { expect, test } from "vitest";
import { csvCell } from "../../src/text/csv.ts";

test.each([
  ["a plain text is itself", "treaty", "treaty"],
  ["a comma asks for quotation marks", "a, b", '"a, b"'],
  ["quotation marks are doubled", 'say "no"', '"say ""no"""'],
  ["a newline stays inside, however it was written", "a\r\nb", '"a\nb"'],
  ["what a spreadsheet would compute is no formula", "=1+1", "'=1+1"],
  ["nor a sum", "+1", "'+1"],
  ["nor a difference", "-1", "'-1"],
  ["nor a call", "@SUM(A1)", "'@SUM(A1)"],
  ["nor what hides one behind a tab", "\t=1", "'\t=1"],
  ["nor what hides one behind a mark that vanishes", "\u200e=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["nor behind several", "\ufeff\u202a\u{e0041}+1", "'+1"],
  ["nor in full-width signs", "＝1", "'＝1"],
  ["nor on a second line, the first being empty", "\r=1", '"\'\n=1"'],
  ["an escape is visible", "\u001b[31m", "␛[31m"],
])("%s", (_, text, cell) => {
  expect(csvCell(text)).toBe(cell);
});
