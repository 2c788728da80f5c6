import { greatest, least } from "../../text/extremes.ts";
import { withInitials } from "./initials.ts";
import { countDirections, logicalOrder } from "./logical-order.ts";
import { oneFont, type Segment, type TextRun } from "./text-run.ts";

/**
 * The runs of a page joined into pieces of lines, from top to bottom, each from its beginning. A
 * page from right to left is answered as its mirror image, so that it is read as others are.
 */
export function segmentsOf(runs: readonly TextRun[]): Segment[] {
  const isTurned = isRightToLeft(runs);
  const segments = rowsOf(withInitials(runs)).flatMap((row) => cutAtGaps(row, isTurned));
  if (!isTurned) return segments;
  const edge = greatest(
    segments.map(({ right }) => right),
    0,
  );
  const mirrored = segments.map((segment) => ({ ...segment, left: edge - segment.right, right: edge - segment.left }));
  return mirrored.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
}

/**
 * The pieces of a page, those that stand the other way than most of it marked as aside: a stamp in
 * its margin is no heading, however large.
 */
export function withAside(upright: readonly Segment[], sideways: readonly Segment[]): Segment[] {
  const lengthOf = (segments: readonly Segment[]) => segments.reduce((sum, { text }) => sum + text.length, 0);
  const [most, less] = lengthOf(sideways) > lengthOf(upright) ? [sideways, upright] : [upright, sideways];
  const usual = most[most.length >> 1]?.size ?? 0;
  return [...most, ...less.map((segment) => ({ ...segment, size: Math.min(segment.size, usual), isAside: true }))];
}

/** Whether most letters of some runs are written from right to left. */
function isRightToLeft(runs: readonly TextRun[]): boolean {
  let [right, left] = [0, 0];
  for (const { text } of runs) {
    const found = countDirections(text);
    right += found.right;
    left += found.left;
  }
  return right > left;
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

function cutAtGaps({ runs, chief }: Row, isTurned: boolean): Segment[] {
  const pieces: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.left - b.left)) {
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    if (piece === undefined || before === undefined || isGap(before, run, chief.size)) pieces.push([run]);
    else piece.push(run);
  }
  return pieces.map((piece) => segmentOf(piece, chief, isTurned || isRightToLeft(piece)));
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

function segmentOf(piece: readonly TextRun[], chief: TextRun, isTurned: boolean): Segment {
  const largest = piece.reduce((a, b) => (b.size > a.size ? b : a));
  let text = "";
  for (const [index, run] of piece.entries()) {
    const before = piece[index - 1];
    const mark = before === undefined ? null : raisedMark(run, chief);
    const gap = before === undefined ? 0 : run.left - before.right;
    text += mark ?? (gap > largest.size * 0.12 ? " " : "") + run.text;
  }
  return {
    text: withoutForms(logicalOrder(text.replace(/\s+/g, " ").trim(), isTurned)),
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

/** What a font joins for the eye, or shapes by its neighbours, are letters again. */
function withoutForms(text: string): string {
  return /[\u037e\u0eb3\u2126\ufb00-\ufdff\ufe70-\ufefc]/.test(text)
    ? text.replace(/[\u037e\u0eb3\u2126\ufb00-\ufdff\ufe70-\ufefc]/g, (form) => form.normalize("NFKC"))
    : text;
}
