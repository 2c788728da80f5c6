import { parseBrief } from "../../src/format/parse-brief.ts";
import type { Brief } from "../../src/model/brief.ts";
import { mergeNames } from "../../src/model/known-names.ts";
import { resolveBrief } from "../../src/model/resolve-brief.ts";

/** A brief as it is read from front matter, without a library. */
export function makeBrief(id: string, yaml: string): Brief {
  const { brief } = parseBrief(`---\n${yaml}\n---\n`, `${id}.md`);
  return resolveBrief(brief, mergeNames([]), { id, path: `/lib/${id}.md`, library: "/lib" });
}
