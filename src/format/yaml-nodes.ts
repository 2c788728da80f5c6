import { EVENT_ID, type Event, parseEvents } from "js-yaml";
import type { ValuePath } from "./locate.ts";

/** A value of a YAML text, which stands from `start` to `end`, its quotation marks within. */
export interface YamlNode {
  readonly start: number;
  readonly end: number;
  /** Whether it stands in brackets or braces. */
  readonly isFlow: boolean;
  /** What it holds, in order; of a map each with its key, whose node stands before it. */
  readonly children: readonly YamlChild[];
}

/** One entry of a list or a map. */
export interface YamlChild {
  readonly key: string | number;
  /** Where it begins: its key, or an item itself. */
  readonly start: number;
  readonly value: YamlNode;
}

/**
 * The nodes of a YAML text, each with its place, so that one can be changed and all else stay as it
 * is written; null where it cannot be read.
 */
export function readYamlNodes(yaml: string): YamlNode | null {
  try {
    const events = parseEvents(yaml, { maxDepth: 20 });
    return readNode({ yaml, events, next: 1 });
  } catch {
    return null;
  }
}

/** The nodes on the way to a place, the outermost first; null if there is none. */
export function nodesTo(root: YamlNode, path: ValuePath): readonly YamlNode[] | null {
  const nodes = [root];
  for (const step of path) {
    const child = nodes.at(-1)?.children.find(({ key }) => key === step);
    if (child === undefined) return null;
    nodes.push(child.value);
  }
  return nodes;
}

interface Reading {
  readonly yaml: string;
  readonly events: readonly Event[];
  next: number;
}

/** Of `style` in events: in brackets or braces, and in marks that stand outside the value. */
const flow = 2;
const quotedStyles: readonly number[] = [2, 3];

function readNode(reading: Reading): YamlNode {
  const event = reading.events[reading.next];
  reading.next += 1;
  if (event?.type === EVENT_ID.SCALAR) {
    const marks = quotedStyles.includes(event.style) ? 1 : 0;
    return { start: event.valueStart - marks, end: event.valueEnd + marks, isFlow: false, children: [] };
  }
  if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) throw new Error("no value");
  const children: YamlChild[] = [];
  while (reading.events[reading.next]?.type !== EVENT_ID.POP) {
    if (event.type === EVENT_ID.SEQUENCE) {
      const value = readNode(reading);
      children.push({ key: children.length, start: value.start, value });
    } else {
      const name = readNode(reading);
      const key = reading.yaml.slice(name.start, name.end).replace(/^["'](.*)["']$/, "$1");
      children.push({ key, start: name.start, value: readNode(reading) });
    }
  }
  reading.next += 1;
  const isFlow = event.style === flow;
  const last = children.at(-1)?.value.end ?? event.start + 1;
  return { start: event.start, end: isFlow ? closing(reading.yaml, last) : last, isFlow, children };
}

/** Behind the bracket or brace that closes what ends before. */
function closing(yaml: string, from: number): number {
  const at = yaml.slice(from).search(/[\]}]/);
  return at === -1 ? yaml.length : from + at + 1;
}
