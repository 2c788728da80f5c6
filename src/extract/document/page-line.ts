import type { WrittenDate } from "../../text/date-place.ts";
import type { LeftOutReason, TextLine } from "../text-document.ts";
import type { LineShape } from "./line-shape.ts";

/**
 * A line of a page, what it looks like, and why it is left out; null while nothing speaks for
 * that.
 */
export interface PageLine {
  /** Becomes a heading where its place on the page tells. */
  line: TextLine;
  /** That of no sentence where the day that it tells is all it says. */
  shape: LineShape;
  /** The dates that it writes, of a short line alone. */
  dates: readonly WrittenDate[];
  /** Whether it is there to tell a day. */
  isDay: boolean;
  reason: LeftOutReason | null;
}

/** Whether it is a sentence of what the document says, as far as is known. */
export function isBody({ shape, reason }: PageLine): boolean {
  return shape.isProse && reason === null;
}
