import type { Brief } from "../model/brief.ts";
import type { GraphEdge, GraphNode, RelationGraph } from "./relation-graph.ts";

/** A brief, where its links lead, null for nowhere, and the briefs that link to it. */
export interface LinkedBrief {
  readonly brief: Brief;
  readonly links: readonly { readonly to: Brief | null }[];
  readonly from: readonly Brief[];
}

/**
 * These briefs, those that links lead to and come from if they are wanted, and which links to
 * which, each once. What a brief says of itself is no edge.
 */
export function linkGraph(linked: readonly LinkedBrief[], isWanted: (brief: Brief) => boolean): RelationGraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const connect = (from: Brief, to: Brief) => {
    if (from.id === to.id || !isWanted(from) || !isWanted(to)) return;
    const edge = { from: place(from), to: place(to), kind: "links" } as const;
    edges.set(`${edge.from.id}\n${edge.to.id}`, edge);
  };
  for (const { brief } of linked) place(brief);
  for (const { brief, links, from } of linked) {
    for (const { to } of links) if (to !== null) connect(brief, to);
    for (const other of from) connect(other, brief);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };

  function place({ id: of, title, date }: Brief): GraphNode {
    const id = `brief:${of}`;
    const node = nodes.get(id) ?? { id, kind: "brief", name: title, detail: date, asOf: null };
    nodes.set(id, node);
    return node;
  }
}
