import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/source/decode-text.ts";

/** Bytes of a charset, written as the letters of Latin 1 that they are there. */
function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));
}

/** What a text is in a charset, found by trying every pair of bytes with the decoder itself. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const known = new Map<string, number[]>();
  for (let first = 0; first < 256; first += 1) {
    for (const bytes of [[first], ...Array.from({ length: 256 }, (_, second) => [first, second])]) {
      const character = decoder.decode(Uint8Array.from(bytes));
      if (!known.has(character)) known.set(character, bytes);
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((character) => known.get(character) ?? []));
}

const korean = "한국과 일본은 군사정보보호협정을 다시 논의하기로 했다. 야당은 반대했다.";
const japanese = "日本と韓国は軍事情報包括保護協定の協議を再開することで合意した。";
const chinese = "韩国和日本同意重新开始关于军事情报保护协定的谈判，这是两国的大事。";
const traditional = "韓國和日本同意重新開始關於軍事情報保護協定的談判，這是兩國的大事。";
const russian = "Сеул и Токио договорились возобновить переговоры о военной информации.";

describe("decodeText()", () => {
  test.each([
    ["euc-kr", korean],
    ["shift_jis", japanese],
    ["euc-jp", japanese],
    ["gb18030", chinese],
    ["big5", traditional],
    ["windows-1251", russian],
    ["koi8-r", russian],
    ["ibm866", russian],
    ["windows-1253", "Η Σεούλ και το Τόκιο συμφώνησαν να ξαναρχίσουν τις συνομιλίες."],
    ["windows-1255", "סיאול וטוקיו הסכימו לחדש את השיחות על מידע צבאי"],
    ["windows-1256", "اتفقت سيول وطوكيو على استئناف المحادثات بشأن المعلومات العسكرية"],
    ["windows-1254", "Seul ile Tokyo görüşmelere yeniden başlayacağını açıkladı; işbirliği sürüyor."],
    ["windows-1250", "Soul a Tokio se dohodly, že obnoví jednání; opozice však říká, že smlouvu odmítá."],
  ])("%s is told by its letters", async (charset, text) => {
    expect(await decodeText(encode(text, charset))).toEqual({ text, charset });
  });

  test("Windows 1252 is what nothing else tells, its quotation marks too", async () => {
    const bytes = bytesOf("Le \x93pacte\x94 \x96 sign\xe9 \xe0 S\xe9oul co\xfbte 3 \x80");
    expect(await decodeText(bytes)).toEqual({ text: "Le “pacte” – signé à Séoul coûte 3 €", charset: "windows-1252" });
    expect((await decodeText(bytes, { charset: "ISO-8859-1" })).text).toBe("Le “pacte” – signé à Séoul coûte 3 €");
  });

  test.each([
    ["a header beside it", encode(korean, "euc-kr"), { charset: "ks_c_5601-1987" }, korean],
    ["another name of Windows 949", encode(korean, "euc-kr"), { charset: "cp949" }, korean],
    ["a name that nobody knows", new TextEncoder().encode(korean), { charset: "klingon" }, korean],
    ["UTF-8, whatever is said of it", new TextEncoder().encode(korean), { charset: "iso-8859-1" }, korean],
    ["said to be UTF-8, which it is not", encode(korean, "euc-kr"), { charset: "utf-8" }, korean],
    ["a mark before it", Uint8Array.of(0xff, 0xfe, 0x5c, 0xd5), { charset: "euc-kr" }, "한"],
    [
      "UTF-8 with one byte gone wrong",
      bytesOf(`${"\xed\x95\x9c".repeat(30)}\xff`),
      { charset: "utf-8" },
      `${"한".repeat(30)}\ufffd`,
    ],
    ["ISO-2022-JP, which is ASCII to the eye", bytesOf("\x1b$BF|K\\\x1b(B"), {}, "日本"],
  ])("%s", async (_, bytes, declaration, text) => {
    expect((await decodeText(bytes, declaration)).text).toBe(text);
  });

  test.each([
    ["html", '<html><head><meta charset="euc-kr">'],
    ["html", '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=euc-kr">'],
    ["xml", '<?xml version="1.0" encoding="euc-kr"?>'],
    ["html", '<?xml version="1.0" encoding="euc-kr"?><html>'],
  ] as const)("a page of %s names its charset: %s", async (within, head) => {
    const short = encode("서울", "euc-kr");
    const bytes = Uint8Array.from([...bytesOf(head), ...short]);
    expect(await decodeText(bytes, { within })).toEqual({ text: `${head}서울`, charset: "euc-kr" });
  });
});
