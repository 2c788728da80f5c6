import type { View } from "../view/view.ts";
import {
  type DrawnEdge,
  type DrawnNode,
  drawingOf,
  edgeLabel,
  isIdle,
  labelLines,
  obstacleFills,
  severityOf,
} from "./drawing.ts";

/**
 * The view's graph as a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html), which
 * GitHub and GitLab draw.
 */
export function mermaid(view: View): string {
  const { nodes, edges } = drawingOf(view, "mermaid");
  // Ids of ours may hold what Mermaid takes for syntax; numbers never do.
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const nameOf = (id: string) => names.get(id) ?? "";
  return [
    "flowchart LR",
    ...nodes.map((node) => `  ${nameOf(node.id)}${shapeOf(node)}:::${classOf(node)}`),
    ...edges.map((edge) => `  ${nameOf(edge.from)} ${arrowOf(edge)} ${nameOf(edge.to)}`),
    ...(nodes.some(({ kind }) => kind === "brief") ? [briefClass] : relationClasses),
    "",
  ].join("\n");
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
