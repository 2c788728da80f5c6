import { statusView } from "../view/status-page.ts";
import type { CommandDefinition } from "./command.ts";

interface StatusOptions {
  readonly rebuild?: true;
}

/** `brief status`: the libraries on the path, the index, and the settings. */
export const status = {
  declare: (command) => command.option("--rebuild", "build the index anew"),
  examples: [
    { line: "brief status", says: "libraries, index and settings" },
    { line: "brief status --rebuild", says: "after building the index anew" },
  ],
  async run({ upkeep, settings, now }, { rebuild }: StatusOptions) {
    return statusView(await upkeep.status({ isRebuilt: rebuild === true }), settings(), now());
  },
} satisfies CommandDefinition<StatusOptions>;
