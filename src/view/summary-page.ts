import type { Brief } from "../model/brief.ts";
import type { Problem } from "../model/problem.ts";
import { actorJson, judgementJson, obstacleJson } from "./brief-json.ts";
import { actorBlocks, judgementBlocks, obstacleBlocks, titleBlocks, watchBlocks } from "./brief-parts.ts";
import type { View } from "./view.ts";

/** Briefs to be summed up, in the order named. */
export interface SummaryAnswer {
  readonly briefs: readonly Brief[];
  readonly problems: readonly Problem[];
}

/** One screen a brief: bottom line, key actors, obstacles, what to watch. */
export function summaryView({ briefs, problems }: SummaryAnswer): View {
  return {
    data: briefs.map(summaryJson),
    fields: ["id", "date", "title", "summary"],
    blocks: briefs.flatMap((brief) => [
      ...titleBlocks(brief),
      ...judgementBlocks(brief),
      ...actorBlocks(brief),
      ...obstacleBlocks(brief),
      ...watchBlocks(brief),
    ]),
    shape: "page",
    ids: briefs.map(({ id }) => id),
    problems,
  };
}

function summaryJson(brief: Brief): Record<string, unknown> {
  const { id, title, date, summary, actors, obstacles, judgements, watch } = brief;
  return {
    id,
    title,
    date,
    summary,
    judgements: judgements.map(judgementJson),
    actors: actors.map(actorJson),
    obstacles: obstacles.map(obstacleJson),
    watch,
  };
}
