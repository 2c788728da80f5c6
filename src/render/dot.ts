import { sanitizeLine } from "../text/sanitize.ts";
import type { View } from "../view/view.ts";
import {
  type Drawing,
  type DrawnEdge,
  type DrawnNode,
  drawingOf,
  edgeLabel,
  isIdle,
  labelLines,
  obstacleFills,
  severityOf,
} from "./drawing.ts";
import { parts } from "./parts.ts";

/**
 * The view's graph for Graphviz (https://graphviz.org/doc/info/lang.html): actors are boxes,
 * agreements ellipses, broken where they are not in force, obstacles notes, the heavier the warmer,
 * briefs white boxes.
 */
export function dot(view: View): Iterable<string> {
  const drawing = drawingOf(view, "dot");
  return parts(dotLines(drawing), (some) => some.map((line) => `${line}\n`).join(""));
}

function* dotLines({ nodes, edges }: Drawing): Generator<string> {
  const names = cleanNames(nodes);
  const quote = (id: string) => `"${escapeLabel(names?.get(id) ?? id)}"`;
  yield "digraph brief {";
  yield '  graph [rankdir=LR, bgcolor="white", nodesep=0.15, ranksep=0.9];';
  yield '  node [fontname="Helvetica,Arial,sans-serif", fontsize=11, style=filled, fillcolor="white", color="#555555"];';
  yield '  edge [fontname="Helvetica,Arial,sans-serif", fontsize=9, color="#777777", fontcolor="#555555"];';
  for (const node of nodes) {
    yield `  ${quote(node.id)} [label="${labelLines(node).map(escapeLabel).join("\\n")}", ${shapeOf(node)}];`;
  }
  for (const edge of edges) yield `  ${quote(edge.from.id)} -> ${quote(edge.to.id)} [${edgeStyle(edge)}];`;
  yield "}";
}

function shapeOf(node: DrawnNode): string {
  if (node.kind === "actor") return 'shape=box, style="filled,rounded", fillcolor="#e3edf8"';
  if (node.kind === "brief") return "shape=box";
  if (node.kind === "obstacle") return `shape=note, fillcolor="${obstacleFills[severityOf(node)]}"`;
  return `shape=ellipse, fillcolor="#e6f2e4"${isIdle(node) ? ', style="filled,dashed"' : ""}`;
}

/** An agreement binds both ways; holding, hindering and linking go one way. */
function edgeStyle(edge: DrawnEdge): string {
  if (edge.kind === "party") return "dir=none";
  if (edge.kind === "links") return "arrowsize=0.7";
  const arrow = edge.kind === "mediates" ? "dir=none, style=dashed" : "arrowsize=0.7";
  return `label="${edgeLabel(edge)}", ${arrow}`;
}

/**
 * The ids as they may be written: a control taken out of one must not make it another's. Null where
 * all may be as they are.
 */
function cleanNames(nodes: readonly DrawnNode[]): ReadonlyMap<string, string> | null {
  if (nodes.every(({ id }) => sanitizeLine(id) === id)) return null;
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id } of nodes) {
    const clean = sanitizeLine(id);
    const name = taken.has(clean) ? `${clean} ${names.size}` : clean;
    names.set(id, name);
    taken.add(name);
  }
  return names;
}

function escapeLabel(text: string): string {
  // Of very many labels nearly all need nothing, which is told sooner than replaced.
  return text.includes('"') || text.includes("\\") ? text.replace(/[\\"]/g, "\\$&") : text;
}
