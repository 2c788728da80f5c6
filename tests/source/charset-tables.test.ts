import tables from "text-encoding/lib/encoding-indexes.js";
import { describe, expect, test } from "vitest";
import { decodeAs } from "../../src/source/standard-decoder.ts";

/** The indexes of the Encoding standard as it publishes them: by pointer, the code point or null. */
const { "encoding-indexes": indexes } = tables;

const indexOf = (name: string) => indexes[name] as readonly (number | null)[];

/** What the bytes of every pointer of an index are read as, where that is not what the index says. */
function unlike(charset: string, index: readonly (number | null)[], bytesOf: (pointer: number) => readonly number[]) {
  return index.flatMap((code, pointer) => {
    if (code === null) return [];
    const read = decodeAs(Uint8Array.from(bytesOf(pointer)), charset);
    return read === String.fromCodePoint(code) ? [] : [[bytesOf(pointer), read, code.toString(16)]];
  });
}

const single = Object.keys(indexes).filter((name) => indexOf(name).length === 128);

describe("every character of a charset is that of the Encoding standard", () => {
  test("of more than twenty charsets of single bytes", () => expect(single.length).toBeGreaterThan(20));
  test.each(single)("%s", (charset) => {
    expect(unlike(charset, indexOf(charset), (pointer) => [0x80 + pointer])).toEqual([]);
  });
  test("what is no character of Windows 1253 is U+FFFD", () =>
    expect(decodeAs(Uint8Array.of(0xaa), "windows-1253")).toBe("\ufffd"));

  // How pointers are written as bytes: https://encoding.spec.whatwg.org/#legacy-multi-byte-japanese-encodings and following.
  test.each<[string, string, (pointer: number) => readonly number[]]>([
    ["euc-kr", "euc-kr", (pointer) => [Math.floor(pointer / 190) + 0x81, (pointer % 190) + 0x41]],
    [
      "big5",
      "big5",
      (pointer) => [Math.floor(pointer / 157) + 0x81, (pointer % 157) + (pointer % 157 < 0x3f ? 0x40 : 0x62)],
    ],
    ["euc-jp", "jis0208", (pointer) => [Math.floor(pointer / 94) + 0xa1, (pointer % 94) + 0xa1]],
    ["euc-jp", "jis0212", (pointer) => [0x8f, Math.floor(pointer / 94) + 0xa1, (pointer % 94) + 0xa1]],
    [
      "shift_jis",
      "jis0208",
      (pointer) => {
        const lead = Math.floor(pointer / 188);
        const trail = pointer % 188;
        return [lead + (lead < 0x1f ? 0x81 : 0xc1), trail + (trail < 0x3f ? 0x40 : 0x41)];
      },
    ],
  ])("%s by the index %s", (charset, name, bytesOf) => {
    const index = indexOf(name).slice(0, charset === "euc-jp" ? 94 * 94 : undefined);
    expect(unlike(charset, index, bytesOf)).toEqual([]);
  });

  test("gb18030, of which the edition of 2022 has letters where that of 2005 had places of private use", () => {
    const moved = unlike("gb18030", indexOf("gb18030"), (pointer) => {
      const trail = pointer % 190;
      return [Math.floor(pointer / 190) + 0x81, trail + (trail < 0x3f ? 0x40 : 0x41)];
    });
    expect(moved).toHaveLength(18);
    for (const [, read, before] of moved) {
      expect(before).toMatch(/^e[78]/);
      expect(read).toMatch(/^[\ufe10-\ufe19\u9fb4-\u9fbb]$/);
    }
  });
});
