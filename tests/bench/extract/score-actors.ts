import type { Found } from "./found.ts";
import type { GoldText } from "./gold.ts";
import { isNameOf } from "./names.ts";
import type { Remark } from "./remark.ts";
import type { Tally } from "./tally.ts";

/** So many of the most important are scored. */
const counted = 8;

/** The first eight actors against the key actors; a second name of one that was found is wrong. */
export function scoreActors(gold: GoldText, found: Found, remark: Remark): Tally {
  const unfound = new Set(gold.actors);
  let wrong = 0;
  for (const { name } of found.actors.slice(0, counted)) {
    const actor = gold.actors.find((each) => isNameOf(name, each));
    if (actor !== undefined && unfound.delete(actor)) continue;
    if (actor === undefined && gold.optional_actors.some((each) => isNameOf(name, each))) continue;
    wrong += 1;
    remark(actor === undefined ? "actor wrong" : "actor twice", name);
  }
  for (const { name } of unfound) remark("actor missed", name);
  const right = gold.actors.length - unfound.size;
  return { right, wrong, missed: Math.max(0, Math.min(gold.actors.length, counted) - right) };
}
