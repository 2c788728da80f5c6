import { describe, expect, test } from "vitest";
import { addressParts, hasAddress } from "../../src/text/address-parts.ts";
import { fc } from "../seeded.ts";

/** The parts of a word, addresses in braces. */
const shown = (word: string) => addressParts(word).map(({ text, isAddress }) => (isAddress ? `{${text}}` : text));

describe("addressParts", () => {
  test.each([
    ["https://a-long-host.org/some-path?q=1&r=2#there", ["{https://a-long-host.org/some-path?q=1&r=2#there}"]],
    ["http://[2001:db8::1]:8080/", ["{http://[2001:db8::1]:8080/}"]],
    ["ftp://a.org/b.", ["{ftp://a.org/b.}"]],
    ["(https://a.org/b_(c)),", ["{(https://a.org/b_(c)),}"]],
    ["<https://a.org>.", ["{<https://a.org>.}"]],
    ["view=https://a.org/b", ["view=", "{https://a.org/b}"]],
    ["which—https://a.org/b", ["which—", "{https://a.org/b}"]],
    ['"https://a.org","https://b.org"', ['{"https://a.org",}', '{"https://b.org"}']],
    ["https://web.archive.org/web/2016/http://a.org/", ["{https://web.archive.org/web/2016/http://a.org/}"]],
    ["HTTPS://A.ORG/B-C", ["{HTTPS://A.ORG/B-C}"]],
    ["mailto:a-b@c.org", ["{mailto:a-b@c.org}"]],
    ["doi:10.1000/some-long-name", ["{doi:10.1000/some-long-name}"]],
    ["www.a-b.org/c-d", ["{www.a-b.org/c-d}"]],
    ["example.org/some-path", ["{example.org/some-path}"]],
    ["someone-there@ministry-there.go.kr,", ["{someone-there@ministry-there.go.kr,}"]],
    ["/usr/share/some-long-folder", ["{/usr/share/some-long-folder}"]],
    ["~/notes/some-long-note", ["{~/notes/some-long-note}"]],
    ["./some-long-note", ["{./some-long-note}"]],
    ["../../some-long-note.md:12:3:", ["{../../some-long-note.md:12:3:}"]],
    ["--library=/home/some-body/notes", ["{--library=/home/some-body/notes}"]],
    ["$HOME/some-body/notes", ["{$HOME/some-body/notes}"]],
    ["C:\\Users\\some-body\\notes", ["{C:\\Users\\some-body\\notes}"]],
    ["\\\\server\\some-share", ["{\\\\server\\some-share}"]],
    ["docs/notes/some-long-note.md,", ["{docs/notes/some-long-note.md,}"]],
    ["(docs/some-long-note.md:7)", ["{(docs/some-long-note.md:7)}"]],
    ["詳細はhttps://a.org/b-c。次に", ["詳細は", "{https://a.org/b-c。}", "次に"]],
    ["「https://ja.wikipedia.org/wiki/日本の首都」と", ["{「https://ja.wikipedia.org/wiki/日本の首都」}", "と"]],
    ["https://ja.wikipedia.org/wiki/銀河（アニメ）", ["{https://ja.wikipedia.org/wiki/銀河（アニメ）}"]],
    ["（https://a.org/b）と", ["{（https://a.org/b）}", "と"]],
    ["참조:https://a.org/b", ["참조:", "{https://a.org/b}"]],
    ["see\u00a0https://a.org/b", ["see\u00a0", "{https://a.org/b}"]],
    ["see\u00a0/home/some-body,\u00a0now", ["see\u00a0", "{/home/some-body,}", "\u00a0now"]],
    ["/home/日本/文書.md、と", ["{/home/日本/文書.md、}", "と"]],
  ])("in %s", (word, parts) => {
    expect(shown(word)).toEqual(parts);
    expect(hasAddress(word)).toBe(true);
  });

  test.each([
    "and/or",
    "intelligence-sharing/missile-defence",
    "South-Korean/Japanese/American-led",
    "U.S.-Japan/Korea-sharing",
    "10:30-12:30",
    "Park:\u00a0a-long-word",
    "://",
    "https://",
    "韓国/日本",
    "1/2.",
    "@some-long-name",
    "/---------/",
    "///",
    "a\\\u00a0b.md",
    "a/b.md\u00a0c.md",
    "",
  ])("no part of %j is an address", (word) => {
    expect(addressParts(word)).toEqual([{ text: word, isAddress: false }]);
    expect(hasAddress(word)).toBe(false);
  });

  test("the parts joined are the word", () => {
    const piece = fc.constantFrom(
      "https://",
      "www.",
      "a",
      ".org",
      "/",
      "\\",
      ":",
      "=",
      "@",
      '"',
      "（",
      "）",
      "。",
      "日",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" })), { maxLength: 20 }), (pieces) => {
        const word = pieces.join("").replace(/[ \n]/g, "");
        expect(
          addressParts(word)
            .map(({ text }) => text)
            .join(""),
        ).toBe(word);
      }),
    );
  });

  test.each([
    "a",
    "a.",
    "a-",
    "(",
    "/",
    "\\",
    "://",
    "a://（",
    "=",
    "a=",
    ":a",
    "a@",
    "www.",
    "*",
    "（",
    "1:",
    ".a:1",
    "a/.b",
    "日/",
    "\u00a0/",
    "\u00a0a:",
    "\u00a0a.",
  ])("a hundred thousand times %s costs no more than it is long", (piece) => {
    const started = process.cpuUsage();
    for (const end of ["", "@", "/!", "。"]) addressParts(`x:${piece.repeat(100_000)}${end}`);
    const { user } = process.cpuUsage(started);
    expect(user).toBeLessThan(1_000_000);
  });
});
