import { describe, expect, test } from "vitest";
import { sgrPainter } from "../../src/render/sgr-painter.ts";
import { themes } from "../../src/render/themes.ts";
import { cleanOutput } from "../../src/shell/sink.ts";
import { mark } from "../../src/text/marks.ts";

describe("cleanOutput", () => {
  test.each([
    ["plain text in any script passes", "a 한국 日本\n\tb"],
    ["our SGR passes", "\u001b[1m\u001b[31mred\u001b[39m\u001b[22m"],
    ["our hyperlinks pass", "\u001b]8;;https://example.org/a+b\u001b\\text\u001b]8;;\u001b\\"],
  ])("%s", (_, text) => {
    expect(cleanOutput(text, { hasNul: false })).toBe(text);
  });

  test.each([
    ["cursor movement", "a\u001b[2Jb", "a␛[2Jb"],
    ["a title", "\u001b]0;evil\u0007", "␛]0;evil␇"],
    ["the clipboard", "\u001b]52;c;aGk=\u001b\\", "␛]52;c;aGk=␛\\"],
    ["a link to a file", "\u001b]8;;file:///etc/passwd\u001b\\x", "␛]8;;file:///etc/passwd␛\\x"],
    ["a link ended by BEL, which we never write", "\u001b]8;;https://a.b\u0007x", "␛]8;;https://a.b␇x"],
    ["what differs from SGR by its case", "a\u001b[5Mb", "a␛[5Mb"],
    ["blinking and hidden text, and colours of others", "\u001b[5ma\u001b[8mb\u001b[38;5;1m", "␛[5ma␛[8mb␛[38;5;1m"],
    ["SGR that resets all, or holds several", "\u001b[0ma\u001b[mb\u001b[1;31mc", "␛[0ma␛[mb␛[1;31mc"],
    ["the 8-bit CSI", "a\u009b31mb", "a\ufffd31mb"],
    ["carriage return and backspace", "good\rbad\b", "good␍bad␈"],
    ["bidirectional overrides", "a\u202eb\u2066c", "abc"],
    ["NUL", "a\0b", "a␀b"],
    ["half a character before SGR and half behind", "a\ud83d\u001b[1m\ude00b", "a\ufffd\u001b[1m\ufffdb"],
    ["a control among what is ours", "\u001b[1ma\u0007\u001b[22m", "\u001b[1ma␇\u001b[22m"],
  ])("%s does not", (_, text, expected) => {
    expect(cleanOutput(text, { hasNul: false })).toBe(expected);
  });

  test("NUL passes where it is meant, and nothing else with it", () => {
    expect(cleanOutput("a\0\u001b[2Jb\0", { hasNul: true })).toBe("a\0␛[2Jb\0");
  });

  test("of all SGR exactly that passes which the painter makes in some theme", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that are ours.
    const sequences = /\u001b\[[^m]*m/g;
    const painted = Object.values(themes).flatMap((theme) =>
      Object.keys(theme).flatMap((role) => sgrPainter(1, theme)(mark(role, "a")).match(sequences) ?? []),
    );
    const codes = Array.from({ length: 256 }, (_, code) => `\u001b[${code}m`);
    const passing = codes.filter((code) => cleanOutput(code, { hasNul: false }) === code);
    expect(passing.toSorted()).toEqual([...new Set(painted)].toSorted());
  });
});
