import { Failure } from "../model/failure.ts";
import { sanitizeLine } from "../text/sanitize.ts";
import { wrap } from "../text/wrap.ts";
import type { View } from "../view/view.ts";

/** The graph that a view draws. */
export type Drawing = NonNullable<View["graph"]>;

/** A node of a drawing. */
export type DrawnNode = Drawing["nodes"][number];

/** An edge of a drawing. */
export type DrawnEdge = Drawing["edges"][number];

/**
 * A view's graph, without the actors that bear on nothing and the briefs without a link: they make
 * a picture no clearer. Throws a usage `Failure` for a view that has none.
 */
export function drawingOf({ graph }: View, format: string): Drawing {
  if (graph !== undefined) {
    const ends = new Set<DrawnNode>();
    for (const { from, to } of graph.edges) for (const node of [from, to]) if (mayGo(node)) ends.add(node);
    return { ...graph, nodes: graph.nodes.filter((node) => !mayGo(node) || ends.has(node)) };
  }
  throw new Failure("usage", `this answer is no graph; expected a format other than ${format}`);
}

function mayGo({ kind }: DrawnNode): boolean {
  return kind === "actor" || kind === "brief";
}

/**
 * The widest line of a label, in columns: boxes of about one shape make a picture that can be read.
 */
const labelColumns = 26;

/** A node's name in lines, and its detail in a last one. */
export function labelLines({ name, kind, detail, asOf }: DrawnNode): string[] {
  const said =
    kind === "actor" || detail === null ? null : `(${sanitizeLine(detail)}${asOf === null ? "" : `, ${asOf}`})`;
  return [...wrap(sanitizeLine(name), labelColumns), ...(said === null ? [] : [said])];
}

/** What an edge says; a plain party and a link need no word. */
export function edgeLabel({ kind }: DrawnEdge): string {
  return kind === "party" || kind === "links" ? "" : kind;
}

/** Whether an agreement's node is of one that is not in force: drawn with a broken line. */
export function isIdle({ kind, detail }: DrawnNode): boolean {
  return kind === "agreement" && detail !== "in-force";
}

/**
 * The fill of an obstacle's node by its severity: the heavier the warmer, grey where none is
 * stated.
 */
export const obstacleFills = { high: "#f8c9c4", medium: "#fbe3b5", low: "#eef3d2", unstated: "#f2f2f2" } as const;

/** The severity of an obstacle's node. */
export function severityOf({ detail }: DrawnNode): keyof typeof obstacleFills {
  return detail === "high" || detail === "medium" || detail === "low" ? detail : "unstated";
}
