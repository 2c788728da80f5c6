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
 * The view's graph as a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html), which
 * GitHub and GitLab draw.
 */
export function mermaid(view: View): Iterable<string> {
  const drawing = drawingOf(view, "mermaid");
  return parts(mermaidLines(drawing), (some) => some.map((line) => `${line}\n`).join(""));
}

function* mermaidLines({ nodes, edges }: Drawing): Generator<string> {
  // Ids of ours may hold what Mermaid takes for syntax; numbers never do.
  const numbers = new Map(nodes.map((node, index) => [node, index + 1]));
  const nameOf = (node: DrawnNode) => `n${numbers.get(node) ?? ""}`;
  yield "flowchart LR";
  for (const node of nodes) yield `  ${nameOf(node)}${shapeOf(node)}:::${classOf(node)}`;
  for (const edge of edges) yield `  ${nameOf(edge.from)} ${arrowOf(edge)} ${nameOf(edge.to)}`;
  yield* nodes.some(({ kind }) => kind === "brief") ? [briefClass] : relationClasses;
}

const briefClass = "  classDef brief fill:#fff,stroke:#555,color:#111";

const relationClasses = [
  "  classDef actor fill:#e3edf8,stroke:#555,color:#111",
  "  classDef agreement fill:#e6f2e4,stroke:#555,color:#111",
  "  classDef idle fill:#e6f2e4,stroke:#555,color:#111,stroke-dasharray:4 3",
  ...Object.entries(obstacleFills).map(([name, fill]) => `  classDef ${name} fill:${fill},stroke:#555,color:#111`),
];

function shapeOf(node: DrawnNode): string {
  const label = `"${labelLines(node).map(escapeLabel).join("<br>")}"`;
  return node.kind === "actor" ? `(${label})` : node.kind === "agreement" ? `([${label}])` : `[${label}]`;
}

function classOf(node: DrawnNode): string {
  if (node.kind === "actor" || node.kind === "brief") return node.kind;
  if (node.kind === "agreement") return isIdle(node) ? "idle" : "agreement";
  return severityOf(node);
}

function arrowOf(edge: DrawnEdge): string {
  if (edge.kind === "party") return "---";
  if (edge.kind === "links") return "-->";
  return edge.kind === "mediates" ? `-. ${edgeLabel(edge)} .-` : `-- ${edgeLabel(edge)} -->`;
}

/** Mermaid reads labels as HTML, with its own form of character references. */
function escapeLabel(text: string): string {
  return text.replace(/[#%&<>"`\\]/g, (character) => `#${character.charCodeAt(0)};`);
}
