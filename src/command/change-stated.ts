import { changeEntries } from "../format/change-entries.ts";
import { parseBrief } from "../format/parse-brief.ts";
import { whenTomlIsMet } from "../format/when-toml.ts";
import type { ParsedBrief } from "../model/brief.ts";
import type { Verdict } from "../model/verdict.ts";
import type { OpenEntry } from "../question/open-entries.ts";

/**
 * A file's text with what is said of those entries that stand in its front matter, and these;
 * null where none does.
 */
export async function changeStated(
  { text, path }: { readonly text: string; readonly path: string },
  entries: readonly OpenEntry[],
  said: Verdict,
): Promise<{ readonly written: readonly OpenEntry[]; readonly changed: string | null }> {
  const { brief } = await whenTomlIsMet(() => parseBrief(text, path));
  const stated = entries.filter(({ kind, index }) => isStated(brief, kind, index));
  const changed = stated.length === 0 ? null : await whenTomlIsMet(() => change(text, stated, said));
  return { written: changed === null ? [] : stated, changed };
}

function isStated(brief: ParsedBrief, kind: OpenEntry["kind"], index: number): boolean {
  if (kind !== "agreements") return brief[kind][index]?.trace !== undefined;
  const id = brief.agreements[index];
  return brief.localAgreements.some((agreement) => agreement.id === id && agreement.trace !== undefined);
}

function change(text: string, entries: readonly OpenEntry[], { verdict, mended }: Verdict): string | null {
  const made = verdict === "dismissed" ? null : mended;
  return changeEntries(
    text,
    entries.map(({ kind, index }) => ({ kind, index, mended: made })),
  );
}
