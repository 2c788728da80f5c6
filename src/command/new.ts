import { printNewBrief } from "../format/print-brief.ts";
import { isId, typedId } from "../model/brief-id.ts";
import { Failure } from "../model/failure.ts";
import { slug } from "../text/slug.ts";
import { type CreatedAnswer, createdView } from "../view/created.ts";
import { defineCommand } from "./command.ts";
import type { Context } from "./context.ts";

/** `brief new`: a brief to fill in, in the user's library. Nothing is ever overwritten. */
export const newBrief = defineCommand({
  parameters: {
    id: {
      kind: "id",
      isArgument: true,
      isRequired: true,
      says: "the new brief's id; --library DIR puts it there instead",
    },
    from: {
      kind: "path",
      placeholder: "file",
      says: "a document to write it from: import, below the sections of a brief",
    },
  },
  async answer(context, { id: typed, from }) {
    const { writing, today } = context;
    const id = typedId(typed);
    if (!isId(id)) {
      const hint = `try ${slug(id)}`;
      throw new Failure("usage", `"${id}" is no id; expected lower-case letters, digits, ".", "_" and "-"`, { hint });
    }
    if (from !== null) return createFrom(context, id, from);
    return { id, path: await writing.create(id, printNewBrief(id, today)) };
  },
  view: createdView,
  examples: [
    { line: "brief new nile-2025", says: "a file in your own library, its path on stdout" },
    { line: "brief new nile-2025 --library drafts", says: "in a directory of your choice" },
    {
      line: "brief new nile-2025 --from report.html",
      says: "with a document below its sections, and what was found in it",
    },
  ],
});

/** As `brief import` does, but that the id has to be free. */
async function createFrom(context: Context, id: string, file: string): Promise<CreatedAnswer> {
  if ((await context.briefs.get(id)) !== null) {
    throw new Failure("io", `a brief is called ${id} already`, { hint: "nothing was written" });
  }
  const { importAll } = await import("./import-files.ts");
  const usual = { date: null, tags: [], url: null, whole: true, split: false, ocr: false, dryRun: false };
  const keeps = !context.settings().some(({ name, value }) => name === "keep" && value === "off");
  const { results } = await importAll(context, { ...usual, files: [file], id, keeps, isToWrite: true });
  const [made] = results;
  if (made === undefined) throw new Failure("input", `${file} holds no text`);
  if (made.outcome === "failed") throw new Failure("input", `${made.from} ${made.reason}`);
  return { id: made.document.brief.id, path: made.document.brief.path };
}
