import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { auxiliaries, clauseOpeners, timeOpeners } from "./clause-words.ts";
import type { Clue, Turn } from "./find-clues.ts";
import { namedWords } from "./named-words.ts";
import { pastForms } from "./verb-forms.ts";

/** How many words before a clue its negation may stand, and what remedies it. */
const reach = 3;
const remedyReach = 6;

/**
 * How the words before a clue turn it round; null where none does. A bill to lift it that "was
 * voted down" is no lifting of what was voted.
 */
export function turnBefore(clue: Clue, words: readonly Word[], nots: readonly number[]): Turn | null {
  const least = Math.max(0, clue.from - remedyReach);
  let isVerb = false;
  for (let at = clue.from - 1; at >= least; at--) {
    const { small, kind } = words[at] as Word;
    if (kind === "mark") return null;
    const step = steps.get(small);
    if (step === "ends") return turnBehind(words, at);
    if (step === "helps") isVerb = true;
    else if (step !== undefined && !isVerb && isRemedy(words, at, step)) return left(step, nots.includes(at - 1));
    if ((nots.includes(at) && reaches(clue, words, at)) || isUnreal(clue, words, at)) return "denied";
  }
  return null;
}

/** What a word before a clue does: it ends what reaches it, helps a verb, or turns it round. */
type Step = "ends" | "helps" | "remedied" | "removed";

/** "So that" remedies what follows; no other word that begins a clause turns it. */
function turnBehind(words: readonly Word[], at: number): Turn | null {
  return words[at]?.small === "that" && words[at - 1]?.small === "so" ? "remedied" : null;
}

/** What has not been lifted stands. */
function left(remedy: "remedied" | "removed", isNot: boolean): Turn {
  return remedy === "removed" && isNot ? "stands" : remedy;
}

/** Whether a negation at a word goes as far as a clue. */
function reaches({ from, to }: Pick<Clue, "from" | "to">, words: readonly Word[], at: number): boolean {
  return from - at <= (singles.has(words[at + 1]?.small ?? "") ? remedyReach : reach) && to < at + 12;
}

/** "The truce would have run out": it did not. "Would have to leave", "would have no vote": so. */
function isUnreal({ from }: Clue, words: readonly Word[], at: number): boolean {
  if (words[at]?.small !== "have" || words[at - 1]?.small !== "would" || from - at > 2) return false;
  const { small = "" } = words[at + 1] ?? {};
  return pastForms.has(small) || otherParticiples.has(small);
}

const otherParticiples = wordSet("been run come become put cut hit set let shut gone");

/** "Not one meter in dispute", "not a single". */
const singles = wordSet("one a single");

/** Whether a word that may do something to what stands behind it does: "to end the dispute". */
function isRemedy(words: readonly Word[], at: number, step: "remedied" | "removed"): boolean {
  if (step === "remedied") return !isStillToDo(words, at);
  return words[at]?.small !== "taken" || nots.has(words[at - 1]?.small ?? "");
}

const nots = wordSet("not never");

/** "Would have to overcome", "must first settle", "yet to resolve": it stands. */
function isStillToDo(words: readonly Word[], at: number): boolean {
  const [before, second] = [words[at - 1]?.small ?? "", words[at - 2]?.small ?? ""];
  if (before === "must" || (before === "first" && second === "must")) return true;
  return before === "to" && duties.has(second);
}

const duties = wordSet(
  "have has had need needs needed yet fail fails failed unable try tries tried struggle struggles",
);

const steps = namedWords<Step>({
  ends: [...timeOpeners, ...clauseOpeners].join(" "),
  helps: [...auxiliaries].join(" "),
  remedied: `end ending stop stopping prevent preventing avoid avoiding avert averting resolve resolving settle
    settling solve solving address addressing tackle tackling combat combating curb curbing counter countering reduce
    reducing overcome overcoming defuse defusing ease easing lower lowering calm calming mitigate mitigating bridge
    bridging narrow narrowing mediate mediating against fight fighting deter deterring limit limiting halt halting
    monitor monitoring fix fixing heal healing lift lifting remove removing eliminate eliminating eradicate`,
  removed: `taken ended lifted overcame resolved settled removed dropped eased defused solved averted dissolved waived
    revoked`,
});
