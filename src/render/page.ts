import type { Problem } from "../model/problem.ts";
import type { DrawDiagram } from "./diagram/draw-diagram.ts";
import type { DrawFormula } from "./formula.ts";
import type { Highlight } from "./highlight.ts";
import type { Painter } from "./painter.ts";

/**
 * What a renderer knows of where its text will be read. Widths are in columns, 0 meaning no limit.
 */
export interface Page {
  readonly width: number;
  /** The width of running text, at most `width`. */
  readonly proseWidth: number;
  readonly painter: Painter;
  /** Whether the painter shows no marks: code in a bundle of its own cannot compare painters. */
  readonly isBare?: boolean;
  /** Whether links are OSC 8 hyperlinks; else the URL is printed behind the text. */
  readonly hasHyperlinks: boolean;
  /** Whether tables of a list have a header line, rules are drawn and bullets are round. */
  readonly isDecorated: boolean;
  /** Colours code; only where there is code in a known language, and colour. */
  readonly highlight?: Highlight;
  /** Draws formulas in signs of Unicode; only where there may be any. */
  readonly drawFormula?: DrawFormula;
  /** Says diagrams in lines of text; only where there may be any. */
  readonly drawDiagram?: DrawDiagram;
  /**
   * Told the Markdown that is to be laid out, before the page is, when all code for it is loaded.
   */
  readonly onLoaded?: (markdown: readonly string[]) => void;
  /** Told what could not be laid out as it should be. */
  readonly onProblem?: (problem: Problem) => void;
  /** The fields for machine formats, or null for the view's own choice. */
  readonly fields: readonly string[] | null;
}
