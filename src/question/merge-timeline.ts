import { compareDates, firstDay } from "../model/date.ts";
import { groupBy } from "../model/group-by.ts";
import { compareText } from "../model/sort.ts";
import type { ToldEvent } from "../model/timeline.ts";
import { lazily } from "../text/lazily.ts";
import { type ActorsIn, nameOthers, nobody } from "./actors-in.ts";
import { sharedWords, type WordsOf } from "./shared-words.ts";

/** An event, and everybody who tells it. */
export interface MergedEvent {
  readonly date: string;
  readonly event: string;
  readonly tellings: readonly ToldEvent[];
}

/** The share of the shorter event's words that the other must have. */
const leastShared = 0.6;

/**
 * On a day with more tellings than this only events of the very same words are one: comparing each
 * with each would take too long.
 */
const mostCompared = 300;

/**
 * Events of several tellers in order, each event once: two are the same if they have one id, or one
 * full date and at least 0.6 of their words in common (of the shorter's, and at least two). Nobody
 * tells an event twice, so two events of one teller stay two, and so do two whose wordings name
 * different actors.
 */
export function mergeTimeline(
  events: readonly ToldEvent[],
  wordsOf: WordsOf,
  actorsIn: ActorsIn = nobody,
): MergedEvent[] {
  const telling = (told: ToldEvent): Telling => ({
    told,
    words: lazily(() => wordsOf(told.event)),
    actors: lazily(() => actorsIn(told.event)),
  });
  const groups: Group[] = [];
  const byId = new Map<string, Group>();
  for (const told of inFixedOrder(events)) {
    const same = told.id === null ? undefined : byId.get(told.id);
    if (same !== undefined) same.push(telling(told));
    else {
      const group = [telling(told)];
      groups.push(group);
      if (told.id !== null) byId.set(told.id, group);
    }
  }
  const dated = groups.flatMap((group) => Array.from(fullDates(group), (day) => ({ day, group })));
  for (const ofDay of groupBy(dated, ({ day }) => day).values()) joinAlike(ofDay.map(({ group }) => group));
  return groups
    .filter((group) => group.length > 0)
    .map(mergedEvent)
    .sort(inOrder);
}

/**
 * One event as one tells it; its words are looked for only where there is another to compare it
 * with.
 */
interface Telling {
  readonly told: ToldEvent;
  readonly words: () => ReadonlySet<string>;
  readonly actors: () => ReturnType<ActorsIn>;
}

/** One event as several tell it. */
type Group = Telling[];

function inOrder(left: ToldEvent | MergedEvent, right: ToldEvent | MergedEvent): number {
  return compareDates(left.date, right.date);
}

/**
 * By date, then teller by teller, so that what is merged hangs on no order of files. A teller's own
 * order of a day tells the day.
 */
function inFixedOrder(events: readonly ToldEvent[]): ToldEvent[] {
  const keyOf = (told: ToldEvent) =>
    `${firstDay(told.date)} ${String(told.date.length).padStart(2, "0")} ${tellerKey(told)}`;
  const keyed = events.map((told) => ({ told, key: keyOf(told) }));
  return keyed.sort((left, right) => compareText(left.key, right.key)).map(({ told }) => told);
}

function tellerKey({ brief, agreement }: ToldEvent): string {
  return brief === null ? `2 ${agreement}` : `1 ${brief}`;
}

function fullDates(group: Group): Set<string> {
  return new Set(group.flatMap(({ told: { date } }) => (date.length === 10 ? [date] : [])));
}

/** Joins a day's groups, the most alike first. A group that another has taken in is left empty. */
function joinAlike(groups: readonly Group[]): void {
  const taken = new Map<Group, Group>();
  const current = (group: Group): Group => {
    let last = group;
    for (let by = taken.get(last); by !== undefined; by = taken.get(last)) last = by;
    if (last !== group) taken.set(group, last);
    return last;
  };
  const tellers = new Map(groups.map((group) => [group, new Set(group.map(({ told }) => tellerKey(told)))]));
  const tellersOf = (group: Group) => tellers.get(group) as Set<string>;
  const mayJoin = (one: Group, other: Group) => areApart(tellersOf(one), tellersOf(other));
  // What is apart stays so, however much is joined to it; and is asked for each pair of tellings.
  const apart = new Map<Group, Set<Group>>();
  const isApart = (one: Group, other: Group) => {
    if (apart.get(one)?.has(other)) return true;
    if (!areOfOthers(one, other)) return false;
    apart.set(one, (apart.get(one) ?? new Set()).add(other));
    return true;
  };
  const count = groups.reduce((sum, { length }) => sum + length, 0);
  const pairs = count > mostCompared ? equalPairs(groups) : alikePairs(groups, mayJoin);
  for (const pair of pairs) {
    const [one, other] = [current(pair.one), current(pair.other)];
    if (one === other || !mayJoin(one, other) || isApart(one, other)) continue;
    for (const told of other.splice(0)) one.push(told);
    for (const teller of tellersOf(other)) tellersOf(one).add(teller);
    taken.set(other, one);
  }
}

/** Whether a wording of one names different actors from one of the other. */
function areOfOthers(one: Group, other: Group): boolean {
  return one.some((left) => other.some((right) => nameOthers(left.actors(), right.actors())));
}

interface Pair {
  readonly one: Group;
  readonly other: Group;
}

/** The most alike first, of those that may join at all: finding the words of a text is dear. */
function alikePairs(groups: readonly Group[], mayJoin: (one: Group, other: Group) => boolean): Pair[] {
  return groups
    .flatMap((one, index) => groups.slice(index + 1).map((other) => ({ one, other })))
    .filter(({ one, other }) => mayJoin(one, other))
    .map((pair) => ({ ...pair, score: likeness(pair.one, pair.other) }))
    .filter(({ score }) => score >= leastShared)
    .sort((left, right) => right.score - left.score);
}

function equalPairs(groups: readonly Group[]): Pair[] {
  const byWords = groupBy(groups, (group) => [...(group[0]?.words() ?? [])].sort().join(" "));
  return [...byWords.values()].flatMap(([one, ...others]) =>
    one === undefined ? [] : others.map((other) => ({ one, other })),
  );
}

/** How alike two groups are: as their most alike tellings. */
function likeness(one: Group, other: Group): number {
  let most = 0;
  for (const left of one) {
    for (const right of other) most = Math.max(most, shared(left.words(), right.words()));
  }
  return most;
}

/** One word in common says little, unless it is all there is. */
function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const { count, share } = sharedWords(left, right);
  return count >= Math.min(2, Math.max(left.size, right.size)) ? share : 0;
}

/** Whether the tellers of two events are others: nobody tells an event twice. */
function areApart(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  for (const teller of few) if (many.has(teller)) return false;
  return true;
}

/** The most exact date, and the fullest wording. */
function mergedEvent(group: Group): MergedEvent {
  const tellings = group.toSorted((left, right) => compareText(tellerKey(left.told), tellerKey(right.told)));
  const exact = tellings.toSorted((left, right) => right.told.date.length - left.told.date.length);
  return {
    date: exact[0]?.told.date ?? "",
    event: fullestWording(tellings),
    tellings: tellings.map(({ told }) => told),
  };
}

/** A history's wording speaks of its own agreement, which is not to speak for several. */
function fullestWording(tellings: Group): string {
  const [only] = tellings;
  if (tellings.length === 1) return only?.told.event ?? "";
  const ofBriefs = tellings.filter(({ told }) => told.brief !== null);
  const wordings = tellings.length - ofBriefs.length > 1 && ofBriefs.length > 0 ? ofBriefs : tellings;
  const fullest = wordings.toSorted((left, right) => right.words().size - left.words().size);
  return fullest[0]?.told.event ?? "";
}
