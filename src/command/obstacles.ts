import { type Obstacle, obstacleKinds, severities } from "../model/obstacle.ts";
import { type ObstacleFilters, placedObstacles, type WantedParty } from "../question/placed-obstacles.ts";
import { firstOf } from "../text/first-of.ts";
import { type ListedAnswer, type ObstaclesAnswer, obstacleLinesView, obstacleView } from "../view/obstacle-table.ts";
import { defineCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { explainParameter, requireNames } from "./explain.ts";
import { actorIds, filterParameters, isNarrowing } from "./filter-parameters.ts";
import { briefsParameter, findNamedBriefs, type SelectedBriefs } from "./find-briefs.ts";
import { isGoodEnough, minGradeParameter } from "./min-grade.ts";
import { asksTexts, completedFor, isOfOrigin, type OriginValue, originParameter } from "./origin.ts";
import { sourcesIn, sourcesParameter } from "./with-sources.ts";

/** `brief obstacles`: what stands in the way, in the briefs named or across the library. */
export const obstacles = defineCommand({
  parameters: {
    ...briefsParameter,
    evidence: { kind: "flag", says: "show the passage and the section of each" },
    ...sourcesParameter,
    kind: { kind: "choice", of: obstacleKinds, isRepeatable: true, placeholder: "kind", says: "of this kind" },
    severity: {
      kind: "choice",
      of: severities,
      isRepeatable: true,
      placeholder: "severity",
      says: "of this severity",
    },
    holder: { kind: "party", isRepeatable: true, says: "held by this actor or agreement" },
    hinders: { kind: "party", isRepeatable: true, says: "hinders this actor or agreement" },
    ...minGradeParameter,
    ...explainParameter,
    ...filterParameters,
    ...originParameter,
  },
  async answer(
    context,
    {
      briefs: names,
      evidence,
      withSources,
      explain,
      kind,
      severity,
      holder,
      hinders,
      minGrade,
      origin,
      limit,
      ...filters
    },
  ) {
    requireNames(explain, names);
    const isPicked = [kind, severity, holder, hinders].some((picked) => picked.length > 0) || minGrade !== null;
    const asking = { isNarrowed: isPicked || isNarrowing({ ...filters, limit }), origin };
    const isOfAll = names.length === 0 && !asking.isNarrowed && filters.sort === null && (origin ?? "any") === "any";
    if (context.printsLines && isOfAll && !evidence && !withSources) {
      const listed = await context.briefs.obstacleLines();
      return { listed, asking, problems: await context.briefs.problems() };
    }
    const completed = completedFor(context, origin, filters.actor.length > 0 ? ["actors", "obstacles"] : ["obstacles"]);
    const holders = await readParties(context, holder, origin);
    const hindered = await readParties(context, hinders, origin);
    const isOf = isOfOrigin(origin);
    const isWanted = (obstacle: Obstacle) => isOf(obstacle) && isGoodEnough(obstacle, minGrade);
    const wanted = { kinds: kind, severities: severity, holders, hindered, isWanted };
    const find = (most: number | null) => findNamedBriefs(context, names, { ...filters, limit: most }, { completed });
    const found = await findRows(find, wanted, limit);
    const sources = sourcesIn(withSources, { briefs: new Set(found.rows.map(({ brief }) => brief)) });
    return { ...found, asking, isExplained: explain, withEvidence: evidence, sources };
  },
  view: (answer: ObstaclesAnswer | ListedAnswer) =>
    "listed" in answer ? obstacleLinesView(answer) : obstacleView(answer),
  examples: [
    { line: "brief obstacles", says: "every obstacle of the library, brief by brief" },
    { line: "brief obstacles ID --severity high,medium", says: "those of one brief that matter most" },
    { line: "brief obstacles --kind history --hinders japan --evidence", says: "and the passages that show them" },
  ],
});

/** So many briefs are enough for a few rows, most often. */
const fewBriefs = 64;

/**
 * The first rows of the briefs that are found, or all: of a large library no more briefs are read
 * than hold them.
 */
async function findRows(
  find: (most: number | null) => Promise<SelectedBriefs>,
  wanted: ObstacleFilters,
  limit: number | null,
): Promise<Pick<ObstaclesAnswer, "rows" | "isOfSeveral" | "problems">> {
  let most = limit === null ? null : Math.max(fewBriefs, limit);
  while (true) {
    const { briefs, problems } = await find(most);
    const rows = firstOf(placedObstacles(briefs, wanted), limit);
    if (most === null || rows.length === limit || briefs.length < most)
      return { rows, isOfSeveral: briefs.length > 1, problems };
    most *= 8;
  }
}

/** The parties that names mean: actors, agreements, or free text as it is written. */
async function readParties(
  context: Context,
  names: readonly (readonly string[])[],
  origin: OriginValue,
): Promise<WantedParty[][]> {
  const ids = await actorIds(context.catalogue, names, asksTexts(context, origin));
  return names.map((ofOne, index) => ofOne.map((name, choice) => ({ id: ids[index]?.[choice] ?? null, name })));
}
