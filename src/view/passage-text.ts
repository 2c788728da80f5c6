import type { Brief } from "../model/brief.ts";
import { type Cite, referenceFinder, referenceId } from "../model/reference.ts";
import type { PlacedObstacle } from "../question/placed-obstacles.ts";
import type { FoundEvidence } from "../text/found-evidence.ts";
import type { SourceList } from "./source-list.ts";
import { inRole, sourceSpan } from "./spans.ts";
import type { Piece, Span } from "./view.ts";

/** The passage with its citations where they stand, the evidence in it set off. */
export function passageText(
  brief: string,
  { passage, start, end, cited }: FoundEvidence,
  marks: SourceList["marks"],
): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number) => {
    const middle = [Math.min(Math.max(start, from), to), Math.min(Math.max(end, from), to)] as const;
    pieces.push(passage.slice(from, middle[0]), { role: "term", text: passage.slice(middle[0], middle[1]) });
    pieces.push(passage.slice(middle[1], to));
    from = to;
  };
  for (const { label, at } of cited) {
    add(at);
    for (const mark of marks([{ of: { kind: "brief", id: brief }, label }])) pieces.push(mark);
  }
  add(passage.length);
  return pieces;
}

/** What the sentence cites that holds its evidence. */
export function obstacleCites({ brief, obstacle: { found } }: PlacedObstacle): readonly Cite[] {
  if (found === null || found.cited.length === 0) return none;
  return found.cited.map(({ label }) => ({ of: { kind: "brief", id: brief.id }, label }));
}

/** Most of many thousands cite nothing: what is made of that is made once. */
const none: readonly Cite[] = [];

/**
 * Where sources are not listed, `[label]`; of several briefs with its brief's id, as two may have
 * it.
 */
export function sourceLabels(briefs: Iterable<Brief>, several: boolean): SourceList["marks"] {
  const find = referenceFinder({ briefs });
  return (cites) =>
    Array.from(cites).flatMap((cite): Piece[] => {
      const label = several ? referenceId(cite.of.id, cite.label) : cite.label;
      const span = inRole("dim", sourceSpan(cite.of.id, cite.label, `[${label}]`));
      return [" ", ...span.map((one) => linked(one, () => find(cite)?.url ?? undefined))];
    });
}

function linked(span: Span, find: () => string | undefined): Span {
  return {
    ...span,
    get url() {
      return find();
    },
  };
}
