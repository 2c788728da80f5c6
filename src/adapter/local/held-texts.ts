import type { Place } from "../../port/index-port.ts";

/**
 * Texts that were just read for their front matter, held for what reads them once more in the same
 * run: a tenth of a first search is to open and read each file again.
 */
export interface HeldTexts {
  readonly hold: (place: Place, stamp: string, text: string) => void;
  /** The text of that file as it was under that stamp, once; null where it is not held. */
  readonly take: (place: Place, stamp: string) => string | null;
}

/** The most that is held, in UTF-16 units: what is read later is read again. */
const mostHeld = 16 * 1024 * 1024;

/** Holds texts until they are taken. */
export function holdTexts(most = mostHeld): HeldTexts {
  const held = new Map<string, { readonly stamp: string; readonly text: string }>();
  let room = most;
  const keyOf = ({ root, path }: Place) => `${root} ${path}`;
  const drop = (key: string) => {
    room += held.get(key)?.text.length ?? 0;
    held.delete(key);
  };
  return {
    hold(place, stamp, text) {
      const key = keyOf(place);
      drop(key);
      // A file without a stamp could have changed since unseen.
      if (stamp === "" || text.length > room) return;
      held.set(key, { stamp, text });
      room -= text.length;
    },
    take(place, stamp) {
      const key = keyOf(place);
      const found = held.get(key);
      drop(key);
      return found !== undefined && found.stamp === stamp ? found.text : null;
    },
  };
}
