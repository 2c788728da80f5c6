import type { Trace, Traced, TraceReason } from "../model/trace.ts";
import { tracedJson } from "./traced.ts";
import type { Block, Item, Text } from "./view.ts";

/** Why something was extracted, as scripts see it; nothing more of what a person stated. */
export function explanationJson(entry: Traced): Record<string, unknown> {
  const { trace } = entry;
  const reasons = (trace?.reasons ?? []).map(({ rule, words, weight }) => ({ rule, words, weight }));
  return { ...tracedJson(entry), line: trace?.line ?? null, sentence: trace?.sentence ?? null, reasons };
}

/** Why something was extracted: its sentence and place, and each rule with its words and weight. */
export function explanationBlocks({ trace }: Traced, name: Text): Block[] {
  if (trace === undefined) return [group(name, [{ kind: "paragraph", text: stated }])];
  const reasons = trace.reasons ?? [];
  return [
    group(name, [
      { kind: "paragraph", text: { role: "dim", text: placeOf(trace) } },
      { kind: "note", text: trace.sentence },
      ...(reasons.length === 0 ? [] : [{ kind: "list", items: reasons.map(reasonItem) } as const]),
    ]),
  ];
}

const stated: Text = { role: "dim", text: "stated in the front matter" };

function group(name: Text, blocks: readonly Block[]): Block {
  return { kind: "group", blocks: [{ kind: "paragraph", text: name }, ...blocks] };
}

function placeOf({ line, certainty }: Trace): string {
  return certainty === null ? `line ${line}` : `line ${line}, certainty ${certainty}`;
}

function reasonItem({ rule, words, weight }: TraceReason): Item {
  const sum = `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(2)}`;
  return { marker: sum, text: [rule, ...(words === "" ? [] : [{ role: "dim", text: `  ${words}` } as const])] };
}
