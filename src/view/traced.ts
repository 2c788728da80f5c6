import { originOf, type Traced } from "../model/trace.ts";
import { plural } from "../text/plural.ts";
import type { Block, Piece, Text } from "./view.ts";

/** Who says something, and how sure that is: null of what is stated. As scripts see it. */
export function tracedJson(entry: Traced): { readonly origin: string; readonly certainty: number | null } {
  return { origin: originOf(entry), certainty: entry.trace?.certainty ?? null };
}

/** What people read of something: behind a mark where it is extracted. */
export function marked(entry: Traced, text: Text): Piece[] {
  const pieces = isPiece(text) ? [text] : text;
  return entry.trace === undefined ? [...pieces] : [{ role: "dim", text: "~ " }, ...pieces];
}

/** One line that says how many of what is shown are extracted; nothing where none is. */
export function extractedNote(shown: readonly (readonly [noun: string, entries: readonly Traced[]])[]): Block[] {
  const parts = shown.flatMap(([noun, entries]) => {
    const found = entries.filter(({ trace }) => trace !== undefined).length;
    if (found === 0) return [];
    return [found === entries.length ? plural(found, noun) : `${found} of ${plural(entries.length, noun)}`];
  });
  if (parts.length === 0) return [];
  const text = `~ extracted from the text: ${parts.join(", ")}`;
  return [{ kind: "paragraph", text: { role: "dim", text } }];
}

function isPiece(text: Text): text is Piece {
  return typeof text === "string" || "text" in text;
}
