import { Failure } from "../model/failure.ts";
import { quoted } from "../text/quoted.ts";
import { checkView } from "../view/check-report.ts";
import { defineCommand } from "./command.ts";
import { isFile, openBrief } from "./find-briefs.ts";

/** `brief edit`: the user's editor at a brief's file, which is checked on return. */
export const edit = defineCommand({
  parameters: {
    brief: { kind: "brief", isArgument: true, isRequired: true, says: "an id or a file" },
  },
  async answer(context, { brief: name }) {
    if (name === "-") throw new Failure("usage", "standard input cannot be edited; expected an id or a file");
    const { brief } = await openBrief(context, name);
    const { path } = brief;
    const { writing } = context;
    if (writing.belonging(path) === "bundled" && !isFile(name)) {
      const own = writing.own;
      const hint = own === null ? null : `copy it and edit that: mkdir -p ${own} && cp ${path} ${own}`;
      throw new Failure("input", `${quoted(brief.id)} comes with brief, whose next version replaces it`, { hint });
    }
    await context.editor.open(path);
    const { findProblems } = await import("./find-problems.ts");
    return { found: await findProblems(context.files, [path], { withNotes: false }) };
  },
  view: checkView,
  examples: [
    { line: "brief edit ID", says: "one of your own briefs, in $VISUAL or $EDITOR, checked when you leave it" },
    { line: "brief edit notes/nile.md", says: "a file" },
  ],
});
