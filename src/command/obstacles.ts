import type { Party } from "../model/actor.ts";
import { obstacleKinds, severities } from "../model/obstacle.ts";
import type { Catalogue } from "../port/catalogue.ts";
import { foldName } from "../text/fold-name.ts";
import { type ObstacleFilter, obstacleView } from "../view/obstacle-table.ts";
import type { CommandDefinition } from "./command.ts";
import { collect, declareFilters, type FilterOptions, oneOf, readActors, splitChoices } from "./filter-options.ts";
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
  async run(context, { limit, ...options }, names) {
    const { briefs, problems } = await findNamedBriefs(context, names, options);
    const isWanted = await wanted(options, context.catalogue);
    return obstacleView(briefs, { isWanted, showEvidence: options.evidence === true, limit, problems });
  },
} satisfies CommandDefinition<ObstacleOptions>;

async function wanted(
  { kind = [], severity = [], holder = [], hinders = [] }: ObstacleOptions,
  catalogue: Catalogue,
): Promise<ObstacleFilter> {
  const holders = await readParties(catalogue, holder);
  const hindered = await readParties(catalogue, hinders);
  const isNamed = (parties: readonly Party[], wantedParties: readonly PartyTest[][]) =>
    wantedParties.every((choices) => choices.some((test) => parties.some(test)));
  return (obstacle) =>
    kind.every((choice) => splitChoices(choice).includes(obstacle.kind ?? "")) &&
    severity.every((choice) => splitChoices(choice).includes(obstacle.severity ?? "")) &&
    isNamed(obstacle.holder === null ? [] : [obstacle.holder], holders) &&
    isNamed(obstacle.hinders, hindered);
}

type PartyTest = (party: Party) => boolean;

/** Tests for the parties that an option names: actors, agreements, or free text as it is written. */
async function readParties(catalogue: Catalogue, values: readonly string[]): Promise<PartyTest[][]> {
  const ids = await readActors(catalogue, values);
  return values.map((value, index) =>
    splitChoices(value).map((name, choice): PartyTest => {
      const wantedId = ids[index]?.[choice];
      return ({ id, name: own }) => id === wantedId || foldName(own) === foldName(name);
    }),
  );
}
