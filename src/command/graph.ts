import type { Brief } from "../model/brief.ts";
import type { DatedAgreement } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import { hasBegun } from "../question/agreement-status.ts";
import { relationGraph } from "../question/relation-graph.ts";
import { graphView } from "../view/graph-table.ts";
import { dayOf } from "./as-of.ts";
import type { CommandDefinition } from "./command.ts";
import type { Context } from "./context.ts";
import { declareFilters, type FilterOptions, readFilters } from "./filter-options.ts";
import { findBriefs, openNamedBriefs } from "./find-briefs.ts";
import { agreementsOfBriefs } from "./named-agreements.ts";

/** `brief graph`: actors, agreements and obstacles, and how they bear on each other. */
export const graph = {
  declare: (command) => declareFilters(command.argument("[brief...]", "ids or files; none means the library")),
  isDrawn: true,
  examples: [
    { line: "brief graph ID", says: "who is party to what, holds what and hinders whom" },
    { line: "brief graph ID --format dot", says: "for Graphviz: | dot -Tsvg > graph.svg" },
    { line: "brief graph ID --format mermaid", says: "for GitHub, GitLab and notes" },
  ],
  async run(context, options, names) {
    const { briefs, agreements, problems } =
      names.length === 0 ? await ofLibrary(context, options) : await ofNamedBriefs(context, options, names);
    return graphView(relationGraph(briefs, agreements), problems);
  },
} satisfies CommandDefinition<FilterOptions>;

interface Graphed {
  readonly briefs: readonly Brief[];
  readonly agreements: readonly DatedAgreement[];
  readonly problems: readonly Problem[];
}

async function ofLibrary(context: Context, options: FilterOptions): Promise<Graphed> {
  const { briefs, problems } = await findBriefs(context, options);
  const day = dayOf(options, context);
  const begun = (await context.catalogue.agreements(options.asOf ?? null)).filter((agreement) =>
    hasBegun(agreement, day),
  );
  const ids = new Set(briefs.flatMap(({ agreements }) => agreements));
  const isWhole = Object.keys(options).every((key) => key === "asOf");
  const agreements = begun.filter(({ id }) => isWhole || ids.has(id)).map((agreement) => ({ agreement, day }));
  return { briefs, agreements, problems };
}

async function ofNamedBriefs(context: Context, options: FilterOptions, names: readonly string[]): Promise<Graphed> {
  const opened = await openNamedBriefs(context, names, await readFilters(context, options));
  return {
    briefs: opened.map(({ brief }) => brief),
    agreements: await agreementsOfBriefs(opened, options, context),
    problems: opened.flatMap(({ problems }) => problems),
  };
}
