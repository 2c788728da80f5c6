import type { Token, Tokens } from "marked";
import { mark } from "../../text/marks.ts";
import { width as textWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { hang, inside, stack } from "../layout.ts";
import type { ElementContext, RenderElement } from "./element.ts";

/**
 * A list: ordered ones keep the numbers they were given, `.` or `)` behind them; task items show
 * one box.
 */
export const list: RenderElement<Tokens.List> = (token, width, context) => {
  const start = token.start === "" ? 1 : token.start;
  const delimiter = /^\s*\d+(\))/.exec(token.raw)?.[1] ?? ".";
  const items = token.items.map((item, index) => {
    const marker = token.ordered ? `${start + index}${delimiter}` : bullet(context);
    return listItem(item, marker, { width, isLoose: token.loose, context });
  });
  return token.loose ? stack(items) : items.flat();
};

function bullet({ page }: ElementContext): string {
  return page.isDecorated ? "•" : "-";
}

interface ItemLayout {
  readonly width: number;
  readonly isLoose: boolean;
  readonly context: ElementContext;
}

function listItem(item: Tokens.ListItem, marker: string, { width, isLoose, context }: ItemLayout): string[] {
  const box = item.task ? `[${item.checked === true ? "x" : " "}] ` : "";
  const first = `${mark("dim", marker)} ${box}`;
  const indent = textWidth(first);
  const content = withoutCheckboxes(item.tokens.filter(({ type }) => type !== "checkbox"));
  const lay = isLoose ? context.blocks : context.tightBlocks;
  const room = inside(width, indent, context.full);
  if (room === null) return unindented(content, first, { width, isLoose, context });
  const lines = lay(content, room);
  return lines.length === 0 ? [first.trimEnd()] : hang(lines, first, " ".repeat(indent));
}

/** Nested too deep for another indent: the marker stands in the first line alone. */
function unindented(content: readonly Token[], first: string, { width, isLoose, context }: ItemLayout): string[] {
  const [head, ...rest] = content;
  const lay = isLoose ? context.blocks : context.tightBlocks;
  if (head?.type !== "text" && head?.type !== "paragraph") return [first.trimEnd(), ...lay(content, width)];
  const text = context.inline("tokens" in head && head.tokens !== undefined ? head.tokens : [head]);
  const groups = [wrap(first + text, width), lay(rest, width)];
  return isLoose ? stack(groups) : groups.flat();
}

/** A loose task item holds its checkbox inside its first paragraph. */
function withoutCheckboxes(tokens: readonly Token[]): Token[] {
  return tokens.map((token) =>
    "tokens" in token && token.tokens?.[0]?.type === "checkbox" ? { ...token, tokens: token.tokens.slice(1) } : token,
  );
}
