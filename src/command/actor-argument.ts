import type { Actor } from "../model/actor.ts";
import type { Context } from "./context.ts";
import { findActor } from "./find-actor.ts";
import { findOpened, isFile } from "./find-briefs.ts";

/**
 * The actor that the only argument means where briefs may stand, or null: a brief's id and a file
 * come first, titles and beginnings of ids later. Throws a `Failure` for a name that several bear.
 */
export async function actorArgument(
  context: Context,
  names: readonly string[],
  whose: { readonly isCompleted: boolean },
): Promise<Actor | null> {
  const [only] = names;
  // Standard input can be read once.
  if (only === undefined || names.length > 1 || isFile(only)) return null;
  if ((await findOpened(context, only)) !== null || (await context.files.isThere(only))) return null;
  return findActor(context.catalogue, only, whose);
}
