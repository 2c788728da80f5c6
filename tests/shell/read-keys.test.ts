import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { readKeys } from "../../src/shell/read-keys.ts";

/** A terminal of which it is known how it was left. */
function terminal() {
  const modes: boolean[] = [];
  const input = Object.assign(new EventEmitter(), {
    setRawMode: (isRaw: boolean) => modes.push(isRaw),
    resume: () => {},
    pause: () => {},
  });
  let interrupts = 0;
  const keys = readKeys(input, () => {
    interrupts += 1;
  });
  const type = (text: string) => input.emit("data", Buffer.from(text));
  return { keys, type, modes, input, interrupts: () => interrupts };
}

test.each([
  ["a letter", "c", ["c"]],
  ["several at once", "cD한", ["c", "D", "한"]],
  ["Enter", "\r\n", ["Enter", "Enter"]],
  [
    "no letter of an arrow, of F1, of Alt, of Home or Delete",
    "\u001b[D\u001b[A\u001bOP\u001bd\u001b[1;5D\u001b[3~c",
    [...Array.from({ length: 6 }, () => "Escape"), "c"],
  ],
  ["Escape", "\u001b", ["Escape"]],
  ["the end", "\u0004", [null]],
])("readKeys() reads %s", async (_, typed, expected) => {
  const { keys, type } = terminal();
  const first = keys.next();
  type(typed);
  const read = [await first];
  while (read.length < expected.length) read.push(await keys.next());
  expect(read).toEqual(expected);
});

test("Ctrl-C gives the terminal back, then interrupts; what was typed behind it is nobody's", () => {
  const { type, modes, input, interrupts } = terminal();
  type("c\u0003d");
  expect([modes, interrupts(), input.listenerCount("data")]).toEqual([[true, false], 1, 0]);
});

test("an input that ends answers no key", async () => {
  const { keys, input } = terminal();
  input.emit("end");
  expect(await keys.next()).toBeNull();
});
