import type { Actor } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import type { ToldEvent } from "../model/timeline.ts";
import { lazily } from "../text/lazily.ts";
import { actorNamer, namingTexts } from "./names-actor.ts";
import { shortNames } from "./surnames.ts";

/** A brief that tells events, and its body where that is at hand. */
export interface Telling extends Pick<Brief, "id" | "actors"> {
  readonly body?: string;
}

/** Who tells: briefs that may name the actor in full, and the events that are told. */
export interface Tellers {
  readonly briefs: Iterable<Telling>;
  readonly events: readonly ToldEvent[];
}

/**
 * A test whether an event names an actor: by a name or alias anywhere; by surname, with or without
 * a title, where its brief names the person in full and nobody else there has that surname.
 */
export function eventNamer(actor: Actor, tellers: Tellers): (told: ToldEvent) => boolean {
  const names = actorNamer(actor);
  const isShort = shortNamer(actor);
  if (isShort === null) return ({ event }) => names(event);
  const own = lazily(() => new Map(Array.from(tellers.briefs, (brief) => [brief.id, brief])));
  const isNamed = lazily(() => namedIn(actor, tellers));
  const isClear = new Map<string, boolean>();
  const clearIn = (brief: string) => {
    const others = () =>
      own()
        .get(brief)
        ?.actors.filter(({ id }) => id !== actor.id) ?? [];
    const clear = isClear.get(brief) ?? (isNamed()(brief) && !others().some((other) => sharesSurname(actor, other)));
    isClear.set(brief, clear);
    return clear;
  };
  return ({ event, brief }) => names(event) || (brief !== null && isShort(event) && clearIn(brief));
}

/** The briefs that tell of somebody by that surname and whose bodies alone may say who it is. */
export function unclearBriefs(actor: Actor, tellers: Tellers): string[] {
  const isShort = shortNamer(actor);
  if (isShort === null) return [];
  const isNamed = lazily(() => namedIn(actor, tellers));
  const unclear = new Set<string>();
  for (const { event, brief } of tellers.events)
    if (brief !== null && !unclear.has(brief) && isShort(event) && !isNamed()(brief)) unclear.add(brief);
  return [...unclear];
}

/** A test whether a brief names the actor in full: among its actors, in an event or in its body. */
function namedIn(actor: Actor, { briefs, events }: Tellers): (brief: string) => boolean {
  const names = actorNamer(actor);
  const own = new Map(Array.from(briefs, (brief) => [brief.id, brief]));
  const inEvents = new Set(events.filter(({ event }) => names(event)).map(({ brief }) => brief));
  return (id) => {
    const { actors = [], body = "" } = own.get(id) ?? {};
    return inEvents.has(id) || actors.some((other) => other.id === actor.id) || names(body);
  };
}

/** Texts of which every text in NFC that can name the actor, in full or not, holds one. */
export function mentionTexts(actor: Actor): string[] {
  const { surnames, titled } = shortNames(actor);
  return [...namingTexts(actor), ...surnames, ...titled];
}

function sharesSurname(actor: Actor, other: Actor): boolean {
  const own = shortNames(actor);
  const others = shortNames(other);
  return (
    own.surnames.some((surname) => others.surnames.includes(surname)) ||
    own.titled.some((surname) => others.titled.includes(surname))
  );
}

/** A test whether a text names a person by surname; null for who has none. */
function shortNamer(actor: Actor): ((text: string) => boolean) | null {
  const { surnames, titled } = shortNames(actor);
  if (surnames.length + titled.length === 0) return null;
  return (text) => {
    const composed = text.normalize("NFC");
    return (
      surnames.some((surname) => holdsSurname(composed, surname)) ||
      titled.some((surname) => holdsTitled(composed, surname))
    );
  };
}

const letter = lazily(() => /[\p{L}\p{M}\p{N}-]/u);

/**
 * Whether a surname stands for itself: of a longer name, `Park Chung-hee`, it is another's part.
 */
function holdsSurname(text: string, surname: string): boolean {
  for (let at = text.indexOf(surname); at !== -1; at = text.indexOf(surname, at + surname.length)) {
    const before = text.slice(Math.max(0, at - longestWord), at);
    const after = text.slice(at + surname.length, at + surname.length + longestWord);
    if (letter().test(before.at(-1) ?? "") || letter().test(after[0] ?? "")) continue;
    if (!isOtherFirst(before) && !/^ \p{Lu}/u.test(after)) return true;
  }
  return false;
}

const longestWord = 40;

/**
 * Whether what stands before is a given name: a capital word that is no title, nor such as begins a
 * clause.
 */
function isOtherFirst(before: string): boolean {
  const word = /(?:^|[^\p{L}\p{M}.-])(\p{Lu}[\p{L}\p{M}.-]*) $/u.exec(before)?.[1];
  return word !== undefined && !notGiven.has(word.replace(/\.$/, "").toLowerCase());
}

const notGiven = new Set(
  (
    "president premier chancellor minister secretary ambassador envoy general admiral colonel major captain marshal " +
    "senator representative rep sen gen adm col lt governor mayor judge justice chairman chairwoman chair speaker " +
    "director commissioner spokesman spokeswoman spokesperson mr mrs ms miss dr prof professor king queen emperor prince " +
    "when then after as with but and in on at for both while before if under since by to from of the that says"
  ).split(" "),
);

/** What stands behind a surname of Han or Hangul, where it is a person's. */
const titles =
  /^(?: ?(?:전 |신임 |前))?(?:대통령|총리|수상|장관|차관|의원|위원장|대표|실장|대사|大統領|首相|総理|总理|總理|外相|防衛相|長官|长官|部長|部长|議員|议员|代表|主席|总统|總統|大使|氏)/u;

function holdsTitled(text: string, surname: string): boolean {
  for (let at = text.indexOf(surname); at !== -1; at = text.indexOf(surname, at + surname.length)) {
    const isInside = /[\p{Script=Han}\p{Script=Hangul}]/u.test(
      Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? "",
    );
    if (!isInside && titles.test(text.slice(at + surname.length, at + surname.length + 8).replace(/^ /, "")))
      return true;
  }
  return false;
}
