import type { Party } from "../model/actor.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { obstacleKinds, severities } from "../model/obstacle.ts";
import { foldName } from "../text/fold-name.ts";
import { type ObstacleFilter, obstacleView } from "../view/obstacle-table.ts";
import type { CommandDefinition } from "./command.ts";
import { actorId, collect, declareFilters, type FilterOptions, oneOf, splitChoices } from "./filter-options.ts";
import { findNamedBriefs } from "./find-briefs.ts";

interface ObstacleOptions extends FilterOptions {
  readonly kind?: readonly string[];
  readonly severity?: readonly string[];
  readonly holder?: readonly string[];
  readonly hinders?: readonly string[];
  readonly evidence?: true;
}

/** `brief obstacles`: what stands in the way, in the briefs named or across the library. */
export const obstacles = {
  declare: (command) =>
    declareFilters(
      command
        .argument("[brief...]", "ids or files; none means the library")
        .option("--evidence", "show the passage and the section of each")
        .addOption(
          command
            .createOption("--kind <kind>", "of this kind")
            .choices(obstacleKinds)
            .argParser(oneOf("--kind", obstacleKinds)),
        )
        .addOption(
          command
            .createOption("--severity <severity>", "of this severity")
            .choices(severities)
            .argParser(oneOf("--severity", severities)),
        )
        .option("--holder <party>", "held by this actor or agreement", collect)
        .option("--hinders <party>", "hinders this actor or agreement", collect),
    ),
  examples: [
    { line: "brief obstacles", says: "every obstacle of the library, brief by brief" },
    { line: "brief obstacles ID --severity high,medium", says: "those of one brief that matter most" },
    { line: "brief obstacles --kind history --hinders japan --evidence", says: "and the passages that show them" },
  ],
  async run(context, options, names) {
    const { briefs, problems } = await findNamedBriefs(context, names, options);
    const isWanted = wanted(options, await context.library.catalogue());
    return obstacleView(briefs, { isWanted, showEvidence: options.evidence === true, problems });
  },
} satisfies CommandDefinition<ObstacleOptions>;

function wanted({ kind, severity, holder, hinders }: ObstacleOptions, catalogue: Catalogue): ObstacleFilter {
  const isNamed = (parties: readonly Party[], choices: readonly string[] = []) =>
    choices.every((choice) =>
      splitChoices(choice).some((name) => parties.some((party) => isParty(party, name, catalogue))),
    );
  return (obstacle) =>
    (kind ?? []).every((choice) => splitChoices(choice).includes(obstacle.kind ?? "")) &&
    (severity ?? []).every((choice) => splitChoices(choice).includes(obstacle.severity ?? "")) &&
    isNamed(obstacle.holder === null ? [] : [obstacle.holder], holder) &&
    isNamed(obstacle.hinders, hinders);
}

function isParty({ id, name }: Party, wantedName: string, catalogue: Catalogue): boolean {
  return id === actorId(wantedName, catalogue) || foldName(name) === foldName(wantedName);
}
