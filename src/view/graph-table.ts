import type { Problem } from "../model/problem.ts";
import type { GraphEdge, GraphNode, RelationGraph } from "../question/relation-graph.ts";
import { rowsOf } from "./rows.ts";
import { inRole, joined } from "./spans.ts";
import type { Block, Span, View } from "./view.ts";

/** Who and what bears on whom, or which brief links to which. */
export interface GraphAnswer {
  readonly asks: "relations" | "links";
  readonly graph: RelationGraph;
  readonly problems: readonly Problem[];
}

/** A graph: drawn by dot and mermaid, elsewhere a table of who stands in which relation to what. */
export function graphView({ asks, graph, problems }: GraphAnswer): View {
  const { nodes, edges } = graph;
  return {
    data: {
      nodes: rowsOf(nodes, ({ id, kind, name, detail, asOf }) => ({ id, kind, name, detail, asOf })),
      edges: rowsOf(edges, ({ from, to, kind }) => ({ from, to, kind })),
    },
    rows: rowsOf(edges, ({ from, kind, to }) => ({ from, kind, to })),
    fields: ["from", "kind", "to"],
    get blocks(): readonly Block[] {
      return [tableBlock(graph)];
    },
    graph,
    shape: "list",
    get ids(): readonly string[] {
      const listed = asks === "links" ? "brief" : "actor";
      return nodes.filter(({ kind }) => kind === listed).map(({ id }) => id.slice(`${listed}:`.length));
    },
    ...nothingIn(asks, graph),
    problems,
  };
}

function nothingIn(asks: GraphAnswer["asks"], { nodes, edges }: RelationGraph): Pick<View, "nothing"> {
  if (asks === "links") return edges.length === 0 ? { nothing: "no link between these briefs" } : {};
  return nodes.length === 0 ? { nothing: "no actors, agreements or obstacles" } : {};
}

const relations: Readonly<Record<GraphEdge["kind"], string>> = {
  party: "party to",
  mediates: "mediates",
  holds: "holds",
  hinders: "hinders",
  links: "links to",
};

/** One row for each thing and relation, with everything at the other end. */
function tableBlock({ nodes, edges }: RelationGraph): Block {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = new Map<string, { readonly from: GraphNode; readonly kind: GraphEdge["kind"]; readonly to: Span[] }>();
  for (const { from, kind, to } of edges) {
    const key = `${from} ${kind}`;
    const row = rows.get(key) ?? { from: byId.get(from) as GraphNode, kind, to: [] };
    row.to.push(nodeSpan(byId.get(to) as GraphNode));
    rows.set(key, row);
  }
  return {
    kind: "table",
    columns: [{ title: "who or what" }, { title: "does", isWhole: true }, { title: "to" }],
    rows: Array.from(rows.values(), ({ from, kind, to }) => [
      from.kind === "actor" || from.kind === "brief" ? inRole("name", nodeSpan(from)) : nodeSpan(from),
      { role: "dim", text: relations[kind] },
      joined(to, "; "),
    ]),
  };
}

/** An obstacle is nobody's to open but its brief's. */
function nodeSpan({ id, kind, name }: GraphNode): Span {
  return kind === "obstacle" ? { text: name } : { text: name, target: { kind, id: id.slice(`${kind}:`.length) } };
}
