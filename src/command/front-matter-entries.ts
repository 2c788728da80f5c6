import { changeEntries } from "../format/change-entries.ts";
import { parseBrief } from "../format/parse-brief.ts";
import { whenTomlIsMet } from "../format/when-toml.ts";
import type { ParsedBrief } from "../model/brief.ts";
import type { Verdict } from "../model/verdict.ts";
import type { OpenEntry } from "../question/open-entries.ts";

/** Those of the entries that stand in the front matter of a text as extracted. */
export async function findStated(
  text: string,
  path: string,
  entries: readonly OpenEntry[],
): Promise<readonly OpenEntry[]> {
  const { brief } = await whenTomlIsMet(() => parseBrief(text, path));
  return entries.filter(({ kind, index }) => isStated(brief, kind, index));
}

/** The text with these entries confirmed or taken out; null where that cannot be done. */
export async function changeEntriesOf(
  text: string,
  entries: readonly OpenEntry[],
  { verdict, mended }: Verdict,
): Promise<string | null> {
  const made = verdict === "dismissed" ? null : mended;
  const changes = entries.map(({ kind, index }) => ({ kind, index, mended: made }));
  return whenTomlIsMet(() => changeEntries(text, changes));
}

function isStated(brief: ParsedBrief, kind: OpenEntry["kind"], index: number): boolean {
  if (kind !== "agreements") return brief[kind][index]?.trace !== undefined;
  const id = brief.agreements[index];
  return brief.localAgreements.some((agreement) => agreement.id === id && agreement.trace !== undefined);
}
