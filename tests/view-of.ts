import { Command } from "commander";
import { findLibraries } from "../src/adapter/disk/library-path.ts";
import { openLocalLibrary } from "../src/adapter/local/local-library.ts";
import { commands, startCommand } from "../src/command/all.ts";
import { noSettings } from "../src/model/settings.ts";
import { declareParameters, valuesOf } from "../src/shell/declare.ts";
import type { View } from "../src/view/view.ts";
import { root } from "./run-brief.ts";

const nowhere = { environment: {}, home: null };
const library = openLocalLibrary(
  findLibraries({ libraries: [], bundled: `${root}briefs`, settings: noSettings, ...nowhere }),
  { cache: { ...nowhere, userId: undefined, now: Date.now } },
);

/** What a command answers over the bundled briefs, before any format makes text of it. */
export async function viewOf([name, ...argv]: readonly string[]): Promise<View> {
  const lazy = commands.find((command) => command.name === name) ?? startCommand;
  const definition = await lazy.load();
  const command = declareParameters(new Command(), definition.parameters).parse(argv, { from: "user" });
  const snapshot = library.snapshot();
  const context = {
    ...snapshot,
    writing: library.writing,
    isTerminal: true,
    settings: () => [],
    manual: () => "",
    today: "2026-11-23",
    now: Date.now,
  };
  try {
    return definition.view(await definition.answer(context, valuesOf(command, definition.parameters)));
  } finally {
    snapshot.close();
  }
}
