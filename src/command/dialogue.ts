import type { Block } from "../view/view.ts";

/** A person at a terminal, who is shown something and answers by the press of one key. */
export interface Dialogue {
  /**
   * Shows blocks and waits for one of these keys, in either case; what else is pressed is passed
   * over. Null where the person leaves: Ctrl-D, or the end of the input.
   */
  readonly ask: (blocks: readonly Block[], keys: readonly string[]) => Promise<string | null>;
}
