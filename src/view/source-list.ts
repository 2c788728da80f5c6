import type { Cite, FindReference, Reference } from "../model/reference.ts";
import { ofSame } from "../text/of-last.ts";
import { sourceText } from "./brief-parts.ts";
import { referenceJson } from "./reference-list.ts";
import { type AlikeRow, type Row, type Rows, rowsOf } from "./rows.ts";
import { inRole } from "./spans.ts";
import type { Block, Item, Piece, View } from "./view.ts";

/** The sources of an answer: each is numbered where it is first cited, and listed at its end. */
export interface SourceList {
  /** `[1][2]`, each once and as a link to its source; a label that means no source is left out. */
  readonly marks: (cites: Iterable<Cite>) => Piece[];
  /** The list under its heading; nothing where nothing was cited. */
  readonly blocks: () => Block[];
}

/**
 * A list of what is found. Two labels of one source, as two briefs may have them, are one number.
 */
export function createSourceList(find: FindReference): SourceList {
  const numbers = new Map<string, { readonly number: number; readonly references: Map<string, Reference> }>();
  const numberOf = (reference: Reference) => {
    const { id, publisher, title, date, url } = reference;
    const isNamed = url !== null || title !== null;
    const key = isNamed ? JSON.stringify([publisher, title, date, url]) : id;
    const entry = numbers.get(key) ?? { number: numbers.size + 1, references: new Map() };
    numbers.set(key, entry);
    entry.references.set(id, reference);
    return entry.number;
  };
  const marks = ofSame((cites: Iterable<Cite>): Piece[] => {
    const marks = new Map<number, Piece>();
    for (const reference of referencesOf(cites, find)) {
      const number = numberOf(reference);
      if (!marks.has(number)) marks.set(number, numberMark(number, reference));
    }
    return [...marks.values()];
  });
  return {
    marks,
    blocks() {
      if (numbers.size === 0) return [];
      const items = Array.from(numbers.values(), ({ number, references }) =>
        sourceItem(number, [...references.values()]),
      );
      return [
        { kind: "heading", level: 2, text: "Sources" },
        { kind: "list", items },
      ];
    },
  };
}

/** The list behind a table whose rows are made when they are laid out, which is after. */
export function listedAfter(list: SourceList | null, cited: Iterable<Iterable<Cite>>): Block[] {
  if (list === null) return [];
  for (const cites of cited) list.marks(cites);
  return list.blocks();
}

/** The number of a source, which leads to it. */
function numberMark(number: number, { of, label, url }: Reference): Piece {
  const target = label === null ? {} : { target: { kind: "source" as const, of: of.id, id: label } };
  return { role: "dim", text: `[${number}]`, footnote: String(number), ...target, ...(url === null ? {} : { url }) };
}

function sourceItem(number: number, references: readonly Reference[]): Item {
  const [first] = references as readonly [Reference];
  const ids = references.map(({ id }) => id).join(", ");
  return {
    marker: `[${number}]`,
    footnote: String(number),
    text: [...inRole("dim", `${ids}: `), ...sourceText(first.of.id, { ...first, id: first.label ?? first.id })],
  };
}

/** Marks behind a space; nothing where there are none. */
export function spaced(marks: readonly Piece[]): Piece[] {
  return marks.length === 0 ? [] : [" ", ...marks];
}

/** How the rows of an answer tell their sources: by what each cites. */
export interface CitedRows<Item> {
  /** Null where nobody asked for sources. */
  readonly find: FindReference | null;
  readonly citesOf: (item: Item) => Iterable<Cite>;
  /** As of `rowsOf`. */
  readonly alikeOf?: (item: Item) => AlikeRow<Item>;
}

/**
 * The rows of an answer, with what each cites as the last field where that was asked for: for JSON
 * whole references, for tsv and csv a text.
 */
export function citedRows<Item>(
  items: Iterable<Item>,
  rowOf: (item: Item) => Record<string, unknown>,
  { find, citesOf, alikeOf }: CitedRows<Item>,
): Pick<View, "data"> & { readonly data: Rows; readonly rows?: Rows } {
  if (find === null) return { data: rowsOf(items, rowOf, alikeOf) };
  const json = ofSame((cites: Iterable<Cite>) => citedJson(cites, find));
  const text = ofSame((cites: Iterable<Cite>) => citedText(cites, find));
  return {
    data: rowsOf(items, (item) => citing(rowOf(item), json(citesOf(item))), alikeOf),
    rows: rowsOf(items, (item) => citing(rowOf(item), text(citesOf(item)))),
  };
}

/** The row itself: a copy of each would cost as much as the rows. */
function citing(row: Record<string, unknown>, cited: unknown): Row {
  row["cited"] = cited;
  return row;
}

/** What is cited, as scripts see it. */
export function citedJson(cites: Iterable<Cite>, find: FindReference): Row[] {
  return referencesOf(cites, find).map(referenceJson);
}

/** What is cited, as the text of one cell. */
export function citedText(cites: Iterable<Cite>, find: FindReference): string {
  const said = referencesOf(cites, find).map((reference) => {
    const text = sourceText(reference.of.id, { ...reference, id: reference.label ?? reference.id });
    return `${reference.id}: ${plain(text)}`;
  });
  return said.join("; ");
}

/** Those that are found, each once. */
function referencesOf(cites: Iterable<Cite>, find: FindReference): Reference[] {
  const found = new Map<string, Reference>();
  for (const cite of cites) {
    const reference = find(cite);
    if (reference !== null) found.set(`${reference.of.kind} ${reference.id}`, reference);
  }
  return [...found.values()];
}

function plain(text: readonly Piece[]): string {
  return text.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}
