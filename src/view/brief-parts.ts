import type { Brief } from "../model/brief.ts";
import { bySeverity, type Obstacle, type Severity } from "../model/obstacle.ts";
import type { Source } from "../model/source.ts";
import { actorSpan, briefSpan, inRole, joined, naming, partySpan, sourceSpan } from "./spans.ts";
import { marked } from "./traced.ts";
import type { Block, Field, Piece, Span, Text } from "./view.ts";

/** Date, regions and tags on one line. */
function detailsLine(
  { date, regions, tags }: Pick<Brief, "date" | "regions" | "tags">,
  others: readonly string[],
): Text {
  const names = (kind: "region" | "tag", ids: readonly string[]) =>
    joined(
      ids.map((id) => ({ text: id, target: { kind, id } })),
      ", ",
    );
  return inRole("dim", joined([date ?? "", names("region", regions), names("tag", tags), ...others], " · "));
}

/**
 * Title, details and bottom line: how every page about one brief begins. `others` stand behind the
 * details.
 */
export function titleBlocks(
  brief: Pick<Brief, "id" | "title" | "date" | "regions" | "tags" | "summary">,
  others: readonly string[] = [],
): Block[] {
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: briefSpan(brief.id, brief.title) },
    { kind: "paragraph", text: detailsLine(brief, others) },
  ];
  if (brief.summary !== null) blocks.push({ kind: "note", text: brief.summary });
  return blocks;
}

/** What the author holds, apart from what sources say: how likely, how sure, on what grounds. */
export function judgementBlocks(brief: Brief, numbers: SourceNumbers | null = null): Block[] {
  const { judgements } = brief;
  return fieldSection(
    "Judgements",
    judgements.map(({ text, likelihood, confidence, basis, source }): Field => {
      const grounds: Piece[] = [
        ...(confidence === null ? [] : [`${confidence} confidence`]),
        ...(basis === null ? [] : [basis]),
      ];
      const detail = [...joined(grounds, ": "), ...sourceLabel(brief, source, numbers)];
      const field = { label: { role: "label" as const, text: likelihood ?? "–" }, value: text };
      return detail.length === 0 ? field : { ...field, detail: inRole("dim", detail) };
    }),
  );
}

/** The actors, each with its role and stance. */
export function actorBlocks(brief: Brief, numbers: SourceNumbers | null = null): Block[] {
  const { actors } = brief;
  if (actors.length === 0) return [];
  const fields = actors.map((actor): Field => {
    const { role, stance } = actor;
    const label = marked(actor, inRole("name", actorSpan(actor)));
    const said: Piece[] =
      role === null || stance === null ? [role ?? stance ?? ""] : [role, { role: "dim", text: ` · ${stance}` }];
    return { label, value: [...said, ...sourceLabel(brief, actor.source, numbers)] };
  });
  return [
    { kind: "heading", level: 2, text: "Key actors" },
    { kind: "fields", fields },
  ];
}

/**
 * ` [label]`, or the number that it has on the page, as a link to the source that it means; nothing
 * where there is none.
 */
function sourceLabel({ id, sources }: Brief, label: string | null, numbers: SourceNumbers | null): Piece[] {
  if (label === null) return [];
  const url = sources.find((source) => source.id === label)?.url ?? null;
  const number = numbers?.get(label) ?? null;
  const span = sourceSpan(id, label, `[${number ?? label}]`);
  return [
    { role: "dim", text: " " },
    { role: "dim", ...span, ...(url === null ? {} : { url }), ...(number === null ? {} : { footnote: label }) },
  ];
}

/** The numbers of the sources that are listed below, by their ids. */
type SourceNumbers = ReadonlyMap<string, number>;

/** The obstacles, heaviest first, each with its kind and holder. */
export function obstacleBlocks({ obstacles }: Brief): Block[] {
  if (obstacles.length === 0) return [];
  const fields = bySeverity(obstacles).map((obstacle): Field => {
    const details = obstacleDetails(obstacle);
    const field = { label: severityText(obstacle.severity), value: marked(obstacle, obstacle.what) };
    return details.length === 0 ? field : { ...field, detail: inRole("dim", details) };
  });
  return [
    { kind: "heading", level: 2, text: "Obstacles" },
    { kind: "fields", fields },
  ];
}

/** `kind; held by whom; hinders whom`, as far as the brief says. */
export function obstacleDetails({ kind, holder, hinders, grade }: Obstacle): Piece[] {
  const held = holder === null ? [] : ["held by ", partySpan(holder)];
  const hindered = hinders.length === 0 ? [] : ["hinders ", ...joined(hinders.map(partySpan), ", ")];
  const graded = grade === null ? [] : [` [${grade}]`];
  return [...joined([kind ?? "", held, hindered], "; "), ...graded];
}

/** A severity in its own role. */
export function severityText(severity: Severity | null): Span {
  return severity === null ? noSeverity : severitySpans[severity];
}

/** Made once: tables have tens of thousands of them. */
const noSeverity: Span = { role: "low", text: "–" };
const severitySpans: Readonly<Record<Severity, Span>> = {
  high: { role: "high", text: "high" },
  medium: { role: "medium", text: "medium" },
  low: { role: "low", text: "low" },
};

/** What to watch, point by point. */
export function watchBlocks({ watch }: Brief): Block[] {
  if (watch.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "What to watch" },
    { kind: "list", items: watch.map((text) => ({ marker: "•", text })) },
  ];
}

/** Publisher, title, date and address of a source of a brief, in the order of a citation. */
export function sourceText(brief: string, { id, publisher, title, date, url, grade }: Source): Span[] {
  // A title in brackets is a description of the source, not its words.
  const named = title === null || title.startsWith("[") ? title : `“${title}”`;
  const parts = [publisher, named, date];
  const said = parts.filter((part) => part !== null).join(", ");
  const link: Piece[] = url === null ? [] : [{ role: "link", text: url, url }];
  const graded: Piece[] = grade === null ? [] : [said === "" ? "" : " ", { role: "dim", text: `[${grade}]` }];
  return naming({ kind: "source", of: brief, id }, joined([[said, ...graded], link], ". "));
}

/** Labelled values under a heading; nothing at all where there are none. */
export function fieldSection(title: string, fields: readonly Field[]): Block[] {
  if (fields.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: title },
    { kind: "fields", fields },
  ];
}
