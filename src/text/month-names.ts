import { lazily } from "./lazily.ts";

/**
 * Names and short forms, January first: English, French, German, Spanish, Italian and Portuguese,
 * from general knowledge.
 */
const names = [
  "january jan janvier janv januar jänner enero ene gennaio janeiro",
  "february feb février fevrier févr fevr februar febrero febbraio fevereiro",
  "march mar mars märz maerz marzo março",
  "april apr avril avr abril aprile",
  "may mai mayo maggio maio",
  "june jun juin juni junio giugno junho",
  "july jul juillet juil juli julio luglio julho",
  "august aug août aout agosto",
  "september sep sept septembre septiembre setiembre settembre setembro",
  "october oct octobre oktober okt octubre ottobre outubro",
  "november nov novembre noviembre novembro",
  "december dec décembre decembre déc dezember dez diciembre dic dicembre dezembro",
];

const numbers = lazily(() => new Map(names.flatMap((line, index) => line.split(" ").map((name) => [name, index + 1]))));

/**
 * The number of a month, from 1, by a name or short form of it in any case; null for another word.
 */
export function monthNumber(word: string): number | null {
  return word.length > 10 ? null : (numbers().get(word.toLowerCase()) ?? null);
}
