import type { Page } from "../../src/render/page.ts";
import { paintNone } from "../../src/render/painter.ts";
import type { View } from "../../src/view/view.ts";

/** A page for machine formats, with the fields that `--fields` named. */
export function machinePage(fields: readonly string[] | null = null): Page {
  return { width: 80, proseWidth: 80, painter: paintNone, hasHyperlinks: false, isDecorated: false, fields };
}

/** A view of that data, and nothing for people to read. */
export function viewOf(data: unknown, fields: readonly string[] | null = null): View {
  return { data, fields, blocks: [], shape: "list", ids: [], problems: [] };
}
