import { Failure } from "../model/failure.ts";
import type { BriefLinks } from "../port/links.ts";
import { type LinksAnswer, linksView } from "../view/link-table.ts";
import { briefLinks } from "./brief-links.ts";
import { defineCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { openBrief } from "./find-briefs.ts";

/** `brief links`: what links to what. */
export const links = defineCommand({
  parameters: {
    brief: { kind: "brief", isArgument: true, says: "an id; none means the library" },
    broken: { kind: "flag", says: "only links that lead nowhere" },
    orphans: { kind: "flag", says: "the briefs that nothing links to and that link to nothing" },
  },
  async answer(context, { brief: name, broken, orphans }): Promise<LinksAnswer> {
    if (broken && orphans) throw new Failure("usage", "--broken and --orphans exclude each other; expected one");
    const [all, id] = await linksOf(context, name);
    const problems = id === null ? await context.briefs.problems() : [];
    if (orphans) return { asks: "orphans", briefs: all.filter(isOrphan).map(({ brief }) => brief), problems };
    return { asks: broken ? "broken" : "links", id, all, problems };
  },
  view: linksView,
  examples: [
    { line: "brief links ID", says: "what a brief links to, and what links to it" },
    { line: "brief links", says: "every link of the library; --broken tells those that lead nowhere" },
  ],
});

/** The links of the brief that is named, and its id; of all where none is. */
async function linksOf(context: Context, name: string | null): Promise<[readonly BriefLinks[], string | null]> {
  if (name === null) return [await context.links.sweep(null), null];
  const { brief } = await openBrief(context, name);
  return [[await briefLinks(context, brief, name)], brief.id];
}

function isOrphan({ links, from, brief }: BriefLinks): boolean {
  return from.length === 0 && links.every(({ to }) => to === null || to.id === brief.id);
}
