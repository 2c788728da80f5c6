import type { Span, Text } from "../view/view.ts";

/** A text as spans, neighbours that look alike and lead nowhere joined: whoever prints sees one. */
export function runsOf(text: Text): readonly Span[] {
  if (typeof text === "string") return [{ text }];
  if ("text" in text) return [text];
  const runs: Span[] = [];
  for (const part of text) {
    const span = typeof part === "string" ? { text: part } : part;
    const before = runs.at(-1);
    const isAlike = before?.role === span.role && before?.url === undefined && span.url === undefined;
    if (before === undefined || !isAlike) runs.push(span);
    else runs[runs.length - 1] = { ...before, text: before.text + span.text };
  }
  return runs;
}
