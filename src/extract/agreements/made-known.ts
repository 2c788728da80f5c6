import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";

/** `signed in May`, `that the two states signed`, `to which all have put their names`. */
export function isMadeBehind(words: readonly Word[], to: number): boolean {
  const first = words[to]?.small ?? "";
  if (made.has(first) || (first === "," && made.has(words[to + 1]?.small ?? ""))) return true;
  if (/^(?:was|were)$/.test(first)) return isPassive(words, to + 1);
  const isRelative = first === "that" || first === "which" || words[to + 1]?.small === "which";
  return isRelative && isMadeWithin(words, to);
}

/** `that the two states signed`. */
function isMadeWithin(words: readonly Word[], to: number): boolean {
  for (let at = to + 1; at < to + farthest; at += 1) {
    const { small = "", kind } = words[at] ?? {};
    if (kind !== "word" || denied.has(small)) return false;
    if (made.has(small) || isNamesPut(words, at)) return true;
  }
  return false;
}

/** `was in fact initialled`. */
function isPassive(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const { small = "", kind } = words[at] ?? {};
    if (kind !== "word" || denied.has(small)) return false;
    if (made.has(small)) return true;
  }
  return false;
}

function isNamesPut(words: readonly Word[], at: number): boolean {
  return words[at]?.small === "names" && put.has(words[at - 2]?.small ?? "");
}

/** A relative clause up to its verb. */
const farthest = 10;
const made =
  wordSet(`signed agreed reached concluded struck negotiated brokered initialled initialed adopted ratified mediated
  clinched sealed subscribed acceded brought arranged facilitated forged hammered finalized finalised inked`);
const denied = wordSet("not never nobody none no yet must should would could");
const put = wordSet("put set signed");

/** `have signed the lease`, `signed a first memorandum`: what is signed is there. */
export function isSignedBefore(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const small = words[at]?.small ?? "";
    if (signed.has(small)) return !words.slice(Math.max(0, at - 3), at).some((word) => denied.has(word.small));
    if (!articles.has(small) && !order.has(small)) return false;
  }
  return false;
}

const signed = wordSet("signed signs signing initialled initialed ratified ratifies concluded renewed extended");
const order = wordSet("draft first second third new final last latest");

/** `the text of a treaty`, `a first draft of a`: it is there on paper. */
export function isTextOf(words: readonly Word[], from: number): boolean {
  const of = articles.has(words[from - 1]?.small ?? "") ? from - 2 : from - 1;
  return words[of]?.small === "of" && texts.has(words[of - 1]?.small ?? "");
}

const articles = wordSet("a an the this that its their our");
const texts = wordSet(
  "text texts draft drafts wording version article articles clause clauses chapter chapters annex annexes signatory signatories party parties",
);

/** `under an older`, `required by an`, `party to a`: who is bound by it has it. */
export function isBound(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const small = words[at]?.small ?? "";
    if (small === "under") return true;
    if (small === "by" || small === "to") return bound.has(words[at - 1]?.small ?? "");
  }
  return false;
}

const bound = wordSet(
  "required bound obliged covered guaranteed promised allowed forbidden barred protected shielded set laid party parties signatory signatories adhere adheres acceded stick sticks",
);

/** `the protocol provides`, `its contract shields`: who says what it says knows it. */
export function isQuoted(words: readonly Word[], to: number): boolean {
  const first = words[to]?.small ?? "";
  return saying.has(first) || (helpers.has(first) && saying.has(words[to + 1]?.small ?? ""));
}

const saying =
  wordSet(`provides provided obliges obliged requires required allows allowed forbids forbade forbidden lets permits permitted entitles entitled
  guarantees guaranteed promises promised stipulates stipulated foresees foresaw binds bars barred caps capped covers covered shields shielded
  protects protected expires expired expire lapses lapsed lapse runs ran ends ended knows leaves gives gave grants granted fixes fixed sets
  limits limited governs governed regulates regulated prescribes prescribed prohibits prohibited commits committed calls called says`);
const helpers = wordSet("has had have does did will would may must which that still only also now");
