import { groupNouns } from "../data/actor-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { type FoundName, foundName } from "./found-name.ts";
import type { Meaning } from "./meaning.ts";
import type { NameMatch } from "./named.ts";
import type { Pieces } from "./sentence-pieces.ts";

/**
 * Adds `the South Korean public`, `pro-Russian separatists`: groups of a sentence with their state,
 * by the names that are known in it.
 */
export function addGroups(text: string, { words, known: { names, places } }: Pieces, found: FoundName[]): void {
  let end = 0;
  for (let nth = 0; nth < places.length; nth += 1) {
    const at = places[nth] as number;
    const { meaning, length } = names[at] as NameMatch<Meaning>;
    if (at < end || !(words[at] as Word).isCapital) continue;
    end = at + length;
    const group =
      meaning.kind === "state"
        ? groupAt(text, words, { start: at, end, state: meaning.name })
        : forceAt(text, words, at, end);
    if (group !== null) found.push(group);
  }
}

interface StateName {
  readonly start: number;
  readonly end: number;
  readonly state: string;
}

function groupAt(text: string, words: readonly Word[], { start, end, state }: StateName): FoundName | null {
  const last = groupNounAt(words, end);
  if (last === null) return null;
  const isPro = start > 1 && words[start - 1]?.text === "-" && /^(?:pro|anti)$/.test(words[start - 2]?.small ?? "");
  const first = words[isPro ? start - 2 : start];
  const kind = bodies.has(last.small) ? "organisation" : "public";
  const name = text.slice(first?.start, last.end);
  const of = isPro ? null : state;
  return foundName(name, kind, { rule: "a group of a state", words: last.text, of, certainty: 0.7 });
}

/** `the United Nations force`, `African Union peacekeepers`: who serves an organisation in arms. */
function forceAt(text: string, words: readonly Word[], start: number, end: number): FoundName | null {
  const at = armed.has(words[end]?.small ?? "") ? end + 1 : end;
  const last = words[at];
  if (last === undefined || last.isCapital || !forces.has(last.small)) return null;
  const name = text.slice(words[start]?.start, last.end);
  return foundName(name, "organisation", {
    rule: "a force of an organisation",
    words: last.text,
    certainty: 0.7,
  });
}

const armed = wordSet("peacekeeping police military");
const forces = wordSet("force peacekeepers troops contingent");

const bodies = wordSet("parliament military army navy police cabinet junta legislature coalition");

/** A noun of groups within the next words, with nothing but small words between. */
function groupNounAt(words: readonly Word[], from: number): Word | null {
  for (let at = from; at < from + 3; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind !== "word" || word.isCapital) return null;
    if (groupNouns.has(word.small)) return word;
    if (!groupModifiers.has(word.small)) return null;
  }
  return null;
}

const groupModifiers = wordSet(
  "opposition rebel ethnic pro anti armed young ruling local civil student political conservative liberal muslim christian",
);
