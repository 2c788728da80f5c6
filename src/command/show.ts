import { readMarkdown } from "../markdown/read-markdown.ts";
import { findSection, type Section, sections } from "../markdown/sections.ts";
import type { WholeBrief } from "../model/brief.ts";
import { Failure } from "../model/failure.ts";
import { noFilters } from "../model/filters.ts";
import { closest } from "../text/closest.ts";
import {
  type BriefAnswer,
  briefPageView,
  type LinkedPage,
  type OutlineAnswer,
  outlineView,
  type SectionAnswer,
  type SourceAnswer,
  sectionView,
  sourceView,
} from "../view/brief-page.ts";
import { chooseView, type StartAnswer } from "../view/start-page.ts";
import { defineCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { newestFirst, openBrief } from "./find-briefs.ts";
import type { ParameterSet, ValuesOf } from "./parameter.ts";

const parameters = {
  brief: {
    kind: "brief",
    isArgument: true,
    says: "an id; or a file, which has a / or ends in .md; or - for standard input",
  },
  section: { kind: "section", says: "only the section of this title, or the only one that begins so" },
  outline: { kind: "flag", says: "only the headings" },
  source: { kind: "flag", says: "the Markdown itself" },
} as const satisfies ParameterSet;

/** A brief or part of it; or, where none is named, the closest way to choose one. */
type ShowAnswer =
  | (StartAnswer & { readonly shows: "choice" })
  | (SourceAnswer & { readonly shows: "source" })
  | (BriefAnswer & { readonly shows: "page" })
  | (OutlineAnswer & { readonly shows: "outline" })
  | (SectionAnswer & { readonly shows: "section" });

/** `brief show`: a whole brief, or part of it. */
export const show = defineCommand({
  parameters,
  async answer(context, asked): Promise<ShowAnswer> {
    refuseTogether(asked);
    if (asked.brief === null) return { shows: "choice", ...(await choose(context)) };
    const { brief, text, problems } = await openBrief(context, asked.brief);
    if (asked.source) return { shows: "source", brief, text, problems };
    if (!asked.outline && asked.section === null)
      return { shows: "page", brief, problems, linked: await linkedTo(context, brief) };
    const all = sections(readMarkdown(brief.body));
    if (asked.section === null) return { shows: "outline", brief, sections: all, problems };
    return { shows: "section", brief, section: requireSection(brief, all, asked.section), problems };
  },
  view(answer) {
    switch (answer.shows) {
      case "choice":
        return chooseView(answer);
      case "source":
        return sourceView(answer);
      case "page":
        return briefPageView(answer);
      case "outline":
        return outlineView(answer);
      case "section":
        return sectionView(answer);
    }
  },
  examples: [
    { line: "brief show ID", says: "the whole brief as a page" },
    { line: "brief show ID --outline", says: "its headings" },
    { line: "brief show README.md --width 60", says: "any Markdown file, 60 columns wide" },
  ],
});

/** What is known of a brief's links; a file outside the libraries is in no index. */
async function linkedTo({ links }: Context, brief: WholeBrief): Promise<LinkedPage | null> {
  const known = await links.of(brief);
  if (known === null) return null;
  const broken = known.links.flatMap(({ link, to }) =>
    to === null ? [link.isPath ? `./${link.target}` : link.target] : [],
  );
  return { broken: new Set(broken), from: known.from };
}

/** The section of a title. Throws a `Failure` with the titles that there are, or the nearest. */
function requireSection({ id }: WholeBrief, all: readonly Section[], title: string): Section {
  const section = findSection(all, title);
  if (section !== null) return section;
  const titles = all.map((one) => one.title);
  const near = closest(title, titles);
  const hint = near === null ? `sections: ${titles.join(", ") || "none"}` : `did you mean "${near}"?`;
  throw new Failure("input", `${id} has no section "${title}"`, { hint });
}

/** Without a brief a person is shown the closest way to choose one; a script has made a mistake. */
async function choose({ briefs, isTerminal }: Context): Promise<StartAnswer> {
  if (!isTerminal)
    throw new Failure("usage", 'missing required argument "brief"', { hint: "brief list shows the ids" });
  const newest = await briefs.find({ filters: noFilters, sort: newestFirst, limit: 10 });
  return { newest, total: await briefs.count(noFilters), problems: [] };
}

function refuseTogether({ section, outline, source }: ValuesOf<typeof parameters>): void {
  const given = [section !== null && "--section", outline && "--outline", source && "--source"].filter(Boolean);
  if (given.length < 2) return;
  throw new Failure("usage", `${given.join(" and ")} exclude each other; expected one`);
}
