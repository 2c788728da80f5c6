import { type Obstacle, obstacleKinds, severities } from "../model/obstacle.ts";
import type { Catalogue } from "../port/catalogue.ts";
import { placedObstacles, type WantedParty } from "../question/placed-obstacles.ts";
import { firstOf } from "../text/first-of.ts";
import { obstacleView } from "../view/obstacle-table.ts";
import { defineCommand } from "./command.ts";
import { explainParameter, requireNames } from "./explain.ts";
import { actorIds, filterParameters } from "./filter-parameters.ts";
import { briefsParameter, findNamedBriefs } from "./find-briefs.ts";
import { isGoodEnough, minGradeParameter } from "./min-grade.ts";
import { completedFor, isOfOrigin, type OriginValue, originParameter } from "./origin.ts";

/** `brief obstacles`: what stands in the way, in the briefs named or across the library. */
export const obstacles = defineCommand({
  parameters: {
    ...briefsParameter,
    evidence: { kind: "flag", says: "show the passage and the section of each" },
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
    { briefs: names, evidence, explain, kind, severity, holder, hinders, minGrade, origin, limit, ...filters },
  ) {
    requireNames(explain, names);
    const completed = completedFor(origin, "actors", "obstacles");
    const { briefs, problems } = await findNamedBriefs(context, names, { ...filters, limit: null }, { completed });
    const holders = await readParties(context.catalogue, holder, origin);
    const hindered = await readParties(context.catalogue, hinders, origin);
    const isOf = isOfOrigin(origin);
    const isWanted = (obstacle: Obstacle) => isOf(obstacle) && isGoodEnough(obstacle, minGrade);
    const wanted = { kinds: kind, severities: severity, holders, hindered, isWanted };
    return {
      rows: firstOf(placedObstacles(briefs, wanted), limit),
      isExplained: explain,
      isOfSeveral: briefs.length > 1,
      withEvidence: evidence,
      problems,
    };
  },
  view: obstacleView,
  examples: [
    { line: "brief obstacles", says: "every obstacle of the library, brief by brief" },
    { line: "brief obstacles ID --severity high,medium", says: "those of one brief that matter most" },
    { line: "brief obstacles --kind history --hinders japan --evidence", says: "and the passages that show them" },
  ],
});

/** The parties that names mean: actors, agreements, or free text as it is written. */
async function readParties(
  catalogue: Catalogue,
  names: readonly (readonly string[])[],
  origin: OriginValue,
): Promise<WantedParty[][]> {
  const ids = await actorIds(catalogue, names, origin !== "authored");
  return names.map((ofOne, index) => ofOne.map((name, choice) => ({ id: ids[index]?.[choice] ?? null, name })));
}
