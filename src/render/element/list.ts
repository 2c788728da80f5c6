import type { Tokens } from "marked";
import { mark } from "../../text/marks.ts";
import { width as textWidth } from "../../text/width.ts";
import { hang, inside, stack } from "../layout.ts";
import type { ElementContext, RenderElement } from "./element.ts";

/** A list: ordered ones keep the numbers they were given, task items show one box. */
export const list: RenderElement<Tokens.List> = (token, width, context) => {
  const start = token.start === "" ? 1 : token.start;
  const items = token.items.map((item, index) => {
    const marker = token.ordered ? `${start + index}.` : bullet(context);
    return listItem(item, marker, { width, isLoose: token.loose, context });
  });
  return token.loose ? stack(items) : items.flat();
};

function bullet({ page }: ElementContext): string {
  return page.isDecorated ? "•" : "-";
}

function listItem(
  item: Tokens.ListItem,
  marker: string,
  { width, isLoose, context }: { width: number; isLoose: boolean; context: ElementContext },
): string[] {
  const box = item.task ? `[${item.checked === true ? "x" : " "}] ` : "";
  const first = `${mark("dim", marker)} ${box}`;
  const indent = textWidth(first);
  const content = item.tokens.filter(({ type }) => type !== "checkbox");
  const lay = isLoose ? context.blocks : context.tightBlocks;
  const lines = lay(withoutCheckboxes(content), inside(width, indent));
  return lines.length === 0 ? [first.trimEnd()] : hang(lines, first, " ".repeat(indent));
}

/** A loose task item holds its checkbox inside its first paragraph. */
function withoutCheckboxes(tokens: Tokens.ListItem["tokens"]): Tokens.ListItem["tokens"] {
  return tokens.map((token) =>
    "tokens" in token && token.tokens?.[0]?.type === "checkbox" ? { ...token, tokens: token.tokens.slice(1) } : token,
  );
}
