import { greatest, least } from "../../text/extremes.ts";
import { oneFont, type Segment, type TextRun } from "./text-run.ts";

/** The runs of a page joined into pieces of lines, from top to bottom, each from its beginning. */
export function segmentsOf(runs: readonly TextRun[]): Segment[] {
  return rowsOf(runs).flatMap(cutAtGaps);
}

interface Row {
  readonly runs: TextRun[];
  /** The largest of them, by which others are held to be on its line. */
  chief: TextRun;
}

/** Runs on one line, marks that are raised or lowered among them. */
function rowsOf(runs: readonly TextRun[]): Row[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.slice(-3).findLast(({ chief }) => standOnOneLine(chief, run));
    if (row === undefined) rows.push({ runs: [run], chief: run });
    else {
      row.runs.push(run);
      if (run.size > row.chief.size) row.chief = run;
    }
  }
  return rows.toSorted((a, b) => a.chief.baseline - b.chief.baseline);
}

function standOnOneLine(a: TextRun, b: TextRun): boolean {
  const top = Math.max(a.baseline - a.size * 0.75, b.baseline - b.size * 0.75);
  const bottom = Math.min(a.baseline + a.size * 0.2, b.baseline + b.size * 0.2);
  return bottom - top > Math.min(a.size, b.size) * 0.6;
}

function cutAtGaps({ runs, chief }: Row): Segment[] {
  const pieces: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.left - b.left)) {
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    if (piece === undefined || before === undefined || isGap(before, run, chief.size)) pieces.push([run]);
    else piece.push(run);
  }
  return pieces.map((piece) => segmentOf(piece, chief));
}

/**
 * A gap wider than justified lines have; where the page was not written in this order, as columns
 * are not, a narrower one will do.
 */
function isGap(before: TextRun, run: TextRun, size: number): boolean {
  const gap = run.left - before.right;
  const isJump = Math.abs(run.order - before.order) > 4;
  return gap > size * (isJump ? 0.7 : 1.6);
}

function segmentOf(piece: readonly TextRun[], chief: TextRun): Segment {
  const isRightToLeft = piece.filter((run) => run.isRightToLeft).length * 2 > piece.length;
  const inOrder = isRightToLeft ? piece.toReversed() : piece;
  const largest = piece.reduce((a, b) => (b.size > a.size ? b : a));
  let text = "";
  for (const [index, run] of inOrder.entries()) {
    const before = inOrder[index - 1];
    const mark = before === undefined ? null : raisedMark(run, chief);
    const gap = before === undefined ? 0 : Math.max(run.left - before.right, before.left - run.right);
    text += mark ?? (gap > largest.size * 0.12 ? " " : "") + run.text;
  }
  return {
    text: text.replace(/\s+/g, " ").trim(),
    left: least(piece.map((run) => run.left)),
    right: greatest(
      piece.map((run) => run.right),
      0,
    ),
    baseline: largest.baseline,
    size: largest.size,
    font: oneFont(piece),
  };
}

/**
 * The mark of a note as raised figures, so that it does not become the last one of a number; null
 * for other words.
 */
function raisedMark(run: TextRun, chief: TextRun): string | null {
  const isRaised = run.size < chief.size * 0.8 && chief.baseline - run.baseline > chief.size * 0.15;
  const digits = run.text.trim();
  return isRaised && /^\d{1,3}$/.test(digits)
    ? digits.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit)
    : null;
}
