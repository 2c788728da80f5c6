import { expect, test } from "vitest";
import { characterClass, classAt } from "../../src/text/character-class.ts";

/** The class of a character as patterns say it. */
function byPattern(character: string): number {
  const patterns = { space: /\s/u, upper: /\p{Lu}/u, letter: /\p{L}/u, number: /\p{N}/u, mark: /\p{M}/u };
  for (const [name, pattern] of Object.entries(patterns))
    if (pattern.test(character)) return characterClass[name as keyof typeof patterns];
  return characterClass.other;
}

test("classAt() tells every character of the first plane as its properties do", () => {
  const told: string[] = [];
  for (let code = 0; code < 0x1_0000; code += 1) {
    const character = String.fromCharCode(code);
    if (classAt(character, 0) !== byPattern(character)) told.push(code.toString(16));
  }
  expect(told).toEqual([]);
});
