import type { Brief } from "../model/brief.ts";
import { bySeverity, type Obstacle, type Severity } from "../model/obstacle.ts";
import type { Source } from "../model/source.ts";
import type { Block, Field, Role, Span, Text } from "./view.ts";

/** Date, regions and tags on one line. */
function detailsLine({ date, regions, tags }: Brief): Text {
  const parts = [date ?? "", regions.join(", "), tags.join(", ")].filter((part) => part !== "");
  return { role: "dim", text: parts.join(" · ") };
}

/** Title, details and bottom line: how every page about one brief begins. */
export function titleBlocks(brief: Brief): Block[] {
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: brief.title },
    { kind: "paragraph", text: detailsLine(brief) },
  ];
  if (brief.summary !== null) blocks.push({ kind: "note", text: brief.summary });
  return blocks;
}

/** The actors, each with its role and stance. */
export function actorBlocks({ actors }: Brief): Block[] {
  if (actors.length === 0) return [];
  const fields = actors.map(({ name, role, stance }): Field => {
    const label: Text = { role: "actor", text: name };
    if (role === null || stance === null) return { label, value: role ?? stance ?? "" };
    return { label, value: [role, { role: "dim", text: ` · ${stance}` }] };
  });
  return [
    { kind: "heading", level: 2, text: "Key actors" },
    { kind: "fields", fields },
  ];
}

/** The obstacles, heaviest first, each with its kind and holder. */
export function obstacleBlocks({ obstacles }: Brief): Block[] {
  if (obstacles.length === 0) return [];
  const fields = bySeverity(obstacles).map((obstacle): Field => {
    const details = obstacleDetails(obstacle);
    const field = { label: severityText(obstacle.severity), value: obstacle.what };
    return details === "" ? field : { ...field, detail: { role: "dim", text: details } };
  });
  return [
    { kind: "heading", level: 2, text: "Obstacles" },
    { kind: "fields", fields },
  ];
}

/** `kind; held by whom; hinders whom`, as far as the brief says. */
export function obstacleDetails({ kind, holder, hinders }: Obstacle): string {
  const parts = [kind ?? "", holder === null ? "" : `held by ${holder.name}`];
  if (hinders.length > 0) parts.push(`hinders ${hinders.map(({ name }) => name).join(", ")}`);
  return parts.filter((part) => part !== "").join("; ");
}

/** A severity in its own role. */
export function severityText(severity: Severity | null): Span {
  return severity === null ? { role: "low", text: "–" } : { role: severity satisfies Role, text: severity };
}

/** What to watch, point by point. */
export function watchBlocks({ watch }: Brief): Block[] {
  if (watch.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "What to watch" },
    { kind: "list", items: watch.map((text) => ({ marker: "•", text })) },
  ];
}

/** Publisher, title, date and address of a source, in the order of a citation. */
export function sourceText({ publisher, title, date, url }: Source): Text {
  // A title in brackets is a description of the source, not its words.
  const named = title === null || title.startsWith("[") ? title : `“${title}”`;
  const parts = [publisher, named, date];
  const said = parts.filter((part) => part !== null).join(", ");
  if (url === null) return said;
  return said === "" ? { role: "link", text: url, url } : [`${said}. `, { role: "link", text: url, url }];
}

/** Labelled values under a heading; nothing at all where there are none. */
export function fieldSection(title: string, fields: readonly Field[]): Block[] {
  if (fields.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: title },
    { kind: "fields", fields },
  ];
}
