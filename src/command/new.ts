import { printNewBrief } from "../format/print-brief.ts";
import { isId, typedId } from "../model/brief-id.ts";
import { Failure } from "../model/failure.ts";
import { slug } from "../text/slug.ts";
import { createdView } from "../view/created.ts";
import type { CommandDefinition } from "./command.ts";

/** `brief new`: a brief to fill in, in the user's library. Nothing is ever overwritten. */
export const newBrief = {
  declare: (command) => command.argument("<id>", "the new brief's id; --library DIR puts it there instead"),
  examples: [
    { line: "brief new nile-2025", says: "a file in your own library, its path on stdout" },
    { line: "brief new nile-2025 --library drafts", says: "in a directory of your choice" },
  ],
  async run({ writing, today }, _options, [name = ""]) {
    const id = typedId(name);
    if (!isId(id)) {
      const hint = `try ${slug(id)}`;
      throw new Failure("usage", `"${id}" is no id; expected lower-case letters, digits, ".", "_" and "-"`, { hint });
    }
    return createdView(id, await writing.create(id, printNewBrief(id, today)));
  },
} satisfies CommandDefinition<object>;
