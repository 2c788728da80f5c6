/**
 * How far something can be trusted, in the Admiralty code: a letter for how reliable its source is
 * (A best, F cannot be judged), a digit for how credible the claim is (1 best, 6 cannot be judged);
 * `B2`, or either alone.
 */
export type Grade = string;

/** The grade as it will be kept, or null if the text is none. */
export function readGrade(text: string): Grade | null {
  const grade = text.trim().toUpperCase();
  return /^(?:[A-F][1-6]?|[1-6])$/.test(grade) ? grade : null;
}

/** The grade of a claim, completed from that of its source. */
export function withSource(claim: Grade | null, source: Grade | null): Grade | null {
  const [own, other] = [partsOf(claim), partsOf(source)];
  return `${own.letter || other.letter}${own.digit || other.digit}` || null;
}

/** The best of several: by the letter first. */
export function bestGrade(grades: readonly (Grade | null)[]): Grade | null {
  return grades.filter((grade) => grade !== null).sort((left, right) => (key(left) < key(right) ? -1 : 1))[0] ?? null;
}

/** Whether a grade is as good as another in each part that this has. */
export function isAtLeast(grade: Grade | null, least: Grade): boolean {
  const [own, wanted] = [partsOf(grade), partsOf(least)];
  return reaches(own.letter, wanted.letter) && reaches(own.digit, wanted.digit);
}

function reaches(own: string, wanted: string): boolean {
  return wanted === "" || (own !== "" && own <= wanted);
}

function partsOf(grade: Grade | null): { readonly letter: string; readonly digit: string } {
  const [, letter = "", digit = ""] = /^([A-F]?)([1-6]?)$/.exec(grade ?? "") ?? [];
  return { letter, digit };
}

function key(grade: Grade): string {
  const { letter, digit } = partsOf(grade);
  return `${letter || "G"}${digit || "7"}`;
}
