import type { WholeBrief } from "../model/brief.ts";
import { noBriefJson, wholeBriefJson } from "./brief-json.ts";
import type { Row } from "./rows.ts";
import { briefSpan } from "./spans.ts";
import type { Block, View } from "./view.ts";

/** A document as a brief, and what it says of itself. */
export interface ImportedDocument {
  readonly brief: WholeBrief;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly url: string | null;
}

/** What became of a file, or of one document of it. */
export type ImportResult =
  | {
      readonly outcome: "written" | "present";
      readonly from: string;
      readonly document: ImportedDocument;
      /** What would be written, where nothing is. */
      readonly text?: string;
    }
  | { readonly outcome: "failed"; readonly from: string; readonly reason: string; readonly document?: undefined };

/** What became of each file. */
export interface ImportAnswer {
  readonly results: readonly ImportResult[];
  readonly asides: readonly string[];
  readonly isSingle: boolean;
  readonly isDryRun: boolean;
}

/** More asides than these are counted. */
const mostAsides = 20;

/** The id and path of each brief; of a dry run the briefs themselves. */
export function importView({ results, asides, isSingle, isDryRun }: ImportAnswer): View {
  const rows = results.map(resultJson);
  const made = results.flatMap(({ document }) => (document === undefined ? [] : [document.brief]));
  const more = asides.length - mostAsides;
  return {
    data: isSingle ? rows[0] : rows,
    rows: rows.filter(({ outcome }) => outcome !== "failed"),
    fields: ["id", "path"],
    get blocks(): readonly Block[] {
      return isDryRun ? texts(results) : table(made);
    },
    shape: isDryRun ? "page" : "list",
    ids: made.map(({ id }) => id),
    ...(results.length === 0 ? { nothing: "no document there that can be read" } : {}),
    problems: [],
    asides: more > 0 ? [...asides.slice(0, mostAsides), `and ${more} more such lines`] : asides,
    failures: results.flatMap((result) => (result.outcome === "failed" ? [`${result.from} ${result.reason}`] : [])),
  };
}

function resultJson(result: ImportResult): Row {
  const { outcome, from } = result;
  if (outcome === "failed") {
    return {
      ...noBriefJson(),
      publisher: null,
      author: null,
      language: null,
      url: null,
      from,
      outcome,
      reason: result.reason,
    };
  }
  const { brief, publisher, authors, language, url } = result.document;
  const author = authors.length === 0 ? null : authors.join(", ");
  return Object.defineProperties(wholeBriefJson(brief), {
    ...described({ publisher, author, language, url, from, outcome, reason: null }),
  }) as Row;
}

/** Added to an object of getters without asking them. */
function described(values: Readonly<Record<string, unknown>>): PropertyDescriptorMap {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, enumerable: true }]));
}

function texts(results: readonly ImportResult[]): Block[] {
  return results.flatMap((result) =>
    result.outcome === "failed" ? [] : [{ kind: "verbatim" as const, text: (result.text ?? "").trimEnd() }],
  );
}

function table(briefs: readonly WholeBrief[]): Block[] {
  if (briefs.length === 0) return [];
  const rows = briefs.map(({ id, path }) => [briefSpan(id, id), path]);
  return [
    {
      kind: "table",
      columns: [
        { title: "id", isWhole: true, isId: true },
        { title: "path", isWhole: true },
      ],
      rows,
    },
  ];
}
