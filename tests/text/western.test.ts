import { describe, expect, test } from "vitest";
import { westernForm } from "../../src/text/western.ts";

describe("westernForm()", () => {
  test.each([
    ["Latin-1 with print's marks as it is", "LOMÉ – “señor’s” › 5 €\n", "LOMÉ – “señor’s” › 5 €\n"],
    ["other letters of Latin in their case", "Łódź, Ştefan Ćosić, Iași", "Åódå, Åtefan Åosiå, Iaåi"],
    ["nothing of other scripts", "Σόφια Łódź", null],
  ])("gives %s", (_, text, form) => {
    expect(westernForm(text)).toBe(form);
  });

  test("keeps the case of every letter, and how many there are", () => {
    for (let code = 0x100; code < 0x180; code += 1) {
      const letter = String.fromCharCode(code);
      const form = westernForm(letter) as string;
      expect([letter, form.length, /\p{Lu}/u.test(form), /\p{Ll}/u.test(form)]).toEqual([
        letter,
        1,
        /\p{Lu}/u.test(letter),
        /\p{Ll}/u.test(letter),
      ]);
    }
  });
});
