import { extractedCode } from "../check/extracted.ts";
import { Failure } from "../model/failure.ts";
import { checkView } from "../view/check-report.ts";
import { defineCommand } from "./command.ts";

/** `brief check`: every problem of a library, a file or the path. */
export const check = defineCommand({
  parameters: {
    paths: {
      kind: "path",
      isArgument: true,
      isRepeatable: true,
      says: "directories or files; none means every library on the path",
    },
    extracted: { kind: "flag", says: "only what was extracted from the text and waits to be confirmed" },
    notes: { kind: "flag", says: "notes, too: unknown fields, sentences without a citation or with a single one" },
  },
  async answer({ files }, { paths, notes, extracted }) {
    if (paths.includes("-"))
      throw new Failure("usage", "standard input cannot be checked; expected a directory or a file");
    // edit loads the same.
    const { findProblems } = await import("./find-problems.ts");
    const found = await findProblems(files, paths, { withNotes: notes || extracted });
    return { found: extracted ? found.filter(({ code }) => code === extractedCode) : found };
  },
  view: checkView,
  examples: [
    { line: "brief check", says: "every library on the path" },
    { line: "brief check briefs", says: "one directory or file" },
    {
      line: "brief check briefs --notes",
      says: "notes, too: fields that the format does not know, sentences without a citation",
    },
  ],
});
