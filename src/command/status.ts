import { statusView } from "../view/status-page.ts";
import { defineCommand } from "./command.ts";

/** `brief status`: the libraries on the path, the index, and the settings. */
export const status = defineCommand({
  parameters: { rebuild: { kind: "flag", says: "build the index anew" } },
  async answer({ upkeep, settings, now, ocr }, { rebuild }) {
    const held = await upkeep.status({ isRebuilt: rebuild });
    const age = Math.max(0, Math.round((now() - held.index.updatedAt) / 1000));
    return { ...held, age, tesseract: await ocr.program(), settings: settings() };
  },
  view: statusView,
  examples: [
    { line: "brief status", says: "libraries, index and settings" },
    { line: "brief status --rebuild", says: "after building the index anew" },
  ],
});
