import { obstacleKinds, severities } from "../model/obstacle.ts";
import type { Catalogue } from "../port/catalogue.ts";
import { placedObstacles, type WantedParty } from "../question/placed-obstacles.ts";
import { obstacleView } from "../view/obstacle-table.ts";
import { defineCommand } from "./command.ts";
import { actorIds, filterParameters } from "./filter-parameters.ts";
import { briefsParameter, findNamedBriefs } from "./find-briefs.ts";
import { isGoodEnough, minGradeParameter } from "./min-grade.ts";

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
    ...filterParameters,
  },
  async answer(context, { briefs: names, evidence, kind, severity, holder, hinders, minGrade, limit, ...filters }) {
    const { briefs, problems } = await findNamedBriefs(context, names, { ...filters, limit: null });
    const holders = await readParties(context.catalogue, holder);
    const hindered = await readParties(context.catalogue, hinders);
    const placed = placedObstacles(briefs, { kinds: kind, severities: severity, holders, hindered });
    const found = placed.filter(({ obstacle }) => isGoodEnough(obstacle, minGrade));
    return {
      rows: found.slice(0, limit ?? undefined),
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
async function readParties(catalogue: Catalogue, names: readonly (readonly string[])[]): Promise<WantedParty[][]> {
  const ids = await actorIds(catalogue, names);
  return names.map((ofOne, index) => ofOne.map((name, choice) => ({ id: ids[index]?.[choice] ?? null, name })));
}
