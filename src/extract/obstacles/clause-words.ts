import { wordSet } from "../word-set.ts";

/** What begins another clause. */
export const clauseOpeners = wordSet(
  "that which who but and or because while although unless until if whether when than as",
);

/** Verbs that help others. */
export const auxiliaries = wordSet(
  "is are was were be been has have had will would can could may might must should do does did",
);

/** What begins a clause or phrase of time or circumstance. */
export const timeOpeners = wordSet("after before since under despite");
