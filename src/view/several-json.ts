import { seenDate } from "../model/agreement.ts";
import type { Cite } from "../model/reference.ts";
import type { SeveralCompared } from "../question/compare-several.ts";
import { actorCites } from "./actor-table.ts";
import { obstacleJson } from "./brief-json.ts";
import { obstacleCites } from "./passage-text.ts";

/** Several briefs side by side as scripts see them, one object. */
export function severalJson({ briefs, obstacles, actors, agreements }: SeveralCompared): Record<string, unknown> {
  return {
    briefs: briefs.map(({ id, title, date, path }) => ({ id, title, date, path })),
    obstacles: obstacles.map(({ tellings }) => ({
      what: tellings.at(-1)?.obstacle.what ?? "",
      briefs: tellings.map(({ brief }) => brief.id),
      tellings: tellings.map(({ brief, obstacle, certainty }) => ({
        brief: brief.id,
        match: certainty,
        ...obstacleJson(obstacle),
      })),
    })),
    actors: actors.map(({ appearances }) => {
      const [first] = appearances as readonly [(typeof appearances)[number]];
      const { id, name, kind } = first.actor;
      return {
        id,
        name,
        kind,
        briefs: appearances.map(({ brief, actor: { role, stance, source } }) => ({
          id: brief.id,
          role,
          stance,
          source,
        })),
      };
    }),
    agreements: agreements.map(({ agreement: { id, name }, standings }) => ({
      id,
      name,
      briefs: briefs.map((brief, index) => {
        const status = standings[index]?.status ?? null;
        return {
          id: brief.id,
          status: status?.status ?? null,
          since: status === null ? null : seenDate(status.since),
          source: status?.since.source ?? null,
        };
      }),
    })),
  };
}

/** The same as rows of a table, for tsv and csv: what each brief says of each matter. */
export function severalRows({ briefs, obstacles, actors, agreements }: SeveralCompared): SeveralRow[] {
  return [
    ...obstacles.flatMap(({ tellings }, index) =>
      tellings.map((telling) => ({
        part: "obstacle",
        id: String(index + 1),
        brief: telling.brief.id,
        what: telling.obstacle.what,
        value: telling.obstacle.severity,
        cites: [...obstacleCites(telling)],
      })),
    ),
    ...agreements.flatMap(({ agreement, standings }) =>
      briefs.map((brief, index) => {
        const status = standings[index]?.status ?? null;
        const label = status?.since.source ?? null;
        const cites: Cite[] = label === null ? [] : [{ of: { kind: "agreement", id: agreement.id }, label }];
        return {
          part: "agreement",
          id: agreement.id,
          brief: brief.id,
          what: agreement.name,
          value: status?.status ?? null,
          cites,
        };
      }),
    ),
    ...actors.flatMap(({ appearances }) =>
      appearances.map((appearance) => ({
        part: "stance",
        id: appearance.actor.id,
        brief: appearance.brief.id,
        what: appearance.actor.role,
        value: appearance.actor.stance,
        cites: actorCites(appearance),
      })),
    ),
  ];
}

/** All that the comparison rests on, in the order of its rows. */
export function* severalCites(several: SeveralCompared): Generator<Cite> {
  for (const { cites } of severalRows(several)) yield* cites;
}

interface SeveralRow extends Record<"part" | "id" | "brief" | "what" | "value", string | null> {
  readonly cites: readonly Cite[];
}
