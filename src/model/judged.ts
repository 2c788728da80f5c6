import { actorKinds, type BriefActor } from "./actor.ts";
import type { Brief } from "./brief.ts";
import { entryKey } from "./entry-key.ts";
import { type ExtractedKind, extractedKinds } from "./extracted.ts";
import { type Obstacle, obstacleKinds } from "./obstacle.ts";
import type { TimelineEvent } from "./timeline.ts";
import type { Traced } from "./trace.ts";
import type { Mended, Verdicts } from "./verdict.ts";

/**
 * A brief as a person judged it: what was confirmed is as if they had written it, what was
 * dismissed is not there. The verdicts are asked for only where something is extracted.
 */
export function judged<Judged extends Brief>(brief: Judged, verdicts: () => Verdicts): Judged {
  if (!isExtracted(brief)) return brief;
  const known = verdicts();
  if (known.size === 0) return brief;
  const localAgreements = judgedEntries("agreements", brief.localAgreements, known);
  const gone = new Set(brief.localAgreements.filter(isDismissed("agreements", known)).map(({ id }) => id));
  return {
    ...brief,
    actors: judgedEntries("actors", brief.actors, known, mendedActor),
    obstacles: judgedEntries("obstacles", brief.obstacles, known, mendedObstacle),
    timeline: judgedEvents(brief.timeline, known),
    localAgreements,
    agreements: brief.agreements.filter((id) => !gone.has(id)),
  };
}

/** The same of a brief's events alone. */
export function judgedEvents(events: readonly TimelineEvent[], known: Verdicts): readonly TimelineEvent[] {
  return known.size === 0 ? events : judgedEntries("timeline", events, known);
}

function isExtracted(brief: Brief): boolean {
  const { localAgreements } = brief;
  const entries = (kind: ExtractedKind): readonly Traced[] => (kind === "agreements" ? localAgreements : brief[kind]);
  return extractedKinds.some((kind) => entries(kind).some(({ trace }) => trace !== undefined));
}

function isDismissed(kind: ExtractedKind, known: Verdicts): (entry: Traced) => boolean {
  return (entry) => known.get(entryKey(kind, entry) ?? "")?.verdict === "dismissed";
}

function judgedEntries<Entry extends Traced>(
  kind: ExtractedKind,
  entries: readonly Entry[],
  known: Verdicts,
  mend: (entry: Entry, mended: Mended) => Entry = (entry) => entry,
): readonly Entry[] {
  return entries.flatMap((entry) => {
    const said = known.get(entryKey(kind, entry) ?? "");
    if (said === undefined) return [entry];
    if (said.verdict === "dismissed") return [];
    const { trace: _, ...authored } = mend(entry, said.mended);
    return [authored as Entry];
  });
}

function mendedActor(actor: BriefActor, { kind }: Mended): BriefActor {
  return isOneOf(actorKinds, kind) ? { ...actor, kind } : actor;
}

function mendedObstacle(obstacle: Obstacle, mended: Mended): Obstacle {
  const { kind, severity = obstacle.severity, holder = obstacle.holder } = mended;
  // Nobody stands in their own way.
  const hinders =
    holder === obstacle.holder ? obstacle.hinders : obstacle.hinders.filter(({ id }) => id !== holder?.id);
  return { ...obstacle, kind: isOneOf(obstacleKinds, kind) ? kind : obstacle.kind, severity, holder, hinders };
}

function isOneOf<Kind extends string>(kinds: readonly Kind[], kind: string | undefined): kind is Kind {
  return kinds.some((known) => known === kind);
}
