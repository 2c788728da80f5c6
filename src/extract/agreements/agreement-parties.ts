import type { ActorFindings, ExtractedActor, Mention } from "../extraction.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { AgreementMention } from "./agreement-mentions.ts";
import { openerAfter, otherSide } from "./party-openers.ts";

/**
 * The actors that a sentence says an agreement is between: named within it, after `between` or
 * `with`, or who sign, hold or agree to it together.
 */
export function partiesOf(mention: AgreementMention, who: ActorFindings): string[] {
  const { sentence, from, to } = mention;
  const near = who.mentions[sentence.index] ?? [];
  // A sentence that names so many is a list.
  if (near.length === 0 || near.length > 60) return [];
  const words = sentence.words;
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const before = near.filter((one) => one.end <= start);
  const found = new Set<number>();
  add(found, pair(near.filter((one) => one.start >= start && one.end <= end)));
  const opener = openerAfter(words, to);
  const named = joined(
    sentence.text,
    near.filter((one) => one.start >= opener.end),
    opener.end,
  );
  // Who has talks with Russia stands before them.
  if (opener.sort === "with") {
    if (named.length > 0) add(found, [...named.slice(0, 1), ...otherSide(mention, before)]);
    return namesOf(found, who);
  }
  if (opener.sort === "between") add(found, named);
  if (opener.sort === "by") add(found, pair(named));
  if (opener.sort === "none") add(found, pair(makersBehind(mention, near)));
  if (found.size < 2 && isJoint(words, from)) add(found, subjects(sentence.text, before));
  if (found.size < 2) addOnlyTwo(found, mention, near, who);
  const names = namesOf(found, who);
  return names.length < 2 ? [] : names;
}

/** Who made it, told behind it: `a treaty, which Fiji and Tonga signed in May`. */
function makersBehind({ sentence, to }: AgreementMention, near: readonly Mention[]): readonly Mention[] {
  const { words, text } = sentence;
  const at = words[to]?.small === "," ? to + 1 : to;
  if (!/^(?:which|that)$/.test(words[at]?.small ?? "")) return [];
  const from = words[at]?.end ?? 0;
  const row = joined(
    text,
    near.filter(({ start }) => start >= from),
    from,
  );
  const verb = words.find(({ start }) => start >= (row.at(-1)?.end ?? text.length));
  return jointVerbs.has(verb?.small ?? "") ? row : [];
}

/** Of one alone none: it agrees with nobody. */
function pair(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.length > 1 ? mentions : [];
}

/** By name; who governs a state or speaks for it is the state. */
function namesOf(found: ReadonlySet<number>, { actors }: ActorFindings): string[] {
  const names = [...found].flatMap((number) => {
    const actor = actors[number];
    return actor === undefined ? [] : [stateOf(actor, actors)];
  });
  return [...new Set(names)];
}

/** Who governs the United States is called after its president. */
function stateOf({ name, of }: ExtractedActor, actors: readonly ExtractedActor[]): string {
  if (!governing.test(name)) return name;
  const state = of ?? (name.endsWith(" Administration") ? american : name);
  return actors.some((actor) => actor.name === state) ? state : name;
}

const american = "United States";
const governing = /\b(?:administration|government|cabinet|authorities|presidency)$/i;

/**
 * Two sides that an `and` joins, or that one word means together (`their memorandum`), and no third
 * in the sentence: those, if neither mediates or only praises.
 */
function addOnlyTwo(
  found: Set<number>,
  { sentence, from }: AgreementMention,
  near: readonly Mention[],
  who: ActorFindings,
): void {
  const sides = near.filter(({ actor }) => who.actors[actor]?.kind !== "person");
  if (new Set(sides.map(({ actor }) => actor)).size !== 2) return;
  const { words, text } = sentence;
  const isTold =
    words[from - 1]?.small === "their" ||
    sides.some((side, at) => isPaired(text, side, sides[at + 1])) ||
    sides.every((side) => isMain(side, who) && !isPlace(text, side));
  if (isTold && !words.some(({ small }) => thirds.test(small))) add(found, sides);
}

/** Whether a state is one of the two that a text is most about, or it is who governs one. */
function isMain({ actor }: Mention, { actors }: ActorFindings): boolean {
  const one = actors[actor];
  if (one?.kind !== "state") return one !== undefined && governing.test(one.name);
  const better = actors.filter(({ kind, salience }) => kind !== "person" && salience > one.salience);
  return better.length < 2;
}

/** `Talks in Thailand`, `a treaty for Sudan`, `Lamy from France`. */
function isPlace(text: string, { start }: Mention): boolean {
  return /\b(?:in|for|from|at|near|of) (?:the )?$/.test(text.slice(Math.max(0, start - 12), start));
}

/** `Colombia and the leftist FARC rebels`. */
function isPaired(text: string, one: Mention, other: Mention | undefined): boolean {
  if (other === undefined || other.actor === one.actor || other.start - one.end > 40) return false;
  return /^,? and (?:the |its |their )?(?:(?!of |in |for |to |by |on |at )\p{Ll}[\p{Ll}-]+ ){0,2}$/u.test(
    text.slice(one.end, other.start),
  );
}

const thirds = /^(?:mediat|broker|host|facilitat|hail|welcom|prais|urg)(?:e[sd]?|ing|s|ed|or|ors|ion)?$/;

function add(found: Set<number>, mentions: readonly Mention[]): void {
  for (const { actor } of mentions) found.add(actor);
}

/** Mentions that follow one another with nothing but commas, articles and `and` between. */
function joined(text: string, mentions: readonly Mention[], from: number): Mention[] {
  const row: Mention[] = [];
  let end = from;
  for (const mention of mentions) {
    const between = text.slice(end, mention.start);
    if (between.length > 40 || !between.split(/[\s,]+/).every((word) => joining.has(word))) break;
    row.push(mention);
    end = mention.end;
  }
  return row;
}

const joining = wordSet(
  ` the The and of both its their then government governments leaders with rebel separatist president group movement militia
  party front armed Muslim Islamist communist state company firm miner insurgents fighters neighbouring neighboring breakaway giant`,
);

/** Whether a verb of two sides comes before: they sign, hold, agree, and not under it. */
function isJoint(words: readonly Word[], from: number): boolean {
  if (words[from - 1]?.small === "under" || words[from - 2]?.small === "under") return false;
  for (let at = from - 1; at >= Math.max(0, from - 16); at -= 1)
    if (jointVerbs.has(words[at]?.small ?? "")) return true;
  return false;
}

const jointVerbs =
  wordSet(`signed sign signs held hold holding agreed reached start started opened began begun resume resumed resumes
resuming concluded struck consented decided return returned entered announced reopen reopened initialled initialed negotiate negotiated`);

/** Two or more at the head of the sentence that `and` joins. */
function subjects(text: string, before: readonly Mention[]): Mention[] {
  const [first, ...rest] = before;
  if (first === undefined) return [];
  const row = [first, ...joined(text, rest, first.end)];
  return row.length > 1 ? row : [];
}
