import type { Brief } from "../model/brief.ts";
import { Failure } from "../model/failure.ts";
import { passesFilters } from "../model/filters.ts";
import type { DatedAgreement } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import { originOf } from "../model/trace.ts";
import { hasBegun } from "../question/agreement-status.ts";
import { linkGraph } from "../question/link-graph.ts";
import { relationGraph } from "../question/relation-graph.ts";
import { type GraphAnswer, graphView } from "../view/graph-table.ts";
import { dayOf } from "./as-of.ts";
import { briefLinks } from "./brief-links.ts";
import { defineCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { type FilterValues, filterParameters, isFiltered, readFilters } from "./filter-parameters.ts";
import { briefsParameter, findBriefs, openNamedBriefs } from "./find-briefs.ts";
import { agreementsOfBriefs } from "./named-agreements.ts";
import { completedFor, type OriginValue, ofOrigin, originParameter } from "./origin.ts";

/** `brief graph`: actors, agreements and obstacles, or briefs, and how they bear on each other. */
export const graph = defineCommand({
  parameters: {
    ...briefsParameter,
    links: { kind: "flag", says: "briefs and the links between them; with ids, links from and to these" },
    ...filterParameters,
    ...originParameter,
  },
  async answer(context, { briefs: names, links, ...filters }): Promise<GraphAnswer> {
    if (links) return answerLinks(context, filters, names);
    const { briefs, agreements, problems } =
      names.length === 0 ? await ofLibrary(context, filters) : await ofNamedBriefs(context, filters, names);
    const shown = briefs.map((brief) => ofOrigin(brief, filters.origin));
    return { asks: "relations", graph: relationGraph(shown, agreements), problems };
  },
  view: graphView,
  prints: "graph",
  examples: [
    { line: "brief graph ID", says: "who is party to what, holds what and hinders whom" },
    { line: "brief graph ID --format dot", says: "for Graphviz: | dot -Tsvg > graph.svg" },
    { line: "brief graph --links --format mermaid", says: "which brief links to which, for GitHub, GitLab and notes" },
  ],
});

interface Graphed {
  readonly briefs: readonly Brief[];
  readonly agreements: readonly DatedAgreement[];
  readonly problems: readonly Problem[];
}

type GraphValues = FilterValues & { readonly origin: OriginValue };

async function ofLibrary(context: Context, filters: GraphValues): Promise<Graphed> {
  const completed = completedFor(context, filters.origin, graphed);
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
  const completed = completedFor(context, filters.origin, graphed);
  const opened = await openNamedBriefs(context, names, await readFilters(context, filters, completed.length > 0), {
    completed,
  });
  return {
    briefs: opened.map(({ brief }) => brief),
    agreements: (await agreementsOfBriefs(opened, filters, context)).filter(
      ({ agreement }) => filters.origin !== "authored" || originOf(agreement) === "authored",
    ),
    problems: opened.flatMap(({ problems }) => problems),
  };
}

/** Which brief links to which: among those that pass, or from and to those that are named. */
async function answerLinks(context: Context, filters: GraphValues, names: readonly string[]): Promise<GraphAnswer> {
  if (filters.origin !== null) throw new Failure("usage", "--links and --origin exclude each other; expected one");
  if (names.length > 0) return linksOfNamed(context, filters, names);
  const { briefs, problems } = await findBriefs(context, filters);
  const ids = new Set(briefs.map(({ id }) => id));
  const isWanted = ({ id }: Brief) => ids.has(id);
  const linked = (await context.links.sweep(null)).filter(({ brief }) => isWanted(brief));
  return { asks: "links", graph: linkGraph(linked, isWanted), problems };
}

async function linksOfNamed(context: Context, values: GraphValues, names: readonly string[]): Promise<GraphAnswer> {
  const filters = await readFilters(context, values);
  const opened = await openNamedBriefs(context, names, filters);
  const linked = [];
  for (const { brief } of opened) linked.push(await briefLinks(context, brief, brief.path));
  const graph = linkGraph(linked, (brief) => passesFilters(brief, filters));
  return { asks: "links", graph, problems: opened.flatMap(({ problems }) => problems) };
}
