/**
 * The maps of characters that PDF names and does not hold, Chinese, Japanese and Korean ones, made
 * from the charsets that they are of: Adobe's own would take over a megabyte. pdf.js asks for two,
 * of an encoding's codes to glyphs and of glyphs to Unicode; both are made here, so that the glyphs
 * may have any number. Those of Adobe's own numbering, all below, are U+FFFD.
 */
export class PredefinedMaps {
  /** The map of this name, as the text of PostScript that PDF has them in. */
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const map = kind === "cMapUrl" ? await mapNamed(filename) : null;
    if (map === null) throw new Error(`no map is called ${filename}`);
    return new TextEncoder().encode(map);
  }
}

const orderings = { GB1: "gbk", CNS1: "big5", Japan1: "shift_jis", Korea1: "euc-kr" } as const;
type Ordering = keyof typeof orderings;

/** Of which characters an encoding's name tells that it is, the first that fits. */
const families: readonly (readonly [name: RegExp, ordering: Ordering, charset: string])[] = [
  [/^UniKS-/, "Korea1", "unicode"],
  [/^UniGB-/, "GB1", "unicode"],
  [/^UniCNS-/, "CNS1", "unicode"],
  [/^UniJIS/, "Japan1", "unicode"],
  [/^KSC(?:ms-UHC|-EUC|pc-EUC)/, "Korea1", "euc-kr"],
  [/^GB(?:K|Kp|pc|2K|)-?(?:EUC-)?[HV]$/, "GB1", "gbk"],
  [/^(?:B5|B5pc|ETen-B5|ETenms-B5|HKscs-B5)-/, "CNS1", "big5"],
  [/RKSJ/, "Japan1", "shift_jis"],
  [/^EUC-/, "Japan1", "euc-jp"],
];

async function mapNamed(name: string): Promise<string | null> {
  const [, ordering] = /^Adobe-(GB1|CNS1|Japan1|Korea1)-UCS2$/.exec(name) ?? [];
  if (ordering !== undefined) return toUnicodeMap(await charactersOf(ordering as Ordering));
  const [, of, charset] = families.find(([pattern]) => pattern.test(name)) ?? [];
  if (of === undefined || charset === undefined || /UTF8|^UniJISX/.test(name)) return null;
  const glyphs = glyphNumbers(await charactersOf(of));
  const codes = charset === "unicode" ? unicodeCodes(name, glyphs) : await codesOf(charset);
  const lines = runsOf(
    codes.flatMap(([code, length, character]) => {
      const glyph = glyphs.get(character);
      return glyph === undefined ? [] : [[code, glyph, length] as const];
    }),
  ).map(([from, to, glyph, length]) => `<${hex(from, length)}> <${hex(to, length)}> ${glyph}`);
  return [...head(name, name.endsWith("V")), ...spaces(charset, name), ...blocks("cidrange", lines), tail].join("\n");
}

type Code = readonly [code: number, length: number, character: number];

/** Glyphs are numbered from here on: of Adobe's numbers the highest is 30,571. */
const firstGlyph = 0x8000;
const mostGlyphs = 0x8000;

/** What an ordering has glyphs of: its charset's characters first, then others, as many as fit. */
async function charactersOf(ordering: Ordering): Promise<readonly number[]> {
  const found = new Set<number>();
  const add = (from: number, to: number) => {
    for (let code = from; code <= to && found.size < mostGlyphs; code += 1) found.add(code);
  };
  add(0x20, 0x7e);
  for (const [, , character] of await codesOf(orderings[ordering])) found.add(character);
  for (const [from, to] of [
    [0xa0, 0x24f],
    [0x370, 0x45f],
    [0x2010, 0x203a],
    [0x2100, 0x22ff],
    [0x2460, 0x266f],
  ] as const)
    add(from, to);
  for (const [from, to] of [
    [0x3000, 0x33ff],
    [0xff01, 0xffe6],
    [0x4e00, 0x9fff],
    [0xac00, 0xd7a3],
  ] as const)
    add(from, to);
  return [...found].sort((a, b) => a - b);
}

function glyphNumbers(characters: readonly number[]): ReadonlyMap<number, number> {
  return new Map(characters.map((character, index) => [character, firstGlyph + index]));
}

function unicodeCodes(name: string, glyphs: ReadonlyMap<number, number>): Code[] {
  return [...glyphs.keys()].map((character) => [character, /UTF32/.test(name) ? 4 : 2, character]);
}

/** Every code of a charset of one byte or two, decoded at once. */
async function codesOf(charset: string): Promise<Code[]> {
  const { legacyText } = await import("../legacy-text.ts");
  const codes: number[] = [];
  for (let code = 0x20; code < 0x100; code += 1) codes.push(code);
  for (let first = 0x81; first < 0xff; first += 1) {
    for (let second = 0x40; second < 0xff; second += 1) codes.push(first * 256 + second);
  }
  const bytes = codes.flatMap((code) => (code < 0x100 ? [code, lineEnd] : [code >> 8, code & 0xff, lineEnd]));
  const pieces = legacyText(Uint8Array.from(bytes), { charset }).text.split("\n");
  return codes.flatMap((code, index): Code[] => {
    const character = pieces[index]?.codePointAt(0) ?? 0xfffd;
    const isOne = pieces[index]?.length === 1 && character !== 0xfffd && character > 0x1f;
    return isOne ? [[code, code < 0x100 ? 1 : 2, character]] : [];
  });
}

const lineEnd = 0x0a;

function toUnicodeMap(characters: readonly number[]): string {
  const runs = runsOf(characters.map((character, index) => [firstGlyph + index, character, 2] as const));
  const lines = runs.map(([from, to, character]) => `<${hex(from, 2)}> <${hex(to, 2)}> <${hex(character, 2)}>`);
  const unknown = Array.from({ length: firstGlyph }, (_, glyph) => `<${hex(glyph, 2)}> <fffd>`);
  return [...head("ToUnicode", false), ...blocks("bfchar", unknown), ...blocks("bfrange", lines), tail].join("\n");
}

/** What follows one another on both sides, as one run; a run ends where its last byte would. */
function runsOf(pairs: readonly (readonly [from: number, to: number, length: number])[]) {
  const runs: [first: number, last: number, to: number, length: number][] = [];
  for (const [from, to, length] of pairs) {
    const run = runs.at(-1);
    const goesOn = run !== undefined && from === run[1] + 1 && to === run[2] + from - run[0] && run[3] === length;
    if (goesOn && (from & 0xff) !== 0 && (to & 0xff) !== 0) run[1] = from;
    else runs.push([from, from, to, length]);
  }
  return runs;
}

function head(name: string, isVertical: boolean): string[] {
  return [`/CMapName /${name} def`, `/WMode ${isVertical ? 1 : 0} def`];
}

/** How many bytes a code has, by its first. */
function spaces(charset: string, name: string): string[] {
  const ofUnicode = [/UTF32/.test(name) ? "<00000000> <0010FFFF>" : "<0000> <FFFF>"];
  const ofOthers = ["<00> <80>", "<8140> <FEFE>"];
  const ofJapan = ["<00> <80>", "<8140> <9FFC>", "<A0> <DF>", "<E040> <FCFC>"];
  const ranges = charset === "unicode" ? ofUnicode : charset === "shift_jis" ? ofJapan : ofOthers;
  return [`${ranges.length} begincodespacerange`, ...ranges, "endcodespacerange"];
}

function blocks(kind: string, lines: readonly string[]): string[] {
  return [`${lines.length} begin${kind}`, ...lines, `end${kind}`];
}

const tail = "endcmap";

function hex(code: number, length: number): string {
  return code.toString(16).padStart(length * 2, "0");
}
