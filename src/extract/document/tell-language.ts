import { lazily } from "../../text/lazily.ts";
import type { TextLine, TextSentence } from "../text-document.ts";
import type { Word } from "../words.ts";

/** Words that only one of these languages has, or has by far the most of. Written by us. */
const stopWords: Readonly<Record<string, string>> = {
  en: "the of and to into its after about that is was for with as by from has have had it which are were not be this said will would their been they his who",
  fr: "la de en se le les des et est dans pour que qui une sur pas au avec plus ont été sont par aux du ce cette leur mais",
  de: "der die das und ist nicht mit von den dem ein eine auf für sich des im auch wird wurde sind als zu bei nach",
  es: "la de en se no han lo el los las y del que una por con para su al como más fue ha pero sus este esta también entre según",
  it: "la le si il di che è gli della per un con non sono dei nel alla più anche questo ha delle dal ai come",
  pt: "de se o os não uma da do em um ao dos foi mais com são pelo pela também na no às seu sua",
  nl: "de het een en van dat zijn niet op voor met aan wordt werd ook naar hebben door bij maar",
  tr: "ve bir bu için ile olarak olan daha çok ancak kadar sonra gibi",
  pl: "i w nie na się że jest do przez oraz który jak po dla ale",
  id: "yang dan di dengan untuk pada ini itu dari dalam tidak akan oleh adalah telah",
};

/** By word the numbers of its languages, in the order above. */
const languagesOfWords = lazily(() => {
  const known = new Map<string, number[]>();
  for (const [number, words] of Object.values(stopWords).entries())
    for (const word of words.split(" ")) known.set(word, [...(known.get(word) ?? []), number]);
  return known;
});

/** So many characters tell; the rest is not looked at. */
const enough = 500;

/**
 * The language that most of a text's beginning is in, by its script and small words; null if that
 * does not tell. `sentences` are those of the lines.
 */
export function tellLanguage(lines: readonly TextLine[], sentences: readonly TextSentence[]): string | null {
  let sample = "";
  for (const { text } of lines) {
    if (sample.length > enough) break;
    sample += `${text.slice(0, enough)} `;
  }
  return (otherScript.test(sample) ? byScript(sample) : null) ?? byWords(sentences, sample.length);
}

/** Letters of the scripts below; quotation marks and dashes lie between them. */
const otherScript = /[Ͱ-\u1fff\u3041-\ud7a3]/;

/** Of a script that few languages have. */
function byScript(sample: string): string | null {
  const counts = countScripts(sample);
  const of = (script: Script) => counts.get(script) ?? 0;
  // One character of these says as much as two letters or three.
  if (2 * (of("kana") + of("hangul") + of("han")) > of("latin"))
    return of("hangul") > of("kana") + of("han") ? "ko" : 10 * of("kana") > of("han") ? "ja" : "zh";
  if (of("cyrillic") > of("latin")) return /[іїєґІЇЄ]/.test(sample) ? "uk" : "ru";
  if (of("arabic") > of("latin")) return /[پچژگ]/.test(sample) ? "fa" : "ar";
  return soleLanguages.find(([script]) => of(script) > of("latin"))?.[1] ?? null;
}

function countScripts(sample: string): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>();
  let latin = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    // Nearly all, which are not worth a call each.
    if (code < 0x250) {
      if (code >= 0x41) latin += 1;
      continue;
    }
    const script = scriptOf(code);
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  if (latin > 0) counts.set("latin", latin);
  return counts;
}

/** Scripts that one language has, or nearly. */
const soleLanguages = [
  ["hebrew", "he"],
  ["greek", "el"],
  ["thai", "th"],
  ["nagari", "hi"],
] as const;

type Script = "latin" | "kana" | "hangul" | "han" | "cyrillic" | "arabic" | "hebrew" | "greek" | "thai" | "nagari";

/** Where the scripts begin and end, in the order of their codes. */
const ranges: readonly (readonly [number, number, Script])[] = [
  [0x370, 0x400, "greek"],
  [0x400, 0x530, "cyrillic"],
  [0x590, 0x600, "hebrew"],
  [0x600, 0x780, "arabic"],
  [0x900, 0x980, "nagari"],
  [0xe00, 0xe80, "thai"],
  [0x3041, 0x3100, "kana"],
  [0x4e00, 0xa000, "han"],
  [0xac00, 0xd7a4, "hangul"],
];

function scriptOf(code: number): Script | null {
  for (const [from, to, script] of ranges) if (code >= from && code < to) return script;
  return null;
}

const none: readonly number[] = [];
const languages = Object.keys(stopWords);

/** By the words of the sample, which was so long. */
function byWords(sentences: readonly TextSentence[], length: number): string | null {
  const counts = languages.map(() => 0);
  let line: TextLine | null = null;
  let looked = 0;
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at] as TextSentence;
    if (sentence.line !== line) {
      if (looked >= length) break;
      line = sentence.line;
      looked += Math.min(line.text.length, enough) + 1;
    }
    countWords(counts, sentence);
  }
  let [first, most, next] = [0, 0, 0];
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number] as number;
    if (count > most) {
      next = most;
      most = count;
      first = number;
    } else if (count > next) next = count;
  }
  return most >= 3 && most > 1.2 * next ? (languages[first] as string) : null;
}

function countWords(counts: number[], { words, start }: TextSentence): void {
  for (let at = 0; at < words.length; at += 1) {
    const { text, start: from, end, form } = words[at] as Word;
    if (start + from >= enough) return;
    form.languages ??= languagesOf(text);
    const spoken = start + end > enough ? languagesOf(text.slice(0, enough - start - from)) : form.languages;
    for (let place = 0; place < spoken.length; place += 1) {
      const number = spoken[place] as number;
      counts[number] = (counts[number] as number) + 1;
    }
  }
}

/** The languages of the small words in a word: `c'est` holds one. */
function languagesOf(word: string): readonly number[] {
  const known = languagesOfWords();
  const parts = word.toLowerCase().match(/[a-zà-ɏ]+/g) ?? [];
  return parts.length === 1
    ? (known.get(parts[0] as string) ?? none)
    : parts.flatMap((part) => known.get(part) ?? none);
}
