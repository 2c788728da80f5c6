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
import { completedFor, type OriginValue, ofOrigin, originParameter } from "./origin.ts";

/** `brief graph`: actors, agreements and obstacles, and how they bear on each other. */
export const graph = defineCommand({
  parameters: { ...briefsParameter, ...filterParameters, ...originParameter },
  async answer(context, { briefs: names, ...filters }) {
    const { briefs, agreements, problems } =
      names.length === 0 ? await ofLibrary(context, filters) : await ofNamedBriefs(context, filters, names);
    const shown = briefs.map((brief) => ofOrigin(brief, filters.origin));
    return { graph: relationGraph(shown, agreements), problems };
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

type GraphValues = FilterValues & { readonly origin: OriginValue };

async function ofLibrary(context: Context, filters: GraphValues): Promise<Graphed> {
  const completed = completedFor(filters.origin, ...graphed);
  const { briefs, problems } = await findBriefs(context, filters, { completed });
  const day = dayOf(filters, context);
  const begun = (await context.catalogue.agreements(filters.asOf)).filter((agreement) => hasBegun(agreement, day));
  const ids = new Set(briefs.flatMap(({ agreements }) => agreements));
  const isWhole = filters.sort === null && filters.limit === null && !isFiltered({ ...filters, asOf: null });
  const agreements = begun.filter(({ id }) => isWhole || ids.has(id)).map((agreement) => ({ agreement, day }));
  return { briefs, agreements, problems };
}

/** What a graph shows of texts. */
const graphed = ["actors", "obstacles", "agreements"] as const;

async function ofNamedBriefs(context: Context, filters: GraphValues, names: readonly string[]): Promise<Graphed> {
  const completed = completedFor(filters.origin, ...graphed);
  const opened = await openNamedBriefs(context, names, await readFilters(context, filters, completed.length > 0), {
    completed,
  });
  return {
    briefs: opened.map(({ brief }) => brief),
    agreements: await agreementsOfBriefs(opened, filters, context),
    problems: opened.flatMap(({ problems }) => problems),
  };
}
