import { citations } from "../markdown/citations.ts";
import { headings } from "../markdown/headings.ts";
import { plainInline } from "../markdown/plain-markdown.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import type { Section } from "../markdown/sections.ts";
import type { Brief, WholeBrief } from "../model/brief.ts";
import type { Problem } from "../model/problem.ts";
import { least } from "../text/extremes.ts";
import { foldName } from "../text/fold-name.ts";
import { plural } from "../text/plural.ts";
import { wholeBriefJson } from "./brief-json.ts";
import { actorBlocks, judgementBlocks, obstacleBlocks, sourceText, titleBlocks } from "./brief-parts.ts";
import { briefSpan, sectionSpan } from "./spans.ts";
import type { Block, Item, View } from "./view.ts";

/** A brief, and what was wrong with its file. */
export interface BriefAnswer {
  readonly brief: WholeBrief;
  readonly problems: readonly Problem[];
  /** Null for a file outside the libraries. */
  readonly linked?: LinkedPage | null;
}

/** What a page shows of a brief's links. */
export interface LinkedPage {
  /** Targets that lead to no brief, those that are paths behind `./`. */
  readonly broken: ReadonlySet<string>;
  /** The briefs that link to it. */
  readonly from: readonly Pick<Brief, "id" | "title">[];
}

/** One section of a brief. */
export interface SectionAnswer extends BriefAnswer {
  readonly section: Section;
}

/** The sections of a brief. */
export interface OutlineAnswer extends BriefAnswer {
  readonly sections: readonly Section[];
}

/** The Markdown of a brief as its file has it. */
export interface SourceAnswer extends BriefAnswer {
  readonly text: string;
}

/** A whole brief as a page. A file without front matter is rendered with nothing added. */
export function briefPageView({ brief, problems, linked = null }: BriefAnswer): View {
  const cited = citedSources(brief);
  const numbers = new Map(cited.map(({ id }, index) => [id, index + 1]));
  const body: Block = {
    kind: "markdown",
    of: brief.id,
    ...bodyBelowTitle(brief),
    citations: numbers,
    path: shownPath(brief),
    ...(linked === null ? {} : { broken: linked.broken }),
  };
  const blocks: Block[] = brief.hasFrontMatter
    ? [
        ...titleBlocks(withoutBodySummary(brief)),
        ...judgementBlocks(brief, numbers),
        ...actorBlocks(brief, numbers),
        ...obstacleBlocks(brief),
        body,
        ...sourceBlocks(brief.id, cited),
      ]
    : [body];
  const below = linked === null ? [] : backlinkBlocks(linked.from);
  return { ...pageOf(brief, problems), blocks: [...blocks, ...below] };
}

/** More of them are counted. */
const mostBacklinks = 20;

function backlinkBlocks(from: LinkedPage["from"]): Block[] {
  if (from.length === 0) return [];
  const items: Item[] = from
    .slice(0, mostBacklinks)
    .map(({ id, title }) => ({ marker: "•", text: briefSpan(id, title) }));
  const more = from.length - items.length;
  if (more > 0) items.push({ marker: "•", text: { role: "dim", text: `and ${plural(more, "other")}` } });
  return [
    { kind: "heading", level: 2, text: "Linked from" },
    { kind: "list", items },
  ];
}

/** A summary that is the body's first paragraph stands there. */
function withoutBodySummary(
  brief: WholeBrief,
): Pick<WholeBrief, "id" | "title" | "date" | "regions" | "tags" | "summary"> {
  const { id, title, date, regions, tags, summary, summaryFrom } = brief;
  return { id, title, date, regions, tags, summary: summaryFrom === "body" ? null : summary };
}

/** The body, without a first heading that only says the title again. */
function bodyBelowTitle({ body, title, hasFrontMatter, bodyLine }: WholeBrief): { source: string; line: number } {
  const whole = { source: body, line: bodyLine };
  if (!hasFrontMatter) return whole;
  const [first] = headings(readMarkdown(body));
  if (first?.level !== 1 || foldName(first.text) !== foldName(plainInline(title))) return whole;
  // An empty line in the place of each keeps all others where they were.
  const lines = body.split("\n").fill("", first.line, first.end);
  return { source: lines.join("\n"), line: bodyLine };
}

/** One section, its citations numbered as on the whole page. */
export function sectionView({ brief, section, problems }: SectionAnswer): View {
  const source = brief.body.split("\n").slice(section.start, section.end).join("\n");
  const cited = citedSources(brief);
  const numbers = new Map(cited.map(({ id }, index) => [id, index + 1]));
  const labels = new Set(citationLabels(source));
  const place = { of: brief.id, path: shownPath(brief), line: brief.bodyLine + section.start };
  const blocks: Block[] = [{ kind: "markdown", source, citations: numbers, ...place }];
  const items = cited.flatMap((cite, index) =>
    labels.has(cite.id) ? [{ marker: `[${index + 1}]`, footnote: cite.id, text: sourceText(brief.id, cite) }] : [],
  );
  if (items.length > 0) blocks.push({ kind: "heading", level: 2, text: "Sources" }, { kind: "list", items });
  const { id, title } = brief;
  return {
    ...pageOf(brief, problems),
    data: { id, title, section: section.title, body: source },
    fields: ["id", "title", "section", "body"],
    blocks,
  };
}

/** The headings, indented by level. */
export function outlineView({ brief, sections, problems }: OutlineAnswer): View {
  const outermost = least(sections.map(({ level }) => level));
  const line = (start: number) => start + brief.bodyLine;
  return {
    ...pageOf(brief, problems),
    shape: "page",
    data: sections.map(({ title, level, start }) => ({ title, level, line: line(start) })),
    fields: ["title", "level", "line"],
    blocks: [
      {
        kind: "list",
        items: sections.map(({ title, level }) => ({
          marker: outlineMarker(level - outermost),
          text: sectionSpan(brief.id, title),
        })),
      },
    ],
    ...(sections.length === 0 ? { nothing: `${brief.id} has no headings` } : {}),
  };
}

/** The text alone. */
export function sourceView({ brief, text, problems }: SourceAnswer): View {
  return { ...pageOf(brief, problems), blocks: [{ kind: "verbatim", text }] };
}

function pageOf(brief: WholeBrief, problems: readonly Problem[]): View {
  return {
    data: wholeBriefJson(brief),
    fields: ["id", "date", "title", "summary"],
    blocks: [],
    shape: "page",
    ids: [brief.id],
    problems,
  };
}

/** Standard input goes by that name in problems. */
function shownPath({ path }: WholeBrief): string {
  return path === "-" ? "stdin" : path;
}

function outlineMarker(depth: number): string {
  return `${"  ".repeat(depth)}•`;
}

/** The sources in the order in which the body first cites them, then the others. */
function citedSources({ body, sources }: WholeBrief): WholeBrief["sources"] {
  if (sources.length === 0) return sources;
  const order = new Map([...new Set(citationLabels(body))].map((label, index) => [label, index]));
  const rank = (id: string) => order.get(id) ?? order.size;
  return sources.toSorted((left, right) => rank(left.id) - rank(right.id));
}

function citationLabels(markdown: string): string[] {
  return citations(readMarkdown(markdown)).map(({ label }) => label);
}

function sourceBlocks(brief: string, sources: WholeBrief["sources"]): Block[] {
  if (sources.length === 0) return [];
  const items = sources.map((source, index) => ({
    marker: `[${index + 1}]`,
    footnote: source.id,
    text: sourceText(brief, source),
  }));
  return [
    { kind: "heading", level: 2, text: "Sources" },
    { kind: "list", items },
  ];
}
