import { decodeStrictly } from "./standard-decoder.ts";

/** A charset and the characters of which most of a text in its languages consists. */
interface Candidate {
  readonly charset: string;
  readonly frequent: string;
  /** Characters that are right, but so rare that many of them tell of another charset. */
  readonly rare?: RegExp;
  /** Whether its letters never stand beside a Latin one within a word. */
  readonly isApart?: true;
}

const hiragana =
  "のにはをがたでてとしれさあいうえおかきくけこすせそちつなぬねひふへほまみむめもやゆよらりるろわんっゃゅょ";
const punctuation = "、。「」・ー";
const katakana = "アイウエオカキクケコサシスセソタチツテトナニネノハヒフヘホマミムメモヤユヨラリルレロワンッャュョ";
const cyrillic = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэ";

/** What is tried, in the order in which the likelier wins at equal scores. */
const candidates: readonly Candidate[] = [
  {
    charset: "euc-kr",
    frequent:
      "이다의에는을가고하지로한기사도를은대어자리인서시정그나해부제일보국수전아있라만년과일성장원상주스회조여들것습니북미중요",
  },
  { charset: "shift_jis", frequent: hiragana + punctuation + katakana, rare: /[\uff61-\uff9f]/ },
  { charset: "euc-jp", frequent: hiragana + punctuation + katakana, rare: /[\uff61-\uff9f]/ },
  {
    charset: "gb18030",
    frequent:
      "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运，。“”、",
  },
  {
    charset: "big5",
    frequent:
      "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作里用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新，。「」、",
  },
  { charset: "windows-1251", frequent: `${cyrillic}іїє«»—“”`, isApart: true },
  { charset: "koi8-r", frequent: cyrillic, isApart: true },
  { charset: "ibm866", frequent: cyrillic, isApart: true },
  { charset: "windows-1253", frequent: "αοιετσνρκπμηλςυάίόέήώγδθφχωβξ«»–", isApart: true },
  { charset: "windows-1255", frequent: "יוהלאתשרמבנחקפעדצגזכסטםןךףץ", isApart: true },
  { charset: "windows-1256", frequent: "اليمونرتبدعسفهةحقكجشخصطذضزغثظئءأإى،", isApart: true },
  { charset: "windows-1252", frequent: "éèàäöüßñçáíóúêâôîïëãõåæøœÉÄÖÜ’‘“”–—«»°§£€…\u00a0©" },
  { charset: "windows-1254", frequent: "ıişğüöçİŞĞÜÖÇâ’“”–" },
  { charset: "windows-1250", frequent: "ěščřžýáíéůúťďňąęćłńśźżóőűăţşŁŚŻŠČŘŽőäöü„”–" },
];

/** How much of a text is looked at, in bytes. */
const sampleLength = 64 * 1024;

/** Characters that no text is made of: a wrong charset brings them about. */
const impossible = /[\u0080-\u009f\ufffd\ue000-\uf8ff]/;

/**
 * The charset of a text that names none and is no UTF-8, by which of a few makes the commonest
 * letters of its languages of the bytes beyond ASCII. Windows 1252 where nothing tells.
 */
export function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleLength);
  const scored = candidates.map((candidate) => ({ charset: candidate.charset, score: scoreOf(sample, candidate) }));
  let best = { charset: "windows-1252", score: 0 };
  for (const one of scored) if (one.score > best.score) best = one;
  return best.charset;
}

/** The share of frequent characters among those beyond ASCII, less that of strange ones. */
function scoreOf(sample: Uint8Array, { charset, frequent, rare, isApart }: Candidate): number {
  const text = decodeStrictly(sample, charset);
  if (text === null) return 0;
  const common = new Set(frequent);
  let total = 0;
  let score = 0;
  let before = "";
  for (const character of text) {
    const isBesideLatin = isApart === true && /[A-Za-z]/.test(before);
    before = character;
    if (character < "\u0080") continue;
    total += 1;
    if (common.has(character)) score += isBesideLatin ? -1 : 1;
    else if (impossible.test(character)) score -= 2;
    else if (rare?.test(character) === true) score -= 1;
  }
  return total === 0 ? 0 : score / total;
}
