import type { Problem } from "../model/problem.ts";
import type { GraphEdge, GraphNode, RelationGraph } from "../question/relation-graph.ts";
import type { Block, View } from "./view.ts";

/** Who and what bears on whom. */
export interface GraphAnswer {
  readonly graph: RelationGraph;
  readonly problems: readonly Problem[];
}

/** A graph: drawn by dot and mermaid, elsewhere a table of who stands in which relation to what. */
export function graphView({ graph, problems }: GraphAnswer): View {
  const { nodes, edges } = graph;
  return {
    data: {
      nodes: nodes.map(({ id, kind, name, detail, asOf }) => ({ id, kind, name, detail, asOf })),
      edges: edges.map(({ from, to, kind }) => ({ from, to, kind })),
    },
    rows: edges.map(({ from, kind, to }) => ({ from, kind, to })),
    fields: ["from", "kind", "to"],
    blocks: [tableBlock(graph)],
    graph,
    shape: "list",
    ids: nodes.flatMap(({ id, kind }) => (kind === "actor" ? [id.slice("actor:".length)] : [])),
    ...(nodes.length === 0 ? { nothing: "no actors, agreements or obstacles" } : {}),
    problems,
  };
}

const relations: Readonly<Record<GraphEdge["kind"], string>> = {
  party: "party to",
  mediates: "mediates",
  holds: "holds",
  hinders: "hinders",
};

/** One row for each thing and relation, with everything at the other end. */
function tableBlock({ nodes, edges }: RelationGraph): Block {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = new Map<string, { readonly from: GraphNode; readonly kind: GraphEdge["kind"]; readonly to: string[] }>();
  for (const { from, kind, to } of edges) {
    const key = `${from} ${kind}`;
    const row = rows.get(key) ?? { from: byId.get(from) as GraphNode, kind, to: [] };
    row.to.push(byId.get(to)?.name ?? to);
    rows.set(key, row);
  }
  return {
    kind: "table",
    columns: [{ title: "who or what" }, { title: "does", isWhole: true }, { title: "to" }],
    rows: Array.from(rows.values(), ({ from, kind, to }) => [
      from.kind === "actor" ? { role: "actor", text: from.name } : from.name,
      { role: "dim", text: relations[kind] },
      to.join("; "),
    ]),
  };
}
