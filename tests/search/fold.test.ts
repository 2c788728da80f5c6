import { describe, expect, test } from "vitest";
import { fold, tokens } from "../../src/search/fold.ts";
import { fc } from "../seeded.ts";

describe("tokens", () => {
  test.each([
    ["case and diacritics are folded", "Île Łódź NAÏVE", ["ile", "lodz", "naive"]],
    ["a combining accent is no end of a word", "e\u0301te\u0301", ["ete"]],
    ["letters that do not decompose are spelt out", "Straße Ærø Đà", ["strasse", "aero", "da"]],
    ["full-width letters are letters", "ＲＯＫ", ["rok"]],
    [
      "hyphens and apostrophes part words, straight or curly",
      "l'accord l’accord south-korea O'Brien",
      ["l", "accord", "l", "accord", "south", "korea", "o", "brien"],
    ],
    ["a possessive is no word", "Viet Nam's Seoul’s Île's U.S.'s", ["viet", "nam", "seoul", "ile", "us"]],
    ["what is not is one word", "don't Can’t", ["dont", "cant"]],
    [
      "letters with points between them are one word",
      "the U.S., U.N. Ph.D. e.g. A.",
      ["the", "us", "un", "phd", "eg", "a"],
    ],
    [
      "other words with points between them are several",
      "a.bc no.b 1.2 go.I",
      ["a", "bc", "no", "b", "1", "2", "go", "i"],
    ],
    [
      "what the eye does not see is not there",
      "gov\u00adern\u00adment \ufefflet\u200eter bat\u2060ter\u200by می\u200cخواهم",
      ["government", "letter", "battery", "ميخواهم"],
    ],
    ["vowel signs are not there", "كِتَاب مُحَمَّد שָׁלוֹם", ["كتاب", "محمد", "שלום"]],
    [
      "the forms of alef, yeh, kaf and teh marbuta are one",
      "أحمد إلى آل ٱلله مدينة کتاب",
      ["احمد", "الي", "ال", "الله", "مدينه", "كتاب"],
    ],
    ["what parts no words is letters and marks", "ไทย២ខ្មែរ", ["ไ", "ท", "ย", "២", "ខ", "្", "ម", "ែ", "រ"]],
    [
      "Chinese, Japanese and Korean are single characters",
      "日本のデータ한국",
      ["日", "本", "の", "デ", "ー", "タ", "한", "국"],
    ],
    ["Latin inside Japanese is a word", "日韓GSOMIA協定", ["日", "韓", "gsomia", "協", "定"]],
    ["decomposed Hangul is composed", "한국".normalize("NFD"), ["한", "국"]],
    ["decomposed kana is composed", "が".normalize("NFD"), ["が"]],
    ["half-width kana is kana, its voicing mark included", "ｶﾞｲﾄﾞ", ["ガ", "イ", "ド"]],
    ["punctuation alone is no term", "— … 。「」", []],
  ])("%s", (_, text, terms) => {
    expect(tokens(text).map(({ term }) => term)).toEqual(terms);
  });

  test("offsets are those of the text given, even where folding changes the length", () => {
    const text = "Straße “Ærø” 한".normalize("NFD");
    expect(tokens(text).map(({ start, end }) => text.slice(start, end).normalize("NFC"))).toEqual([
      "Straße",
      "Ærø",
      "한",
    ]);
  });

  test("a word of ASCII letters ends where one of full-width letters would", () => {
    const wide = (text: string) =>
      text.replace(/[a-z0-9]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    const text = fc.string({
      unit: fc.constantFrom("a", "Z", "5", " ", "-", "_", "’", "—", "é", "\u0301", "한", "²", "😀"),
    });
    fc.assert(
      fc.property(text, (value) => {
        const terms = (given: string) => tokens(given).map(({ term, start, end }) => [term, start, end]);
        expect(terms(wide(value))).toEqual(terms(value));
      }),
    );
  });

  test("composed and decomposed text has the same terms", () => {
    const text = fc.string({ unit: fc.constantFrom("é", "ö", "한", "국", "が", "プ", "語", "a", " ", "-", "й", "ế") });
    const terms = (value: string) => tokens(value).map(({ term }) => term);
    fc.assert(fc.property(text, (value) => void expect(terms(value.normalize("NFD"))).toEqual(terms(value))));
  });
});

test("folding a folded word changes nothing", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("Łódź", "ﬁn", "İstanbul", "한국", "が", "ẞ", "Ἀθῆναι", "й"),
      (word) => void expect(fold(fold(word))).toBe(fold(word)),
    ),
  );
});

test("the same words are told of composed and decomposed letters", () => {
  const part = fc.constantFrom(
    "é",
    "Ł",
    "ñ",
    "ǆ",
    "ǉ",
    "ɏ",
    "ª",
    "×",
    "a",
    "S",
    "8",
    "'s",
    "’",
    ".",
    "-",
    " ",
    " ",
    "€",
    "·",
    "ا",
    "核",
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const terms = (text: string) => tokens(text).map(({ term }) => term);
      const text = parts.join("");
      expect(terms(text)).toEqual(terms(text.normalize("NFD")));
    }),
  );
});
