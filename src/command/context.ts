import type { Setting } from "../model/settings.ts";
import type { Editor } from "../port/editor.ts";
import type { Snapshot } from "../port/library.ts";
import type { Ocr } from "../port/ocr.ts";
import type { Writing } from "../port/writing.ts";
import type { Dialogue } from "./dialogue.ts";

/** All that a command may know: the libraries in one state, and the facts of this request. */
export interface Context extends Omit<Snapshot, "close"> {
  readonly writing: Writing;
  readonly editor: Editor;
  readonly ocr: Ocr;
  /** The person who is asked; null where the answer is not read at a terminal, or not typed to. */
  readonly dialogue: Dialogue | null;
  /** The text of a chapter of the manual. */
  readonly manual: (topic: string) => string;
  /** Whether the answer goes to a terminal, and so to a person. */
  readonly isTerminal: boolean;
  /** Whether that person reads it as a page, and not in a form for scripts. */
  readonly isRead: boolean;
  /**
   * Whether rows are printed as lines of cells, with the fields that a list has by itself: of a
   * view that has `lines` nothing else is asked for then.
   */
  readonly printsLines: boolean;
  /** Every setting in force and where it came from. */
  readonly settings: () => readonly Setting[];
  /** Told how many of how many files of a long work are done. */
  readonly working: (done: number, total: number) => void;
  /** The local day, YYYY-MM-DD. */
  readonly today: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
