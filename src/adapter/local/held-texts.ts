import type { ParsedHead } from "../../model/brief.ts";
import type { Place } from "../../port/index-port.ts";

/** A file's text, and its front matter as it was read. */
export interface HeldText {
  readonly text: string;
  readonly head: ParsedHead | null;
}

/**
 * Texts that were just read for their front matter, held for what reads them once more in the same
 * run: a tenth of a first search is to open and read each file again, and its row.
 */
export interface HeldTexts {
  readonly hold: (place: Place, stamp: string, read: HeldText) => void;
  /** What was read of that file under that stamp, once; null where it is not held. */
  readonly take: (place: Place, stamp: string) => HeldText | null;
}

/** The most that is held, in UTF-16 units: what is read later is read again. */
const mostHeld = 16 * 1024 * 1024;

/** Holds texts until they are taken. */
export function holdTexts(most = mostHeld): HeldTexts {
  const held = new Map<string, HeldText & { readonly stamp: string }>();
  let room = most;
  const keyOf = ({ root, path }: Place) => `${root} ${path}`;
  const drop = (key: string) => {
    room += held.get(key)?.text.length ?? 0;
    held.delete(key);
  };
  return {
    hold(place, stamp, { text, head }) {
      const key = keyOf(place);
      drop(key);
      // A file without a stamp could have changed since unseen.
      if (stamp === "" || text.length > room) return;
      held.set(key, { stamp, text, head });
      room -= text.length;
    },
    take(place, stamp) {
      const key = keyOf(place);
      const found = held.get(key);
      drop(key);
      return found !== undefined && found.stamp === stamp ? found : null;
    },
  };
}
