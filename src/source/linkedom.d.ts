declare module "linkedom" {
  import type { HtmlDocument } from "./html-node.ts";

  /** What we use of linkedom; its own types need those of a browser. */
  export function parseHTML(html: string): { readonly document: HtmlDocument };
}

declare module "@mozilla/readability" {
  import type { HtmlDocument, HtmlElement } from "./html-node.ts";

  /** What we use of Readability; its own types need those of a browser. */
  export class Readability {
    constructor(document: HtmlDocument, options: { serializer: (element: HtmlElement) => HtmlElement });
    parse(): { content: HtmlElement; byline: string | null; title: string } | null;
  }
}
