import { flowLines } from "./flowchart.ts";
import { sequenceLines } from "./sequence.ts";
import { statementsOf } from "./statements.ts";
import { timelineLines } from "./timeline.ts";

/** The most of a diagram that is read, in characters. */
const longest = 100_000;

/** The lines of a diagram, or null where it is to stay code. */
export type DrawDiagram = (source: string) => readonly string[] | null;

/**
 * A diagram in Mermaid as lines of text, `A → B: label`, deeper ones behind spaces; null for what
 * is not understood, so that no word of it is lost.
 */
export const drawDiagram: DrawDiagram = (source) => {
  const statements = source.length > longest ? null : statementsOf(source);
  if (statements === null) return null;
  const { kind, title, lines } = statements;
  const read = kind === "timeline" ? timelineLines : kind === "sequencediagram" ? sequenceLines : flowLines;
  const shown = read(lines);
  if (shown === null || shown.length === 0) return null;
  return title === null ? shown : [title, ...shown];
};
