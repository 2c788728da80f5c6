import { lazily } from "../../text/lazily.ts";
import { knownAgreements } from "../data/agreement-words.ts";
import { type Word, wordsOf } from "../words.ts";

interface Named {
  readonly parts: readonly string[];
  readonly name: string;
  readonly matter: string;
}

/** A name of a known agreement in a sentence, and how many words it takes. */
interface Known {
  /** Its usual name. */
  readonly name: string;
  readonly matter: string;
  readonly length: number;
}

/** The known agreement that a word begins to name. */
export function knownAgreementAt(words: readonly Word[], at: number): Known | null {
  const named = names().get(words[at]?.text ?? "") ?? [];
  const found = named.find(({ parts }) => parts.every((part, index) => words[at + index]?.text === part));
  return found === undefined ? null : { name: found.name, matter: found.matter, length: found.parts.length };
}

/** Whether a word as it stands begins the name of any. */
export function beginsKnownAgreement(text: string): boolean {
  return names().has(text);
}

/** By the first word, the longest first. */
const names = lazily(() => {
  const index = new Map<string, Named[]>();
  for (const line of knownAgreements.split("\n")) {
    const [name = "", others = "", matter = ""] = line.split("|");
    for (const other of [name, ...others.split(",")]) {
      const parts = wordsOf(other).map(({ text }) => text);
      const [first] = parts;
      if (first === undefined) continue;
      const same = [...(index.get(first) ?? []), { parts, name, matter }];
      index.set(
        first,
        same.sort((a, b) => b.parts.length - a.parts.length),
      );
    }
  }
  return index;
});
