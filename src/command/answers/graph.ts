import * as v from "valibot";
import { day, maybeText, says } from "./leaves.ts";

/** Actors, agreements and obstacles, or briefs, and how they bear on each other. */
export const graph = v.strictObject({
  nodes: v.array(
    v.strictObject({
      id: v.string(),
      kind: v.picklist(["actor", "agreement", "obstacle", "brief"]),
      name: v.string(),
      detail: says(maybeText, "kind, status, severity or date"),
      asOf: says(v.nullable(day), "the day of a status"),
    }),
  ),
  edges: v.array(
    v.strictObject({
      from: says(v.string(), "a node's id"),
      to: says(v.string(), "a node's id"),
      kind: v.picklist(["party", "mediates", "holds", "hinders", "links"]),
    }),
  ),
});
