import type { BriefActor } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import type { Problem } from "../model/problem.ts";
import { compareText } from "../model/sort.ts";
import { actorJson } from "./brief-json.ts";
import { actorSpan, briefSpan, inRole } from "./spans.ts";
import type { View } from "./view.ts";

interface ActorViewOptions {
  /** At most so many rows; undefined for all. */
  readonly limit: number | undefined;
  readonly problems: readonly Problem[];
}

/** The actors of the briefs named, each with its role and stance there. */
export function briefActorsView(briefs: readonly Brief[], { limit, problems }: ActorViewOptions): View {
  const rows = briefs.flatMap((brief) => brief.actors.map((actor) => ({ brief, actor }))).slice(0, limit);
  const several = briefs.length > 1;
  return {
    data: rows.map(({ brief, actor }) => ({ ...actorJson(actor), aliases: actor.aliases, brief: brief.id })),
    fields: ["id", "name", "kind", "role", "stance", ...(several ? ["brief"] : [])],
    blocks: [
      {
        kind: "table",
        columns: [
          { title: "actor" },
          { title: "kind" },
          { title: "role" },
          { title: "stance" },
          ...(several ? [{ title: "brief", isWhole: true }] : []),
        ],
        rows: rows.map(({ brief, actor }) => [
          inRole("name", actorSpan(actor)),
          { role: "dim", text: actor.kind ?? "" },
          actor.role ?? "",
          actor.stance ?? "",
          ...(several ? [inRole("dim", briefSpan(brief.id))] : []),
        ]),
      },
    ],
    shape: "list",
    ids: [...new Set(rows.map(({ actor }) => actor.id))],
    ...(rows.length === 0 ? { nothing: "no actors" } : {}),
    problems,
  };
}

/** The actors of a whole library, those that most briefs name first. */
export function libraryActorsView(briefs: readonly Brief[], { limit, problems }: ActorViewOptions): View {
  const rows = countActors(briefs).slice(0, limit);
  return {
    data: rows.map(({ actor: { id, name, kind, aliases }, briefs: ids }) => ({
      id,
      name,
      kind,
      aliases,
      briefs: ids,
      count: ids.length,
    })),
    fields: ["id", "name", "kind", "count"],
    blocks: [
      {
        kind: "table",
        columns: [
          { title: "id", isWhole: true },
          { title: "actor" },
          { title: "kind" },
          { title: "briefs", align: "right" },
        ],
        rows: rows.map(({ actor, briefs: ids }) => [
          { role: "dim", text: actor.id, target: { kind: "actor", id: actor.id } },
          inRole("name", actorSpan(actor)),
          { role: "dim", text: actor.kind ?? "" },
          String(ids.length),
        ]),
      },
    ],
    shape: "list",
    ids: rows.map(({ actor }) => actor.id),
    ...(rows.length === 0 ? { nothing: "no actors" } : {}),
    problems,
  };
}

interface CountedActor {
  readonly actor: BriefActor;
  readonly briefs: string[];
}

function countActors(briefs: readonly Brief[]): CountedActor[] {
  const counted = new Map<string, CountedActor>();
  for (const brief of briefs) {
    for (const actor of brief.actors) {
      const entry = counted.get(actor.id) ?? { actor, briefs: [] };
      if (!entry.briefs.includes(brief.id)) entry.briefs.push(brief.id);
      counted.set(actor.id, entry);
    }
  }
  return [...counted.values()].sort(
    (left, right) => right.briefs.length - left.briefs.length || compareText(left.actor.id, right.actor.id),
  );
}
