import type { Actor } from "../model/actor.ts";
import type { Context } from "./context.ts";
import { findActor } from "./find-actor.ts";
import { findOpened } from "./find-briefs.ts";

/**
 * The actor that the only argument means where briefs may stand, or null: a brief's id and a file
 * come first, titles and beginnings of ids later. Throws a `Failure` for a name that several bear.
 */
export async function actorArgument(context: Context, names: readonly string[]): Promise<Actor | null> {
  const [only] = names;
  if (only === undefined || names.length > 1 || (await findOpened(context, only)) !== null) return null;
  return findActor(context.catalogue, only);
}
