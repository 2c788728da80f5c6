import { printNewBrief } from "../format/print-brief.ts";
import { isId, typedId } from "../model/brief-id.ts";
import { Failure } from "../model/failure.ts";
import { slug } from "../text/slug.ts";
import { createdView } from "../view/created.ts";
import { defineCommand } from "./command.ts";

/** `brief new`: a brief to fill in, in the user's library. Nothing is ever overwritten. */
export const newBrief = defineCommand({
  parameters: {
    id: {
      kind: "id",
      isArgument: true,
      isRequired: true,
      says: "the new brief's id; --library DIR puts it there instead",
    },
  },
  async answer({ writing, today }, { id: typed }) {
    const id = typedId(typed);
    if (!isId(id)) {
      const hint = `try ${slug(id)}`;
      throw new Failure("usage", `"${id}" is no id; expected lower-case letters, digits, ".", "_" and "-"`, { hint });
    }
    return { id, path: await writing.create(id, printNewBrief(id, today)) };
  },
  view: createdView,
  examples: [
    { line: "brief new nile-2025", says: "a file in your own library, its path on stdout" },
    { line: "brief new nile-2025 --library drafts", says: "in a directory of your choice" },
  ],
});
