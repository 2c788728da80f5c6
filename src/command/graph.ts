import type { Brief } from "../model/brief.ts";
import type { DatedAgreement } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import { hasBegun } from "../question/agreement-status.ts";
import { relationGraph } from "../question/relation-graph.ts";
import { graphView } from "../view/graph-table.ts";
import { dayOf } from "./as-of.ts";
import { defineCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { type FilterValues, filterParameters, isFiltered, readFilters } from "./filter-parameters.ts";
import { briefsParameter, findBriefs, openNamedBriefs } from "./find-briefs.ts";
import { agreementsOfBriefs } from "./named-agreements.ts";

/** `brief graph`: actors, agreements and obstacles, and how they bear on each other. */
export const graph = defineCommand({
  parameters: { ...briefsParameter, ...filterParameters },
  async answer(context, { briefs: names, ...filters }) {
    const { briefs, agreements, problems } =
      names.length === 0 ? await ofLibrary(context, filters) : await ofNamedBriefs(context, filters, names);
    return { graph: relationGraph(briefs, agreements), problems };
  },
  view: graphView,
  isDrawn: true,
  examples: [
    { line: "brief graph ID", says: "who is party to what, holds what and hinders whom" },
    { line: "brief graph ID --format dot", says: "for Graphviz: | dot -Tsvg > graph.svg" },
    { line: "brief graph ID --format mermaid", says: "for GitHub, GitLab and notes" },
  ],
});

interface Graphed {
  readonly briefs: readonly Brief[];
  readonly agreements: readonly DatedAgreement[];
  readonly problems: readonly Problem[];
}

async function ofLibrary(context: Context, filters: FilterValues): Promise<Graphed> {
  const { briefs, problems } = await findBriefs(context, filters);
  const day = dayOf(filters, context);
  const begun = (await context.catalogue.agreements(filters.asOf)).filter((agreement) => hasBegun(agreement, day));
  const ids = new Set(briefs.flatMap(({ agreements }) => agreements));
  const isWhole = filters.sort === null && filters.limit === null && !isFiltered({ ...filters, asOf: null });
  const agreements = begun.filter(({ id }) => isWhole || ids.has(id)).map((agreement) => ({ agreement, day }));
  return { briefs, agreements, problems };
}

async function ofNamedBriefs(context: Context, filters: FilterValues, names: readonly string[]): Promise<Graphed> {
  const opened = await openNamedBriefs(context, names, await readFilters(context, filters));
  return {
    briefs: opened.map(({ brief }) => brief),
    agreements: await agreementsOfBriefs(opened, filters, context),
    problems: opened.flatMap(({ problems }) => problems),
  };
}
