import type { TextRun } from "./text-run.ts";

/**
 * The runs of a page, a large first letter as part of its word: raised over its line, or as deep as
 * some lines, which then begin where it does.
 */
export function withInitials(runs: readonly TextRun[]): readonly TextRun[] {
  const usual = runs.toSorted((a, b) => a.size - b.size)[runs.length >> 1]?.size ?? 0;
  const initials = runs.filter(({ text, size }) => size > usual * 1.6 && initial.test(text.trim()));
  return initials.slice(0, mostInitials).reduce(withInitial, runs);
}

/** A letter, behind a quotation mark or not. */
const initial = /^["'“„«‘]?\p{Lu}$/u;

/** More than a page has. */
const mostInitials = 20;

function withInitial(runs: readonly TextRun[], letter: TextRun): readonly TextRun[] {
  const beside = runs.filter((run) => standsBeside(run, letter)).toSorted((a, b) => a.baseline - b.baseline);
  const [first] = beside;
  if (first === undefined || !/^[\p{L}'’ ]/u.test(first.text)) return runs;
  const lines = new Set(beside);
  return runs.flatMap((run) => {
    if (run === letter) return [];
    if (!lines.has(run)) return [run];
    return [{ ...run, left: letter.left, text: run === first ? letter.text.trim() + run.text : run.text }];
  });
}

/** Whether a run begins a line just behind a large letter, no higher and hardly lower. */
function standsBeside(run: TextRun, letter: TextRun): boolean {
  if (run.size > letter.size / 1.5 || run === letter) return false;
  const gap = run.left - letter.right;
  const isWithin = run.baseline > letter.baseline - letter.size && run.baseline < letter.baseline + run.size * 0.9;
  return isWithin && gap > -letter.size * 0.3 && gap < run.size;
}
