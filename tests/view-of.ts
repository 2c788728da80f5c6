import { Command } from "commander";
import { findLibraries } from "../src/adapter/disk/library-path.ts";
import { openLocalLibrary } from "../src/adapter/local/local-library.ts";
import { commands, startCommand } from "../src/command/all.ts";
import type { Context } from "../src/command/context.ts";
import { noSettings } from "../src/model/settings.ts";
import { doRequest } from "../src/port/do-request.ts";
import type { Snapshot } from "../src/port/library.ts";
import { declareParameters, valuesOf } from "../src/shell/declare.ts";
import type { View } from "../src/view/view.ts";
import { root } from "./run-brief.ts";

const nowhere = { environment: {}, home: null };
const library = openLocalLibrary(
  findLibraries({ libraries: [], bundled: `${root}briefs`, settings: noSettings, ...nowhere }),
  { cache: { ...nowhere, userId: undefined, now: Date.now } },
);

/** All that a command may know of a snapshot, on a day of which the tests know. */
export function contextOf(snapshot: Snapshot): Context {
  const facts = {
    isTerminal: true,
    isRead: true,
    printsLines: false,
    ocr: { program: async () => null, read: async () => "" },
    editor: { open: async () => {} },
    dialogue: null,
    settings: () => [],
    manual: () => "# A chapter",
    working: () => {},
    today: "2026-11-23",
    now: Date.now,
  };
  return { ...snapshot, writing: library.writing, ...facts };
}

/** Does the work of one request over the bundled briefs. */
export function inRequest<Result>(work: (snapshot: Snapshot) => Promise<Result>): Promise<Result> {
  return doRequest(library, {}, work);
}

/** What a command answers over the bundled briefs, before any format makes text of it. */
export async function viewOf([name, ...argv]: readonly string[]): Promise<View> {
  const lazy = commands.find((command) => command.name === name) ?? startCommand;
  const definition = await lazy.load();
  const command = declareParameters(new Command(), definition.parameters).parse(argv, { from: "user" });
  const values = valuesOf(command, definition.parameters);
  return inRequest(async (snapshot) => definition.view(await definition.answer(contextOf(snapshot), values)));
}
