import { statusView } from "../view/status-page.ts";
import type { CommandDefinition } from "./command.ts";

interface StatusOptions {
  readonly rebuild?: true;
}

/** `brief status`: the libraries on the path, and the index. */
export const status = {
  name: "status",
  summary: "The libraries on the path, and the state of the index",
  declare: (command) => command.option("--rebuild", "build the index anew"),
  async run({ index, now }, { rebuild }: StatusOptions) {
    return statusView(await index.status({ isRebuilt: rebuild === true }), now());
  },
} satisfies CommandDefinition<StatusOptions>;
