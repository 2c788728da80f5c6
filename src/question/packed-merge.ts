import type { ToldEvent } from "../model/timeline.ts";
import type { MergedEvent } from "./merge-timeline.ts";

/**
 * A merged timeline by the numbers of its tellings among those that it was made of: of each event
 * the one that dates it, the one whose wording it has, and all.
 */
export type PackedMerge = readonly (readonly number[])[];

/** All of tellings that `mergeTimeline` looks at, as one text. */
export function tellingsText(told: readonly ToldEvent[]): string {
  return JSON.stringify(told.map(({ date, id, brief, agreement, event }) => [date, id, brief, agreement, event]));
}

/** Packs what `mergeTimeline` made of these tellings. */
export function packMerge(merged: readonly MergedEvent[], told: readonly ToldEvent[]): PackedMerge {
  const numbers = new Map(told.map((one, number) => [one, number]));
  const numberOf = (one: ToldEvent | undefined) => numbers.get(one as ToldEvent) as number;
  return merged.map(({ date, event, tellings }) => [
    numberOf(tellings.find((one) => one.date === date)),
    numberOf(tellings.find((one) => one.event === event)),
    ...tellings.map(numberOf),
  ]);
}

/** What was packed, of the same tellings. */
export function openMerge(packed: PackedMerge, told: readonly ToldEvent[]): MergedEvent[] {
  return packed.map(([dating, wording, ...tellings]) => ({
    date: told[dating as number]?.date ?? "",
    event: told[wording as number]?.event ?? "",
    tellings: tellings.map((number) => told[number] as ToldEvent),
  }));
}
