import type { Keys } from "../port/keys.ts";

/** A terminal to read from, as Node has it; as much of it as is needed. */
export interface KeyInput {
  readonly setRawMode: (isRaw: boolean) => unknown;
  readonly on: (event: "data" | "end", listener: (chunk: Buffer) => void) => unknown;
  readonly off: (event: "data" | "end", listener: (chunk: Buffer) => void) => unknown;
  readonly resume: () => unknown;
  readonly pause: () => unknown;
}

const controls: ReadonlyMap<string, string | null> = new Map([
  ["\r", "Enter"],
  ["\n", "Enter"],
  ["\u0004", null],
]);

/**
 * A key: a character, or what a terminal sends for one that has none. The last letter of an arrow
 * must not be taken for a letter that was typed.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: keys are told by these.
const keyPattern = /\u001b(?:\[[0-9;?]*[@-~]|O[ -~]|[ -~])?|./gsu;

/**
 * Reads keys without waiting for Enter. Ctrl-C gives the terminal back first and then does what it
 * does everywhere: `interrupt`.
 */
export function readKeys(input: KeyInput, interrupt: () => void): Keys {
  const pressed: (string | null)[] = [];
  let waiting: ((key: string | null) => void) | null = null;
  const give = (key: string | null) => {
    if (waiting === null) pressed.push(key);
    else waiting(key);
    waiting = null;
  };
  const close = () => {
    input.off("data", onData);
    input.off("end", onEnd);
    input.setRawMode(false);
    input.pause();
  };
  const onEnd = () => give(null);
  const onData = (chunk: Buffer) => {
    for (const [typed] of chunk.toString().matchAll(keyPattern)) {
      if (typed === "\u0003") {
        close();
        return interrupt();
      }
      const named = controls.get(typed);
      give(typed.startsWith("\u001b") ? "Escape" : named === undefined ? typed : named);
    }
  };
  input.setRawMode(true);
  input.on("data", onData);
  input.on("end", onEnd);
  input.resume();
  return {
    next: () => {
      const key = pressed.shift();
      if (key !== undefined) return Promise.resolve(key);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close,
  };
}
