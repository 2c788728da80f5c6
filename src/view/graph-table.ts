import type { Problem } from "../model/problem.ts";
import type { GraphEdge, GraphNode, RelationGraph } from "../question/relation-graph.ts";
import { mapped } from "../text/mapped.ts";
import { rowsOf } from "./rows.ts";
import { joined } from "./spans.ts";
import type { Block, Role, Span, View } from "./view.ts";

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
      edges: rowsOf(edges, ({ from, to, kind }) => ({ from: from.id, to: to.id, kind })),
    },
    rows: rowsOf(edges, ({ from, kind, to }) => ({ from: from.id, kind, to: to.id })),
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
  if (asks === "links")
    return edges.length === 0
      ? { nothing: "no link between these briefs; [[id]] or [words](note.md) in a text links to one" }
      : {};
  return nodes.length === 0
    ? { nothing: 'no actors, agreements or obstacles; front matter "actors:" or "obstacles:" states them' }
    : {};
}

const relations: Readonly<Record<GraphEdge["kind"], Span>> = {
  party: { role: "dim", text: "party to" },
  mediates: { role: "dim", text: "mediates" },
  holds: { role: "dim", text: "holds" },
  hinders: { role: "dim", text: "hinders" },
  links: { role: "dim", text: "links to" },
};

/** One row for each thing and relation, with everything at the other end. */
function tableBlock({ edges }: RelationGraph): Block {
  const { firsts, nexts } = groupedEdges(edges);
  return {
    kind: "table",
    columns: [{ title: "who or what" }, { title: "does", isWhole: true }, { title: "to" }],
    rows: mapped(firsts, (first) => {
      const { from, kind, to } = edges[first] as GraphEdge;
      const other = nodeSpan(to);
      const others: Span[] = [];
      for (let at = nexts[first] as number; at !== -1; at = nexts[at] as number) {
        others.push(nodeSpan((edges[at] as GraphEdge).to));
      }
      return [
        from.kind === "actor" || from.kind === "brief" ? nodeSpan(from, "name") : nodeSpan(from),
        relations[kind],
        others.length === 0 ? other : joined([other, ...others], "; "),
      ];
    }),
  };
}

/**
 * The edges that have one end and kind in common, each group in its order: the places of their
 * firsts, and of the next of each edge, -1 behind the last. There may be hundreds of thousands.
 */
function groupedEdges(edges: readonly GraphEdge[]) {
  const firsts: number[] = [];
  const nexts = new Int32Array(edges.length).fill(-1);
  const lasts = { party: new Map(), mediates: new Map(), holds: new Map(), hinders: new Map(), links: new Map() };
  for (let at = 0; at < edges.length; at += 1) {
    const { from, kind } = edges[at] as GraphEdge;
    const ofKind: Map<GraphNode, number> = lasts[kind];
    const last = ofKind.get(from);
    if (last === undefined) firsts.push(at);
    else nexts[last] = at;
    ofKind.set(from, at);
  }
  return { firsts, nexts };
}

/** An obstacle is nobody's to open but its brief's. */
function nodeSpan({ id, kind, name }: GraphNode, role?: Role): Span {
  if (kind === "obstacle") return { text: name };
  const target = { kind, id: id.slice(kind.length + 1) };
  return role === undefined ? { text: name, target } : { text: name, role, target };
}
