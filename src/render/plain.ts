import type { View } from "../view/view.ts";
import type { Page } from "./page.ts";
import { paintNone } from "./painter.ts";
import { terminal } from "./terminal.ts";

/** The page aligned and unstyled: no SGR, no box drawing, links as `text (url)`. */
export function plain(view: View, page: Page): Promise<string> {
  return terminal(view, { ...page, painter: paintNone, hasHyperlinks: false, isDecorated: false });
}
