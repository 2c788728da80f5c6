import { lazily } from "../../text/lazily.ts";
import { wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { Clue } from "./find-clues.ts";
import { type HolderFeature, holderFeatures, holderFeaturesBehind } from "./holder-features.ts";
import { type Place, subjectOf } from "./holder-rules.ts";
import { namedWords } from "./named-words.ts";
import type { Party } from "./parties.ts";
import { genitives } from "./subject-grammar.ts";

/** What a sentence tells of whether anybody holds its obstacle at all. */
export function nobodyFeatures(place: Place): HolderFeature[] {
  const { words, classes, main, role, isPassive, parties } = place;
  const found = [mainAs(role)];
  if (main.family === "none") found.push(isUnknown);
  if (subjectOf(place) === null) found.push(isWithoutSubject);
  if (isPassive) found.push(isPassively);
  if ((classes & pairing) !== 0) addOfAll(found, words);
  if (parties.length > 3) found.push(isAmongMany);
  return found;
}

const mainAs = holderFeaturesBehind("main-");
const [isUnknown, isWithoutSubject] = holderFeatures("main-unknown", "no-subject");
const [isPassively, isAmongMany] = holderFeatures("passive", "many-parties");

/** Whether "there is" something, and whether both sides are told of. */
function addOfAll(found: HolderFeature[], words: readonly Word[]): void {
  let isThere = false;
  let isOfBoth = false;
  for (let at = 0; at < words.length; at += 1) {
    const goesOn = turns.get((words[at] as Word).small);
    if (goesOn === undefined || !goesOn.has(words[at + 1]?.small ?? "")) continue;
    if (goesOn === be) isThere = true;
    else isOfBoth = true;
  }
  if (isThere) found.push(thereIs);
  if (isOfBoth) found.push(ofBoth);
}

const [thereIs, ofBoth] = holderFeatures("there-is", "of-both");

const be = wordSet("is are was were has have had will remains remain");
const anything = { has: () => true };

/** A sentence without any of these tells neither. */
const pairing = wordClass("there each two sides side both mutual mutually bilateral either neither rival rivals");

/** How `there is`, `both`, `the two sides`, `each other` and `by the one side` begin and go on. */
const turns = new Map<string, { has(word: string): boolean }>([
  ["there", be],
  ["each", wordSet("other")],
  ["two", wordSet("sides parties governments countries nations camps factions capitals neighbours neighbors states")],
  ["the", wordSet("sides")],
  ["one", wordSet("side")],
  ["other", wordSet("side")],
  ...["both", "mutual", "mutually", "bilateral", "either", "neither", "rival", "rivals"].map(
    (word) => [word, anything] as const,
  ),
]);

/**
 * What a party's own words tell against its holding anything: it only notes it, mediates, fears or
 * wishes it, or is named for a place, for somebody of its own or for who was; empty where they tell
 * nothing.
 */
export function deedOf(words: readonly Word[], { from, to }: Party): string {
  if (genitives.has(words[to + 1]?.text ?? "")) return ownedBy(words, to + 2);
  if (parts.has(words[from - 1]?.small ?? "")) return "part-of-it";
  if (isOfBefore(words, from)) return "its-former";
  return places.has(words[to + 1]?.small ?? "") ? "its-place" : verbBehind(words, behindAside(words, to + 1));
}

/** "A former minister of Chad", "the former Chadian envoy": who speaks no more for a state. */
function isOfBefore(words: readonly Word[], from: number): boolean {
  const isOf = words[from - 1]?.small === "of";
  for (let at = from - 1; at >= Math.max(0, from - (isOf ? officeReach : 1)); at -= 1)
    if (isFormer((words[at] as Word).small)) return true;
  return false;
}

const officeReach = 5;
const formers = wordSet("former retired onetime one-time erstwhile");

function isFormer(small: string): boolean {
  return formers.has(small) || small.startsWith("ex-");
}

/** Where the sentence goes on behind "…, the special envoy of the union, …". */
function behindAside(words: readonly Word[], from: number): number {
  if (words[from]?.text !== ",") return from;
  for (let at = from + 2; at < Math.min(from + asideReach, words.length); at += 1)
    if (words[at]?.text === ",") return at + 1;
  return from;
}

const asideReach = 16;
const placeNouns = `capital city town border borders coast north south east west shore shores territory waters soil
  village province region island port`;
const places = wordSet(placeNouns);

/** "Zambia's opposition" is not Zambia, "Zambia's government" is. */
function ownedBy(words: readonly Word[], from: number): string {
  for (let at = from; at < from + nounReach; at += 1) {
    const { small = "", kind } = words[at] ?? {};
    if (kind !== "word") break;
    const name = ofOwners().get(small);
    if (name !== undefined) return name;
  }
  return "its-thing";
}

const nounReach = 4;
const ofOwners = lazily(() =>
  namedWords({
    "its-place": placeNouns,
    "its-rulers": `government governments ministry minister ministers president parliament cabinet authorities leaders
      leader officials army military troops forces regime premier chancellor senate congress ambassador envoy king
      administration foreign defence defense`,
    "its-others": `opposition people farmers workers critics parties party rebels voters citizens public politician
      politicians union unions court courts judge judges bank lawmakers residents companies company neighbours
      neighbors allies`,
  }),
);

const parts = wordSet(`northern southern eastern western central northeast northwest southeast southwest north south
  east west northeastern northwestern southeastern southwestern`);

/**
 * Whether it only looks on or stands between, or somebody else of its own, a place or who spoke for
 * it once is meant; but "Kenya's opposition" may be what blocks.
 */
export function isOnlooker({ words, main }: Place, deed: string): boolean {
  if (deed === "its-others" || deed === "its-place") return !isDeed(words, main, deed);
  return deed === "observes" || deed === "mediates" || deed === "its-former";
}

/** Whether a clue itself is what tells against somebody. */
function isDeed(words: readonly Word[], { from, to }: Clue, deed: string): boolean {
  return words.slice(from, to + 1).some(({ small }) => ofOwners().get(small) === deed);
}

/** What sort of verb follows a name, with helpers between; empty for others. */
function verbBehind(words: readonly Word[], from: number): string {
  const end = Math.min(from + verbReach, words.length);
  for (let at = from; at < end; at += 1) {
    const name = idleVerbs().get((words[at] as Word).small);
    if (name !== "helps") return name ?? "";
  }
  return "";
}

const verbReach = 5;

/** Verbs of those who hold nothing by what they do, and what may stand before them. */
const idleVerbs = lazily(() =>
  namedWords({
    helps: "has have had is are was were also still once again further he she it they , now will would that",
    observes: `note notes noted record records recorded observe observes observed estimate estimates estimated count counts
      counted document documents documented confirm confirms confirmed`,
    notes: `report reports reported find finds found see sees saw seen describe describes described announced announces
      tell tells told say says said according believe believes believed think thinks thought`,
    mediates: `mediate mediates mediated mediating broker brokers brokered brokering host hosts hosted sponsor sponsors
      sponsored chair chairs chaired monitor monitors monitored oversee oversees oversaw supervise supervised helped
      facilitate facilitated`,
    fears: `fear fears feared worry worries worried warn warns warned caution cautions cautioned regret regrets
      regretted voice voices voiced expressed lament laments lamented complain complains complained concerned alarmed
      frustrated disappointed deplore deplores deplored condemn condemns condemned denounce denounces denounced criticise
      criticises criticised criticize criticizes criticized`,
    wishes: `want wants wanted hope hopes hoped seek seeks sought urge urges urged ask asks asked call calls called
      plan plans planned aim aims aimed try tries tried need needs needed wish wishes`,
  }),
);
