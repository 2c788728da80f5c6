import type { BriefActor } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { lastDay } from "../model/date.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { hasBegun, type StatusOnDay, statusOn } from "./agreement-status.ts";
import { type ObstacleAcross, obstaclesAcross } from "./obstacles-across.ts";
import type { WordsOf } from "./shared-words.ts";

/** Several briefs side by side. */
export interface SeveralCompared {
  readonly briefs: readonly Brief[];
  readonly obstacles: readonly ObstacleAcross[];
  /** Those whom two briefs or more name. */
  readonly actors: readonly ActorAcross[];
  /** Those whose status differs between two of the briefs' dates. */
  readonly agreements: readonly AgreementAcross[];
}

/** An actor as each brief has it that names it, in the order of the briefs. */
export interface ActorAcross {
  readonly appearances: readonly { readonly brief: Brief; readonly actor: BriefActor }[];
}

/** An agreement on the date of each brief; null for one without a date. */
export interface AgreementAcross {
  readonly agreement: KnownAgreement;
  readonly standings: readonly (Standing | null)[];
}

/** How an agreement stands: null where nobody knows, or it had not begun. */
export interface Standing {
  readonly status: StatusOnDay | null;
  readonly hadBegun: boolean;
}

/** Compares briefs in the order given. `agreements` are those that any of them names. */
export function compareSeveral(
  briefs: readonly Brief[],
  agreements: readonly KnownAgreement[],
  wordsOf: WordsOf,
): SeveralCompared {
  return {
    briefs,
    obstacles: obstaclesAcross(briefs, wordsOf),
    actors: actorsAcross(briefs),
    agreements: agreements.flatMap((agreement) => {
      const standings = briefs.map(({ date }) => (date === null ? null : standingOn(agreement, lastDay(date))));
      const told = standings.flatMap((standing) => (standing === null ? [] : [standing.status?.status ?? null]));
      return new Set(told).size > 1 ? [{ agreement, standings }] : [];
    }),
  };
}

function standingOn(agreement: KnownAgreement, day: string): Standing {
  return { status: statusOn(agreement.history, day), hadBegun: hasBegun(agreement, day) };
}

/** Those whom most name first, else in the order in which they are first named. */
function actorsAcross(briefs: readonly Brief[]): ActorAcross[] {
  const byId = new Map<string, { readonly brief: Brief; readonly actor: BriefActor }[]>();
  for (const brief of briefs) {
    for (const actor of brief.actors) {
      const appearances = byId.get(actor.id) ?? [];
      byId.set(actor.id, appearances);
      // A brief may name one actor twice.
      if (appearances.at(-1)?.brief !== brief) appearances.push({ brief, actor });
    }
  }
  return [...byId.values()]
    .filter(({ length }) => length > 1)
    .sort((left, right) => right.length - left.length)
    .map((appearances) => ({ appearances }));
}
