import { lazily } from "../../text/lazily.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { namesBehind } from "./feature-names.ts";
import { type Place, subjectOf } from "./holder-rules.ts";
import { namedWords } from "./named-words.ts";
import type { Party } from "./parties.ts";

/** What a sentence tells of whether anybody holds its obstacle at all. */
export function nobodyFeatures(place: Place): string[] {
  const { words, main, role, isPassive, parties } = place;
  const found = [mainAs(role)];
  if (main.family === "none") found.push("main-unknown");
  if (subjectOf(place) === null) found.push("no-subject");
  if (isPassive) found.push("passive");
  if (words.some(({ small }, at) => small === "there" && be.has(words[at + 1]?.small ?? ""))) found.push("there-is");
  if (words.some((_, at) => isOfBoth(words, at))) found.push("of-both");
  if (parties.length > 3) found.push("many-parties");
  return found;
}

const mainAs = namesBehind("main-");
const be = wordSet("is are was were has have had will remains remain");

/** `Both`, `the two sides`, `each other`, `by the one side`. */
function isOfBoth(words: readonly Word[], at: number): boolean {
  const [small, next] = [words[at]?.small ?? "", words[at + 1]?.small ?? ""];
  if (mutual.has(small)) return true;
  switch (small) {
    case "each":
      return next === "other";
    case "two":
      return sides.has(next);
    case "the":
      return next === "sides";
    case "one":
    case "other":
      return next === "side";
    default:
      return false;
  }
}

const mutual = wordSet("both mutual mutually bilateral either neither rival rivals");
const sides = wordSet(
  "sides parties governments countries nations camps factions capitals neighbours neighbors states",
);

/**
 * What a party's own words tell against its holding anything: it only notes it, mediates, fears or
 * wishes it, or is named for a place or for somebody of its own.
 */
export function deedOf(words: readonly Word[], { from, to }: Party): string | null {
  if (/^['’]s?$/.test(words[to + 1]?.text ?? "")) return ownedBy(words, to + 2);
  if (parts.has(words[from - 1]?.small ?? "")) return "part-of-it";
  return places.has(words[to + 1]?.small ?? "") ? "its-place" : verbBehind(words, behindAside(words, to + 1));
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
 * Whether it only looks on or stands between, or somebody else of its own or a place is meant; but
 * "Kenya's opposition" may be what blocks.
 */
export function isOnlooker({ words, main }: Place, party: Party): boolean {
  const deed = deedOf(words, party);
  if (deed === "its-others" || deed === "its-place")
    return !words.slice(main.from, main.to + 1).some(({ small }) => ofOwners().get(small) === deed);
  return deed === "observes" || deed === "mediates";
}

/** What sort of verb follows a name, with helpers between. */
function verbBehind(words: readonly Word[], from: number): string | null {
  for (let at = from; at < Math.min(from + verbReach, words.length); at += 1) {
    const { small } = words[at] as Word;
    const name = idleVerbs().get(small);
    if (name !== undefined) return name;
    if (!helpers.has(small)) return null;
  }
  return null;
}

const verbReach = 5;
const helpers = wordSet(
  "has have had is are was were also still once again further he she it they , now will would that",
);

/** Verbs of those who hold nothing by what they do. */
const idleVerbs = lazily(() =>
  namedWords({
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
