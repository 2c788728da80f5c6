import { lazily } from "../text/lazily.ts";

/**
 * The endings of one inflection each, as folding leaves them (й is и, ё is е); a word that has one
 * of them may have any other. `-` is none, behind a consonant. To take one inflection at a time
 * keeps `кот` from `который` and `мир` from `мировой`.
 */
const inflections = lazily(() =>
  [
    // Nouns: договор, страна, слово; встреча, месяц; область, неделя, музей, санкция, соглашение.
    "- а у ом ои ою е ы и о ов ам ами ах",
    "- а у ем еи е и ев ам ами ах",
    "ь я ю ем еи е и ью ям ями ях",
    "и я ю ем е ев ям ями ях",
    "ия ии ию иеи ием ие ии иям иями иях",
    // With a vowel that comes and goes, or more than an ending: конец, поправка, гражданин, время.
    "ец ца цу цом цем це цы цов цев цам цами цах",
    "ок ек ка ку ком кои кою ке ки ков кам ками ках",
    "анин анина анину анином анине ане ан анам анами анах",
    "янин янина янину янином янине яне ян янам янами янах",
    "мя мени менем мена мен менам менами менах",
    // Adjectives and participles.
    "ыи ои ии ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ою ею ых их ыми ими",
    // Verbs by their vowel.
    "ать ал ала ало али аю ает аем аете ают аи аите ая ав ан ана ано аны",
    "ять ял яла яло яли яю яет яем яете яют яв ян яна яно яны",
    "ить ил ила ило или ю ит им ите ят ат ив ен ена ено ены",
    "еть ел ела ело ели ею еет еем еете еют ев",
    "овать овал овала овало овали ую ует уем уете уют уя овав ована овано ованы",
    "аться ался алась алось ались аюсь ается аемся аются аясь авшись",
    "иться ился илась илось ились юсь ится имся ятся атся ившись",
  ].map((endings) => endings.split(" ").map((ending) => (ending === "-" ? "" : ending))),
);

const cyrillic = lazily(() => /^[а-я]{3,}$/);
const consonantLast = lazily(() => /[бвгджзклмнпрстфхцчшщ]$/);

/** No word is shorter without its ending. */
const shortestStem = 3;

/**
 * The forms that a Russian word, folded, may have by its ending, itself first: of `переговоры`
 * `переговорах` too. Nothing for words of other scripts, and for those that are too short to tell.
 */
export function russianForms(word: string): readonly string[] {
  if (word.charCodeAt(0) < 0x0430 || word.charCodeAt(0) > 0x044f || !cyrillic().test(word)) return [];
  const forms = inflections().flatMap((endings) =>
    endings
      .filter((ending) => word.length - ending.length >= shortestStem && hasEnding(word, ending))
      .flatMap((ending) => endings.map((other) => word.slice(0, word.length - ending.length) + other)),
  );
  return forms.length === 0 ? [] : [...new Set([word, ...forms])];
}

/** Nothing is an ending only behind a consonant. */
function hasEnding(word: string, ending: string): boolean {
  return ending === "" ? consonantLast().test(word) : word.endsWith(ending);
}
