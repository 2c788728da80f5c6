import { openKeptStore } from "../cache/kept-store.ts";
import { sum32 } from "../cache/sum.ts";
import { schemaVersion } from "../sqlite/index-schema.ts";
import { seal, unseal } from "../sqlite/sealed-json.ts";

/** What a kept value is about: one text of each kind and place is kept, the last. */
export interface ValueOf {
  readonly kind: string;
  readonly place: string;
  readonly text: string;
}

/**
 * What `make` answers, JSON that is made of this text alone: what it answered before where the
 * folder has that of the very same text, by this version of the index.
 */
export function keptValue<Made>(folder: string | null, { kind, place, text }: ValueOf, make: () => Made): Made {
  if (folder === null) return make();
  const store = openKeptStore(folder, `${kind} ${schemaVersion}`);
  const name = `${kind}-${sum32(place).toString(16)}`;
  const bytes = Buffer.from(text);
  const kept = store.read(name, bytes);
  try {
    if (kept !== null) return unseal(kept) as Made;
  } catch {
    // Damaged: it is made anew.
  }
  const made = make();
  store.keep(name, bytes, Buffer.from(seal(made)));
  return made;
}
