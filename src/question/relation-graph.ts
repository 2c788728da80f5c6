import type { NamedActor, Party } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { type DatedAgreement, type KnownAgreement, shortName } from "../model/known-agreement.ts";
import type { Obstacle } from "../model/obstacle.ts";
import { statusOn } from "./agreement-status.ts";
import { membersOn } from "./members-on.ts";

/**
 * A thing in the graph. Ids are unique within it: `actor:japan`, `agreement:tisa`,
 * `obstacle:BRIEF-1`, `brief:BRIEF`.
 */
export interface GraphNode {
  readonly id: string;
  readonly kind: "actor" | "agreement" | "obstacle" | "brief";
  readonly name: string;
  /**
   * An actor's kind, an agreement's status on the day, an obstacle's severity, a brief's date; null
   * where it is not known.
   */
  readonly detail: string | null;
  /** The day of an agreement's status, YYYY-MM-DD; null for anything else. */
  readonly asOf: string | null;
}

/**
 * How one thing bears on another: an actor is party to or mediates an agreement, somebody holds an
 * obstacle, which hinders somebody, a brief links to a brief.
 */
export interface GraphEdge {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly kind: "party" | "mediates" | "holds" | "hinders" | "links";
}

/** Actors, agreements and obstacles, or briefs, and how they bear on each other. */
export interface RelationGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** An actor's node, with that of the agreement to which it was last said to be party. */
interface Placed extends GraphNode {
  partyTo: GraphNode | null;
}

/** The graph of these briefs and agreements, and of whoever an agreement or obstacle names. */
export function relationGraph(briefs: readonly Brief[], agreements: readonly DatedAgreement[]): RelationGraph {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  // Each kind by its own ids: of hundreds of thousands of actors none is looked up by a text that
  // is put together for it.
  const actorsById = new Map<string, Placed>();
  const others = new Map<string, GraphNode>();
  const kinds = new Map(briefs.flatMap(({ actors }) => actors.map(({ id, kind }) => [id, kind] as const)));
  const addNode = (node: GraphNode): GraphNode => {
    const known = others.get(node.id);
    if (known !== undefined) return known;
    others.set(node.id, node);
    nodes.push(node);
    return node;
  };
  const addActor = ({ id, name }: NamedActor): Placed => {
    const known = actorsById.get(id);
    if (known !== undefined) return known;
    const detail = kinds.get(id) ?? null;
    const placed: Placed = { id: `actor:${id}`, kind: "actor", name, detail, asOf: null, partyTo: null };
    actorsById.set(id, placed);
    nodes.push(placed);
    return placed;
  };
  for (const { actors } of briefs) for (const actor of actors) addActor(actor);
  for (const { agreement, day } of agreements) addAgreement(agreement, day);
  for (const { id, obstacles } of briefs) {
    for (const [index, obstacle] of obstacles.entries()) addObstacle(`obstacle:${id}-${index + 1}`, obstacle);
  }
  return { nodes, edges };

  function addAgreement(agreement: KnownAgreement, day: string): void {
    const status = statusOn(agreement.history, day)?.status ?? null;
    const to = addNode({
      id: `agreement:${agreement.id}`,
      kind: "agreement",
      name: shortName(agreement),
      detail: status,
      asOf: day,
    });
    for (const party of membersOn(agreement, day).parties) {
      const from = addActor(party);
      // Who is named twice is a party once.
      if (from.partyTo !== to) edges.push({ from, to, kind: "party" });
      from.partyTo = to;
    }
    if (agreement.mediator !== null) edges.push({ from: addActor(agreement.mediator), to, kind: "mediates" });
  }

  function addObstacle(id: string, { what, severity, holder, hinders }: Obstacle): void {
    const node = addNode({ id, kind: "obstacle", name: what, detail: severity, asOf: null });
    if (holder !== null) edges.push({ from: addParty(holder), to: node, kind: "holds" });
    for (const to of new Set(hinders.map(addParty))) edges.push({ from: node, to, kind: "hinders" });
  }

  /** A holder may be an agreement; one that is neither is a public or group of its own. */
  function addParty({ id, name }: Party): GraphNode {
    const agreement = id === null ? undefined : others.get(`agreement:${id}`);
    return agreement ?? addActor({ id: id ?? name, name });
  }
}
