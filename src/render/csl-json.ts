import { escapeJson } from "../text/escape-json.ts";
import type { View } from "../view/view.ts";
import { dateParts, referencesOf } from "./references.ts";

/**
 * The view's references as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html,
 * schema csl-data 1.0.2), which Zotero, pandoc and word processors read. What is not known is left
 * out.
 */
export function cslJson(view: View): string {
  const items = referencesOf(view, "csl-json").map(({ id, label, publisher, title, date, url }) => ({
    id,
    type: label === null ? "report" : url === null ? "document" : "webpage",
    ...(title === null ? {} : { title }),
    ...(publisher === null ? {} : { publisher }),
    ...(date === null ? {} : { issued: { "date-parts": [dateParts(date)] } }),
    ...(url === null ? {} : { URL: url }),
  }));
  return `${escapeJson(JSON.stringify(items, null, 2))}\n`;
}
