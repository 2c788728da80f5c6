import { escapeJson } from "../text/escape-json.ts";
import type { View } from "../view/view.ts";
import type { Page } from "./page.ts";
import { dataRows, isIterable, selectFields } from "./select-fields.ts";

/** The view's data as indented JSON, a bare array or one object, with terminal controls escaped. */
export function json(view: View, page: Page): string {
  return `${escapeJson(JSON.stringify(selected(view, page), null, 2))}\n`;
}

function selected({ data }: View, { fields }: Page): unknown {
  if (fields === null) return data;
  const rows = selectFields(dataRows(data), fields);
  const [first] = rows;
  return isIterable(data) ? rows : first;
}
