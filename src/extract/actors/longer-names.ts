import { unnamedRule } from "./acting-groups.ts";
import type { FoundName } from "./found-name.ts";
import type { NameFacts } from "./name-facts.ts";

/** The one longer name that another begins or ends; null for none. */
export type LongerName = (found: FoundName) => FoundName | null;

/** Longer names of bodies by what each of them alone begins or ends with: `Central Bank`. */
export function longerNames(names: readonly FoundName[]): LongerName {
  const begun = new Map<string, FoundName | null>();
  for (const body of names) {
    if (body.isShort || body.kind !== "organisation" || body.rule === unnamedRule) continue;
    for (const part of partsOf(body.facts)) {
      const other = begun.get(part);
      begun.set(part, other === undefined || other?.name === body.name ? body : null);
    }
  }
  return ({ name, kind }) => (kind === "person" || kind === "public" ? null : (begun.get(name) ?? null));
}

function partsOf(facts: NameFacts): readonly string[] {
  facts.parts ??= cutParts(facts.name);
  return facts.parts;
}

/** What a long name may be cut to: some of its first words, or all but the first. */
function cutParts(name: string): string[] {
  const words = name.split(" ").slice(0, mostWords);
  const parts = words.slice(1).flatMap((next, at) => {
    const goesOn = at === words.length - 2 || next === next.toLowerCase();
    return goesOn ? [words.slice(0, at + 1).join(" ")] : [];
  });
  return words.length > 2 ? [...parts, words.slice(1).join(" ")] : parts;
}

/** Names of bodies have hardly more. */
const mostWords = 12;
