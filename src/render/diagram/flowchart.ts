import { Outline } from "./outline.ts";
import { type FlowLink, readFlow } from "./read-flow.ts";
import { indented, labelText } from "./statements.ts";

/** What is drawn and says nothing in words. */
const silent = /^(?:style|classDef|class|linkStyle)[ \t]|^direction[ \t]+(?:TB|TD|BT|RL|LR)[ \t]*;?$/;

/** A piece of the chart in the order of its lines. */
type Part = { readonly text: string } | { readonly ids: readonly string[] } | FlowLink;

/** A flowchart as lines `A → B: label`, or null where it holds what is not known. */
export function flowLines(lines: readonly string[]): string[] | null {
  const labels = new Map<string, string>();
  const outline = new Outline<Part>();
  const stated = lines.filter((line) => !silent.test(line));
  if (!stated.every((line) => addLine(line, outline, labels))) return null;
  const parts = outline.parts();
  return parts && shownParts(parts, labels);
}

/** Adds what a line says; false where that is not known. */
function addLine(line: string, outline: Outline<Part>, labels: Map<string, string>): boolean {
  const group = /^subgraph[ \t]+(\S.*)$/.exec(line)?.[1];
  if (group !== undefined) {
    const text = groupText(group, labels);
    if (text !== null) outline.open({ text: `${text}:` });
    return text !== null;
  }
  if (/^end[ \t]*;?$/.test(line)) {
    outline.close();
    return true;
  }
  const read = readFlow(line);
  if (read === null || !addLabels(read.labels, labels)) return false;
  for (const link of read.links) outline.add(link);
  if (read.links.length === 0) outline.add({ ids: read.ids });
  return true;
}

/** Adds what nodes are called; false where one is called two ways. */
function addLabels(found: readonly (readonly [string, string])[], labels: Map<string, string>): boolean {
  for (const [id, label] of found) {
    if ((labels.get(id) ?? label) !== label) return false;
    labels.set(id, label);
  }
  return true;
}

function groupText(group: string, labels: Map<string, string>): string | null {
  const [, id, label] = /^([^\s[\]"]+)[ \t]*\[([^[\]]*)\]$/.exec(group) ?? [];
  if (id === undefined || label === undefined) return /[[\]{}]/.test(group) ? null : labelText(group);
  return addLabels([[id, labelText(label)]], labels) ? labelText(label) : null;
}

function shownParts(
  parts: readonly { readonly part: Part; readonly depth: number }[],
  labels: ReadonlyMap<string, string>,
): string[] {
  const name = (id: string) => labels.get(id) ?? id;
  const linked = new Set(parts.flatMap(({ part }) => ("arrow" in part ? part.from.concat(part.to) : [])));
  return parts.flatMap(({ part, depth }) => {
    if ("text" in part) return [indented(part.text, depth)];
    if ("ids" in part) return part.ids.filter((id) => !linked.has(id)).map((id) => indented(name(id), depth));
    const { from, arrow, to, label } = part;
    const text = `${from.map(name).join(", ")} ${arrow} ${to.map(name).join(", ")}`;
    return [indented(label === "" ? text : `${text}: ${label}`, depth)];
  });
}
