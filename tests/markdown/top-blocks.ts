import type { Token, Tokens } from "marked";
import type { Container, Leaf } from "../../src/markdown/block.ts";
import { readBlocks } from "../../src/markdown/read-blocks.ts";

/** A block that stands in no other: its kind, its first line and the line after its last. */
export type TopBlock = readonly [kind: string, line: number, endLine: number];

/** The blocks of a text as `readBlocks` finds them. */
export function leanBlocks(source: string): TopBlock[] {
  const found: { key: unknown; block: [string, number, number] }[] = [];
  for (const leaf of readBlocks(source)) {
    const outer = outermost(leaf);
    const last = found.at(-1);
    if (outer !== null && last?.key === outer) last.block[2] = leaf.endLine;
    else if (outer !== null) found.push({ key: outer, block: [outer.kind, outer.line, leaf.endLine] });
    else found.push({ key: leaf, block: [leaf.kind + (leaf.level || ""), leaf.line, leaf.endLine] });
  }
  return found.map(({ block }) => withoutBlankEnd(source, block));
}

/** The blocks that marked's tokens are. */
export function markedBlocks(source: string, tokens: readonly Token[]): TopBlock[] {
  const lineAt = lineCounter(source);
  let start = 0;
  return tokens.flatMap((token) => {
    const begin = start;
    start += token.raw.length;
    if (token.type === "space") return [];
    const first = begin + token.raw.length - token.raw.replace(/^(?:[ \t]*\n)+/, "").length;
    const endLine = lineAt(begin + token.raw.trimEnd().length) + 1;
    return [withoutBlankEnd(source, [kindOf(token), lineAt(first), endLine])];
  });
}

/** To marked the last lines of a container that hold nothing but its marks belong to it. */
function withoutBlankEnd(source: string, [kind, line, endLine]: TopBlock): TopBlock {
  const lines = source.split("\n");
  let end = endLine;
  while (isContainer(kind) && end > line + 1 && /^[ \t>]*$/.test(lines[end - 1] ?? "")) end -= 1;
  return [kind, line, end];
}

function isContainer(kind: string): boolean {
  return kind === "quote" || kind === "note" || kind === "list";
}

const kinds: Readonly<Record<string, string>> = {
  blockquote: "quote",
  hr: "rule",
  def: "definition",
  footnoteText: "note",
  text: "paragraph",
};

function kindOf(token: Token): string {
  if (token.type === "heading") return `heading${(token as Tokens.Heading).depth}`;
  return kinds[token.type] ?? token.type;
}

function outermost({ container }: Leaf): Container | null {
  let outer = container;
  while (outer?.outer) outer = outer.outer;
  return outer;
}

/** How many lines end before an offset. */
function lineCounter(source: string): (offset: number) => number {
  return (offset) => source.slice(0, offset).split("\n").length - 1;
}
