import { wordSet } from "./word-set.ts";

/** The days of a week, in small letters. */
export const days = wordSet("monday tuesday wednesday thursday friday saturday sunday");

const months = wordSet("january february march april may june july august september october november december");

/** Days and months: capital words that are nobody's name. */
export const calendarWords: ReadonlySet<string> = new Set([...days, ...months]);
