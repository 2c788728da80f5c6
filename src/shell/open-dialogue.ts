import type { Dialogue } from "../command/dialogue.ts";
import type { Keys } from "../port/keys.ts";
import type { OutputSettings } from "./output-options.ts";
import { printView } from "./print.ts";
import type { TerminalFacts } from "./terminal-facts.ts";

/** A dialogue, and what ends it. */
export interface OpenDialogue {
  readonly dialogue: Dialogue | null;
  readonly close: () => void;
}

/** Where somebody may sit: `keys` is null where nobody does. */
interface Seat {
  readonly facts: TerminalFacts;
  readonly keys: (() => Promise<Keys>) | null;
  readonly out: (text: string, options: { readonly isPage: boolean; readonly hasNul: boolean }) => void;
}

/** Where nobody can be asked. */
export const nobody: OpenDialogue = { dialogue: null, close: () => {} };

/** A dialogue with whoever sits at the terminal. It is not touched before something is asked. */
export function openDialogue(settings: OutputSettings, { facts, keys, out }: Seat): OpenDialogue {
  if (keys === null) return nobody;
  let open: Keys | null = null;
  const ask: Dialogue["ask"] = async (blocks, wanted) => {
    const view = { data: [], fields: null, blocks, shape: "page", ids: [], problems: [] } as const;
    const { artifact } = await printView(view, settings, { facts, onLoaded: () => {} });
    // First, so that a key is unseen however soon it is pressed.
    open ??= await keys();
    const parts = artifact.kind === "text" ? [...artifact.parts, "\n"] : [];
    for (const part of parts) out(part, { isPage: false, hasNul: false });
    while (true) {
      const key = await open.next();
      if (key === null) return null;
      const meant = wanted.find((one) => one.toLowerCase() === key.toLowerCase());
      if (meant !== undefined) return meant;
    }
  };
  return { dialogue: { ask }, close: () => open?.close() };
}
