import type { GoldName, GoldText } from "./gold.ts";
import { plain } from "./likeness.ts";

/** Whether the name is one of those. */
export function isNameOf(name: string, { name: first, aliases }: GoldName): boolean {
  const wanted = plain(name);
  return wanted !== "" && [first, ...aliases].some((other) => plain(other) === wanted);
}

/** Whether two names are of one holder or party, by the names that the annotated text knows. */
export function areOneParty(one: string, other: string, gold: GoldText): boolean {
  return plain(one) !== "" && firstName(one, gold) === firstName(other, gold);
}

function firstName(name: string, { actors, optional_actors, agreements = [] }: GoldText): string {
  const known = [...actors, ...optional_actors, ...agreements].find((each) => isNameOf(name, each));
  return plain(known?.name ?? name);
}
