import type { View } from "../view/view.ts";
import type { Page } from "./page.ts";

/**
 * Turns a view into text, without the last newline of a page; a long one in parts, made as they are
 * read. Asynchronous only because some load what they need.
 */
export type Renderer = (view: View, page: Page) => string | Iterable<string> | Promise<string>;
