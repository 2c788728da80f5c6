import { readMarkdown } from "../markdown/read-markdown.ts";
import { findSection, sections } from "../markdown/sections.ts";
import { Failure } from "../model/failure.ts";
import { noFilters } from "../model/filters.ts";
import { closest } from "../text/closest.ts";
import { briefPageView, outlineView, sectionView, sourceView } from "../view/brief-page.ts";
import { chooseView } from "../view/start-page.ts";
import type { View } from "../view/view.ts";
import type { CommandDefinition } from "./command.ts";
import type { Library } from "./context.ts";
import { newestFirst, openBrief } from "./find-briefs.ts";

interface ShowOptions {
  readonly section?: string;
  readonly outline?: true;
  readonly source?: true;
}

/** `brief show`: a whole brief, or part of it. */
export const show = {
  declare: (command) =>
    command
      .argument("[brief]", "an id; or a file, which has a / or ends in .md; or - for standard input")
      .option("--section <section>", "only the section of this title, or the only one that begins so")
      .option("--outline", "only the headings")
      .option("--source", "the Markdown itself"),
  examples: [
    { line: "brief show ID", says: "the whole brief as a page" },
    { line: "brief show ID --outline", says: "its headings" },
    { line: "brief show README.md --width 60", says: "any Markdown file, 60 columns wide" },
  ],
  async run({ library, isTerminal }, options, [name]) {
    refuseTogether(options);
    if (name === undefined) return choose(library, isTerminal);
    const { brief, text, problems } = await openBrief(library, name);
    if (options.source) return sourceView(brief, text, problems);
    if (options.outline === undefined && options.section === undefined) return briefPageView(brief, problems);
    const all = sections(readMarkdown(brief.body));
    if (options.section === undefined) return outlineView(brief, all, problems);
    const section = findSection(all, options.section);
    if (section !== null) return sectionView(brief, section, problems);
    const titles = all.map(({ title }) => title);
    const near = closest(options.section, titles);
    const hint = near === null ? `sections: ${titles.join(", ") || "none"}` : `did you mean "${near}"?`;
    throw new Failure("input", `${brief.id} has no section "${options.section}"`, { hint });
  },
} satisfies CommandDefinition<ShowOptions>;

/** Without a brief a person is shown the closest way to choose one; a script has made a mistake. */
async function choose(library: Library, isTerminal: boolean): Promise<View> {
  if (!isTerminal)
    throw new Failure("usage", 'missing required argument "brief"', { hint: "brief list shows the ids" });
  const { briefs } = await library.find({ filters: noFilters, sort: newestFirst, limit: 10 });
  return chooseView(briefs, await library.count());
}

function refuseTogether(options: ShowOptions): void {
  const given = (["section", "outline", "source"] as const).filter((name) => options[name] !== undefined);
  if (given.length < 2) return;
  throw new Failure("usage", `${given.map((name) => `--${name}`).join(" and ")} exclude each other; expected one`);
}
