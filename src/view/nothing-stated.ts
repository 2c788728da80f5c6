import type { Origin } from "../model/trace.ts";

/** How an answer was asked for. */
export interface Asking {
  /** Whether anything was kept out, so that it may be there all the same. */
  readonly isNarrowed: boolean;
  readonly origin: Origin | "any" | null;
}

/** Where it is stated what commands tell of. */
const places = {
  actors: 'front matter "actors:" states them',
  obstacles: 'front matter "obstacles:" states them',
  agreements: 'library.yaml or front matter "agreements:" states them',
  events: 'front matter "timeline:" states them',
} as const;

/** What to say where there is none: where it would be stated, unless something was kept out. */
export function nothingStated(what: keyof typeof places, { isNarrowed, origin }: Asking): string {
  const none = `no ${what}`;
  if (isNarrowed) return none;
  if (origin === "authored") return `${none}; ${places[what]}`;
  return origin === "extracted"
    ? `${none}; no text tells of any`
    : `${none}; ${places[what]}, and no text tells of any`;
}
