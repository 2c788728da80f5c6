import { EVENT_ID, type Event, type MappingEvent, parseEvents, type SequenceEvent } from "js-yaml";

/** The keys and positions that lead to a value. */
export type ValuePath = readonly (string | number)[];

/** The zero-based line of a YAML text on which the value at the path stands; of its nearest ancestor if it is not there. */
export function locate(yaml: string, path: ValuePath): number {
  try {
    const events = parseEvents(yaml, { maxDepth: 20 });
    const start = walk(yaml, events, { next: 1 }, path);
    return yaml.slice(0, start).split("\n").length - 1;
  } catch {
    return 0;
  }
}

interface Cursor {
  next: number;
}

/** Reads one node and answers where the value at the path begins. The cursor ends behind the node. */
function walk(yaml: string, events: readonly Event[], cursor: Cursor, path: ValuePath): number {
  const event = events[cursor.next] as Event;
  cursor.next += 1;
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
    return walkCollection(yaml, events, cursor, { path, event });
  }
  return 0;
}

function walkCollection(
  yaml: string,
  events: readonly Event[],
  cursor: Cursor,
  { path, event }: { path: ValuePath; event: MappingEvent | SequenceEvent },
): number {
  let found = event.start;
  for (let position = 0; events[cursor.next]?.type !== EVENT_ID.POP; position += 1) {
    const key = event.type === EVENT_ID.MAPPING ? readKey(yaml, events, cursor) : { name: position, start: null };
    const isOnPath = path.length > 0 && key.name === path[0];
    const start = walk(yaml, events, cursor, isOnPath ? path.slice(1) : []);
    if (isOnPath) found = path.length > 1 ? start : (key.start ?? start);
  }
  cursor.next += 1;
  return found;
}

function readKey(yaml: string, events: readonly Event[], cursor: Cursor): { name: string | null; start: number } {
  const event = events[cursor.next] as Event;
  const start = walk(yaml, events, cursor, []);
  return { name: event.type === EVENT_ID.SCALAR ? yaml.slice(event.valueStart, event.valueEnd) : null, start };
}
