/** The keys that a person presses at a terminal, one by one and unseen. */
export interface Keys {
  /** The next one: a character, `Enter` or `Escape`; null for Ctrl-D and the end of the input. */
  readonly next: () => Promise<string | null>;
  /** Gives the terminal back as it was. */
  readonly close: () => void;
}
