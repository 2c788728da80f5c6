import type { Span, Text } from "../view/view.ts";

/** A text as spans, neighbours that look alike and lead nowhere joined: whoever prints sees one. */
export function runsOf(text: Text): readonly Span[] {
  if (typeof text === "string") return [{ text }];
  if ("text" in text) return [text];
  const runs: Span[] = [];
  // An agreement may have hundreds of thousands of parties: the texts are joined when a run ends.
  let run: Span | null = null;
  let texts: string[] = [];
  const end = () => {
    if (run !== null) runs.push(texts.length === 1 ? run : { ...run, text: texts.join("") });
  };
  for (const part of text) {
    const span: Span = typeof part === "string" ? { text: part } : part;
    if (run === null || !isAlike(run, span)) {
      end();
      [run, texts] = [span, [span.text]];
    } else texts.push(span.text);
  }
  end();
  return runs;
}

function isAlike(one: Span, other: Span): boolean {
  return one.role === other.role && isMere(one) && isMere(other);
}

/** Whether a span leads nowhere and cites nothing. */
function isMere(span: Span): boolean {
  return span.footnote === undefined && span.url === undefined;
}
