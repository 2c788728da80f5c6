import { lazily } from "./lazily.ts";

const units =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

const unitNumbers = lazily(() => new Map(units.split(" ").map((word, index) => [word, index + 1])));
const tenNumbers = lazily(() => new Map(tens.split(" ").map((word, index) => [word, 10 * index + 20])));
const ordinalNumbers = lazily(
  () =>
    new Map<string, number>([
      ...ordinals.split(" ").map((word, index) => [word, index + 1] as const),
      ["twentieth", 20],
      ["thirtieth", 30],
    ]),
);

/** What an ordinal in words counts, from `first` to `thirty-first`; null for another word. */
export function ordinalNumber(word: string): number | null {
  const small = word.toLowerCase();
  const hyphen = small.indexOf("-");
  if (hyphen === -1) return ordinalNumbers().get(small) ?? null;
  const unit = ordinalNumbers().get(small.slice(hyphen + 1)) ?? 10;
  const ten = tenNumbers().get(small.slice(0, hyphen));
  return ten === undefined || unit > 9 ? null : ten + unit;
}

/** A year in words, and where it ends. */
interface YearInWords {
  readonly year: number;
  readonly end: number;
}

/**
 * The year that a text names in words from a place on: `nineteen ninety-five`, `nineteen oh-five`,
 * `twenty sixteen`, `two thousand and three`; null where it is none, as in `twenty people`.
 */
export function yearInWords(text: string, at: number): YearInWords | null {
  const words = /[a-z]+(?:[ -][a-z]+){0,5}/iy;
  words.lastIndex = at;
  const run = words.exec(text)?.[0];
  if (run === undefined) return null;
  const parts = run.toLowerCase().split(/[ -]/);
  const found = parts[1] === "thousand" && parts[0] === "two" ? afterThousand(parts) : afterCentury(parts);
  if (found === null) return null;
  const end = endOfPart(text, at, found.count);
  // A number of something: nineteen sixty-mile roads, twenty sixteen-year-old boys.
  return /^-[a-z]|^ (?:hundred|thousand|million|billion|percent|per cent)\b/i.test(text.slice(end, end + 10))
    ? null
    : { year: found.year, end };
}

/** A year and how many words name it. */
interface Counted {
  readonly year: number;
  readonly count: number;
}

function afterThousand(parts: readonly string[]): Counted | null {
  const from = parts[2] === "and" ? 3 : 2;
  const rest = belowHundred(parts, from);
  return rest === null ? { year: 2000, count: 2 } : { year: 2000 + rest.year, count: from + rest.count };
}

const centuries: Readonly<Record<string, number>> = { seventeen: 1700, eighteen: 1800, nineteen: 1900, twenty: 2000 };

function afterCentury(parts: readonly string[]): Counted | null {
  const century = Object.hasOwn(centuries, parts[0] as string) ? centuries[parts[0] as string] : undefined;
  if (century === undefined) return null;
  if (parts[1] === "hundred") return century === 2000 ? null : { year: century, count: 2 };
  const isOh = parts[1] === "oh" || parts[1] === "o";
  const rest = belowHundred(parts, isOh ? 2 : 1);
  // Twenty-one is a number; so is twenty three.
  if (rest === null || (isOh ? rest.year > 9 : rest.year < 10)) return null;
  return { year: century + rest.year, count: (isOh ? 2 : 1) + rest.count };
}

function belowHundred(parts: readonly string[], at: number): Counted | null {
  const first = parts[at] ?? "";
  const ten = tenNumbers().get(first);
  if (ten === undefined) {
    const unit = unitNumbers().get(first);
    return unit === undefined ? null : { year: unit, count: 1 };
  }
  const unit = unitNumbers().get(parts[at + 1] ?? "") ?? 10;
  return unit > 9 ? { year: ten, count: 1 } : { year: ten + unit, count: 2 };
}

function endOfPart(text: string, at: number, count: number): number {
  const part = /[a-z]+[ -]?/iy;
  let end = at;
  for (let passed = 0; passed < count; passed += 1) {
    part.lastIndex = end;
    end += part.exec(text)?.[0].length ?? 0;
  }
  return /[ -]/.test(text[end - 1] ?? "") ? end - 1 : end;
}
