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

/** A node, and that of the agreement to which it was last said to be party. */
interface Placed {
  readonly node: GraphNode;
  partyTo: GraphNode | null;
}

/** The graph of these briefs and agreements, and of whoever an agreement or obstacle names. */
export function relationGraph(briefs: readonly Brief[], agreements: readonly DatedAgreement[]): RelationGraph {
  const nodes = new Map<string, Placed>();
  const edges: GraphEdge[] = [];
  const kinds = new Map(briefs.flatMap(({ actors }) => actors.map(({ id, kind }) => [id, kind] as const)));
  const addNode = (node: GraphNode): GraphNode => {
    const known = nodes.get(node.id);
    if (known === undefined) nodes.set(node.id, { node, partyTo: null });
    return known?.node ?? node;
  };
  const place = ({ id: of, name }: NamedActor): Placed => {
    const id = `actor:${of}`;
    const known = nodes.get(id);
    if (known !== undefined) return known;
    const placed: Placed = {
      node: { id, kind: "actor", name, detail: kinds.get(of) ?? null, asOf: null },
      partyTo: null,
    };
    nodes.set(id, placed);
    return placed;
  };
  const addActor = (actor: NamedActor) => place(actor).node;
  for (const { actors } of briefs) for (const actor of actors) addActor(actor);
  for (const { agreement, day } of agreements) addAgreement(agreement, day);
  for (const { id, obstacles } of briefs) {
    for (const [index, obstacle] of obstacles.entries()) addObstacle(`obstacle:${id}-${index + 1}`, obstacle);
  }
  return { nodes: Array.from(nodes.values(), ({ node }) => node), edges };

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
      const placed = place(party);
      // Who is named twice is a party once.
      if (placed.partyTo !== to) edges.push({ from: placed.node, to, kind: "party" });
      placed.partyTo = to;
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
    const agreement = id === null ? undefined : nodes.get(`agreement:${id}`);
    return agreement?.node ?? addActor({ id: id ?? name, name });
  }
}
