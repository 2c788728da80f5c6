import type { View } from "../view/view.ts";
import type { Page } from "./page.ts";

/**
 * Turns a view into text, without the last newline of a page. Asynchronous only because some load
 * what they need.
 */
export type Renderer = (view: View, page: Page) => string | Promise<string>;
