import type { Container, Leaf, LeafKind } from "./block.ts";
import type { HtmlEnd } from "./html-blocks.ts";

/** A container that the next line may go on with. */
export interface OpenContainer {
  readonly container: Container;
  /** Of an item: the columns by which its content is indented, and its mark. */
  readonly indent: number;
  readonly mark: string;
  /** Whether nothing stands in it yet. */
  isEmpty: boolean;
  /** Of a note: whether a blank line has come, behind which it goes on indented alone. */
  isParted: boolean;
}

/** A leaf that the next line may go on with. */
export interface OpenLeaf {
  readonly kind: LeafKind;
  start: number;
  line: number;
  end: number;
  endLine: number;
  readonly spans: number[];
  /** Of fenced code: the marks that opened it, and by how many columns it is indented with them. */
  readonly fence?: { readonly marks: string; readonly indent: number };
  readonly htmlEnd?: HtmlEnd;
  /**
   * Of a paragraph: whether its last line is indented as code would be, and whether it can become
   * no heading.
   */
  isIndented?: boolean;
  isText?: boolean;
}

/** A line's number and the offset at which it begins. */
export interface LinePlace {
  readonly line: number;
  readonly start: number;
}

/** What is open at a line's end, and what was finished since that was last taken. */
export interface OpenBlocks {
  readonly source: string;
  readonly containers: OpenContainer[];
  leaf: OpenLeaf | null;
  readonly finished: Leaf[];
  /** How often the open paragraph was searched for targets of links in vain. */
  searches: number;
}

/** Opens a container inside those that are open. */
export function openContainer(
  open: OpenBlocks,
  kind: Container["kind"],
  { line, start, label = "", indent = 0, mark = "" }: LinePlace & { label?: string; indent?: number; mark?: string },
): void {
  const container = { kind, line, start, outer: takeInnermost(open), label };
  open.containers.push({ container, indent, mark, isEmpty: true, isParted: false });
}

/** Finishes the leaf that is open, and all containers but the outermost `kept`. */
export function closeTo(open: OpenBlocks, kept: number): void {
  const { leaf } = open;
  open.leaf = null;
  if (leaf !== null) finish(open, leaf);
  while (open.containers.length > kept) {
    const { isEmpty, container } = open.containers.at(-1) as OpenContainer;
    const { line, start } = container;
    if (isEmpty) finish(open, { kind: "empty", line, start, end: start, endLine: line + 1, spans: [] });
    open.containers.pop();
  }
}

/** The leaf is finished as it is; `level` is that of a heading. */
export function finish(open: OpenBlocks, { kind, start, end, line, endLine, spans }: OpenLeaf, level = 0): void {
  // Blank lines behind code are not its own.
  while (spans.length > 1 && (spans[spans.length - 2] as number) > end) spans.length -= 2;
  open.finished.push({ kind, level, container: takeInnermost(open), start, end, line, endLine, spans });
}

/** The innermost container, which holds something from now on. */
function takeInnermost({ containers }: OpenBlocks): Container | null {
  if (containers.length === 0) return null;
  const inner = containers[containers.length - 1] as OpenContainer;
  inner.isEmpty = false;
  return inner.container;
}
