import type { Choice } from "../model/choice.ts";
import { entryNouns } from "../question/open-entries.ts";
import type { ReviewRow } from "./review-list.ts";
import { briefSpan, inRole } from "./spans.ts";
import type { Block, Piece, Text } from "./view.ts";

/** One thing to be judged, and what stands around its sentence. */
export interface ReviewQuestion extends ReviewRow {
  /** From one, of how many. */
  readonly number: number;
  readonly of: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a person is shown before they press a key: what was found, and what says so. */
export function questionBlocks(question: ReviewQuestion, keys: readonly Choice[]): Block[] {
  const { brief, entry, number, of } = question;
  const { kind, what, trace } = entry;
  const sure = trace.certainty === null ? "" : `, certainty ${trace.certainty}`;
  return [
    {
      kind: "heading",
      level: 2,
      text: [`${entryNouns[kind]} ${number} of ${of}: `, what],
    },
    {
      kind: "group",
      blocks: [
        { kind: "paragraph", text: [...detailsOf(question), ...inRole("dim", briefSpan(brief.id), sure)] },
        { kind: "note", text: sentenceText(question) },
      ],
    },
    choiceBlock(keys),
  ];
}

/** The keys that may be pressed, and what each means. */
export function choiceBlock(keys: readonly Choice[], asked?: string): Block {
  const pieces = keys.flatMap(({ key, says }, index): Piece[] => [
    ...(index === 0 ? [] : ["   "]),
    { role: "strong", text: key },
    ` ${says}`,
  ]);
  return { kind: "paragraph", text: [...(asked === undefined ? [] : [`${asked}:  `]), ...pieces] };
}

function detailsOf({ entry }: ReviewQuestion): Piece[] {
  const { is, holder, severity, date } = entry;
  const held = holder === null ? null : `held by ${holder.name}`;
  const told = [date, severity, is, held].filter((one) => one !== null);
  return told.length === 0 ? [] : [told.join(", "), "  "];
}

function sentenceText({ entry: { trace }, before, after }: ReviewQuestion): Text {
  return [
    ...(before === null ? [] : inRole("dim", before, " ")),
    { role: "term", text: trace.sentence },
    ...(after === null ? [] : inRole("dim", " ", after)),
  ];
}
