import { Failure } from "../model/failure.ts";
import { bestChannels, reachOf } from "../question/channels.ts";
import { tieChanges } from "../question/tie-changes.ts";
import { tieGraph } from "../question/tie-graph.ts";
import { tieChangesView } from "../view/tie-changes.ts";
import { channelView, reachView } from "../view/tie-table.ts";
import { type AsOfOption, dayOf, declareAsOf } from "./as-of.ts";
import type { CommandDefinition } from "./command.ts";
import { requireActor } from "./find-actor.ts";

const knownLater = "one is known only from briefs dated later: --changes without --as-of shows it";

interface TiesOptions extends AsOfOption {
  readonly changes?: true;
}

/** `brief ties`: who can share information with whom on a day, by which agreements and through whom. */
export const ties = {
  declare: (command) =>
    declareAsOf(
      command
        .argument("<actor>", "an actor, by id, name or alias")
        .argument("[actor]", "another: the best channel between the two")
        .option("--changes", "the days on which the channel between the two changed, and why"),
    ),
  examples: [
    { line: "brief ties Seoul --as-of 2016-10-27", says: "everybody whom Seoul could share information with that day" },
    { line: "brief ties Seoul Tokyo --as-of 2016-10-27", says: "the best channel between two, step by step" },
    { line: "brief ties Seoul Tokyo --changes", says: "the days on which that answer changed, and why" },
  ],
  async run(context, options, [name = "", otherName]) {
    const { briefs, catalogue } = context;
    const agreements = await catalogue.agreements(options.asOf ?? null);
    const problems = await briefs.problems();
    const actor = await requireActor(catalogue, name);
    const day = dayOf(options, context);
    if (otherName === undefined) {
      if (options.changes) throw new Failure("usage", "--changes is about two actors; expected a second one");
      return reachView(actor, reachOf(tieGraph(agreements, day), actor.id), { day, problems });
    }
    const other = await requireActor(catalogue, otherName);
    if (other.id === actor.id) throw new Failure("usage", `both names mean ${actor.name}; expected two actors`);
    if (options.changes) {
      const changes = tieChanges(agreements, actor.id, other.id).filter(({ day: changed }) => changed <= day);
      return tieChangesView([actor, other], changes, { day, problems });
    }
    const channels = bestChannels(tieGraph(agreements, day), actor.id, other.id);
    const isKnownLater = async () =>
      options.asOf !== undefined &&
      bestChannels(tieGraph(await catalogue.agreements(null), day), actor.id, other.id).length > 0;
    const note = channels.length === 0 && (await isKnownLater()) ? knownLater : null;
    return channelView([actor, other], channels, { day, problems, note });
  },
} satisfies CommandDefinition<TiesOptions>;
