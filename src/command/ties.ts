import type { Actor } from "../model/actor.ts";
import { Failure } from "../model/failure.ts";
import { bestChannels, channelsBetween, reachOf } from "../question/channels.ts";
import { matterTree } from "../question/matter-tree.ts";
import { tieChanges } from "../question/tie-changes.ts";
import { tieGraph } from "../question/tie-graph.ts";
import { type ReachAnswer, reachView } from "../view/reach-table.ts";
import { type TieChangesAnswer, tieChangesView } from "../view/tie-changes.ts";
import { type ChannelAnswer, channelView } from "../view/tie-table.ts";
import { asOfParameter, dayOf } from "./as-of.ts";
import { defineCommand } from "./command.ts";
import { requireActor } from "./find-actor.ts";
import { findMatter } from "./find-matter.ts";
import { gradedAgreements, minGradeParameter } from "./min-grade.ts";
import { sourcesIn, sourcesParameter } from "./with-sources.ts";

/** With everybody, between two on a day, or between two over time. */
type TiesAnswer =
  | (ReachAnswer & { readonly shows: "reach" })
  | (ChannelAnswer & { readonly shows: "channels" })
  | (TieChangesAnswer & { readonly shows: "changes" });

/**
 * `brief ties`: who can share information with whom on a day, by which agreements and through whom.
 */
export const ties = defineCommand({
  parameters: {
    actor: { kind: "actor", isArgument: true, isRequired: true, says: "an actor, by id, name or alias" },
    other: { kind: "actor", isArgument: true, says: "another: the best channel between the two" },
    about: { kind: "matter", says: "what may pass of this matter, of library.yaml, or its parts" },
    changes: { kind: "flag", says: "the days on which the channel between the two changed, and why" },
    ...sourcesParameter,
    ...minGradeParameter,
    ...asOfParameter,
  },
  async answer(
    context,
    { actor: name, other: otherName, about: aboutName, changes: isOverTime, withSources, minGrade, asOf },
  ): Promise<TiesAnswer> {
    const { briefs, catalogue } = context;
    const agreements = gradedAgreements(await catalogue.agreements(asOf), minGrade);
    const problems = await briefs.problems();
    const actor = await requireActor(catalogue, name);
    const matters = await catalogue.matters();
    const about = aboutName === null ? null : findMatter(matters, aboutName);
    const scope = { tree: matterTree(matters), about: about?.id ?? null };
    const day = dayOf({ asOf }, context);
    const sources = sourcesIn(withSources, { agreements });
    if (otherName === null) {
      if (isOverTime) throw new Failure("usage", "--changes is about two actors; expected a second one");
      const reach = reachOf(tieGraph(agreements, day, scope), actor.id);
      return { shows: "reach", actor, day, about, ...reach, sources, problems };
    }
    const other = await requireActor(catalogue, otherName);
    refuseSame(actor, other);
    const ends = { from: actor, to: other, day, sources, problems };
    if (isOverTime) return { shows: "changes", ...ends, ...tieChanges(agreements, [actor.id, other.id], day, scope) };
    const between = channelsBetween(tieGraph(agreements, day, scope), [actor.id, other.id]);
    const isKnownLater =
      between.channels.length === 0 &&
      asOf !== null &&
      bestChannels(tieGraph(gradedAgreements(await catalogue.agreements(null), minGrade), day, scope), [
        actor.id,
        other.id,
      ]).length > 0;
    return { shows: "channels", ...ends, ...between, matters, about, isKnownLater };
  },
  view(answer) {
    switch (answer.shows) {
      case "reach":
        return reachView(answer);
      case "channels":
        return channelView(answer);
      case "changes":
        return tieChangesView(answer);
    }
  },
  examples: [
    { line: "brief ties Seoul --as-of 2016-10-27", says: "everybody whom Seoul could share information with that day" },
    {
      line: "brief ties Seoul Tokyo --about missile-warning --as-of 2024",
      says: "the best channel between two, step by step, for one matter",
    },
    { line: "brief ties Seoul Tokyo --changes", says: "the days on which that answer changed, and why" },
  ],
});

function refuseSame(actor: Actor, other: Actor): void {
  if (other.id !== actor.id) return;
  throw new Failure("usage", `both names mean ${actor.name}; expected two actors`);
}
