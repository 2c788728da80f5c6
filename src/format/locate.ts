import { EVENT_ID, type Event, parseEvents } from "js-yaml";

/** The keys and positions that lead to a value. */
export type ValuePath = readonly (string | number)[];

/**
 * Tells the zero-based line of a YAML text on which the value at a path stands; of its nearest
 * ancestor if it is not there. The text is read once, at the first question, so that a file with
 * thousands of wrong values costs no more than one.
 */
export function locator(yaml: string): (path: ValuePath) => number {
  let read: { readonly root: Place; readonly lines: readonly number[] } | null = null;
  return (path) => {
    read ??= { root: readPlaces(yaml), lines: lineStarts(yaml) };
    let place = read.root;
    for (const step of path) {
      const child = place.children.get(step);
      if (child === undefined) break;
      place = child;
    }
    return lineAt(read.lines, place.start);
  };
}

/** What single values hold: a file has hundreds of thousands of these. */
const nothing: ReadonlyMap<string | number, Place> = new Map();

/** Where a key, an item or a single value begins, and what it holds. */
interface Place {
  readonly start: number;
  readonly children: ReadonlyMap<string | number, Place>;
}

function readPlaces(yaml: string): Place {
  try {
    return readPlace(yaml, parseEvents(yaml, { maxDepth: 20 }), { next: 1 });
  } catch {
    return { start: 0, children: new Map() };
  }
}

interface Cursor {
  next: number;
}

/** Reads one node. The cursor ends behind it. */
function readPlace(yaml: string, events: readonly Event[], cursor: Cursor): Place {
  const event = events[cursor.next];
  cursor.next += 1;
  if (event?.type === EVENT_ID.SCALAR) return { start: event.valueStart, children: nothing };
  if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) return { start: 0, children: nothing };
  const children = new Map<string | number, Place>();
  for (let position = 0; events[cursor.next]?.type !== EVENT_ID.POP; position += 1) {
    const key = event.type === EVENT_ID.MAPPING ? readKey(yaml, events, cursor) : null;
    const value = readPlace(yaml, events, cursor);
    if (key === null) children.set(position, value);
    else if (key.name !== null && !children.has(key.name))
      children.set(key.name, { start: key.start, children: value.children });
  }
  cursor.next += 1;
  return { start: event.start, children };
}

function readKey(yaml: string, events: readonly Event[], cursor: Cursor): { name: string | null; start: number } {
  const event = events[cursor.next];
  const { start } = readPlace(yaml, events, cursor);
  return { name: event?.type === EVENT_ID.SCALAR ? yaml.slice(event.valueStart, event.valueEnd) : null, start };
}

function lineStarts(yaml: string): number[] {
  return [0, ...Array.from(yaml.matchAll(/\n/g), ({ index }) => index + 1)];
}

/** The last line that begins at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
