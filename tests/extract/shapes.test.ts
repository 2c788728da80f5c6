import { describe, expect, test } from "vitest";
import { extractText, extractTexts } from "../../src/extract/extract.ts";
import type { Extraction, Finding } from "../../src/extract/extraction.ts";
import { extractedKinds } from "../../src/model/extracted.ts";
import { mergeNames } from "../../src/model/known-names.ts";
import { obstacleKinds } from "../../src/model/obstacle.ts";
import { anyText, hostileMarkdown } from "../hostile/hostile-arbitrary.ts";
import { fc } from "../seeded.ts";
import { anyProse } from "./prose.ts";

const anyInput = fc.oneof(anyProse, anyText, hostileMarkdown);

function findingsOf({ actors, obstacles, agreements, events }: Extraction): readonly Finding[] {
  return [...actors, ...obstacles, ...agreements, ...events];
}

/** All of an extraction but what was looked up of the forms of its words so far. */
function told(extraction: Extraction): string {
  return JSON.stringify(extraction, (key, value) => (key === "form" ? undefined : value));
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** A day of the calendar, a month or a year. */
function isDate(date: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return false;
  const day = new Date(`${date.padEnd(10, "-01")}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

describe("whatever the text, what is extracted of it", () => {
  test("is sure from 0 to 1", () => {
    fc.assert(
      fc.property(anyInput, (text) => {
        const certainties = findingsOf(extractText(text)).map(({ certainty }) => certainty);
        expect(certainties.filter((certainty) => !(certainty >= 0 && certainty <= 1))).toEqual([]);
      }),
    );
  });

  test("is the same where it is asked together with others", () => {
    const beforehand = { known: mergeNames([]), title: null, date: null, kinds: extractedKinds };
    fc.assert(
      fc.property(anyInput, anyInput, (text, other) => {
        const together = extractTexts([other, text, other].map((source) => ({ source, ...beforehand })));
        expect(together.map(told)).toEqual([other, text, other].map((source) => told(extractText(source))));
      }),
    );
  });

  test("is the same each time, whatever was read before", () => {
    fc.assert(
      fc.property(anyInput, anyInput, (text, other) => {
        const first = told(extractText(text));
        extractText(other);
        expect(told(extractText(text))).toBe(first);
      }),
    );
  });

  test("has days of the calendar", () => {
    fc.assert(
      fc.property(anyInput, (text) => {
        const { date, events, agreements } = extractText(text);
        const dates = [date, ...events.map((event) => event.date), ...agreements.map(({ since }) => since)];
        expect(dates.filter((each) => each !== null && !isDate(each))).toEqual([]);
      }),
    );
  });

  test("names holders and parties that are its actors or stand in the sentence, and kinds that there are", () => {
    fc.assert(
      fc.property(anyInput, (text) => {
        const { actors, obstacles, agreements } = extractText(text);
        const names = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases]));
        const groups = obstacles.filter(({ holder }) => holder !== null && !names.has(holder));
        expect(groups.filter(({ holder, sentence }) => !sentence.text.includes(holder ?? ""))).toEqual([]);
        const named = agreements.flatMap(({ parties }) => parties);
        expect(named.filter((name) => !names.has(name))).toEqual([]);
        const kinds = obstacles.map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind !== null && !obstacleKinds.includes(kind))).toEqual([]);
      }),
    );
  });
});

describe("of a text without markup", () => {
  test("every evidence stands in it, white space aside", () => {
    fc.assert(
      fc.property(anyProse, (text) => {
        const whole = spaced(text);
        const evidence = findingsOf(extractText(text)).map(({ sentence }) => spaced(sentence.text));
        expect(evidence.filter((sentence) => !whole.includes(sentence))).toEqual([]);
      }),
    );
  });

  test("the words that name an obstacle are words of its evidence", () => {
    fc.assert(
      fc.property(anyProse, (text) => {
        const strange = extractText(text).obstacles.filter(({ what, sentence }) => !sentence.text.includes(what));
        expect(strange.map(({ what, sentence }) => ({ what, sentence: sentence.text }))).toEqual([]);
      }),
    );
  });

  test("every name and title stands in it", () => {
    fc.assert(
      fc.property(anyProse, (text) => {
        const whole = spaced(text);
        const { title, actors, agreements } = extractText(text);
        const aliases = [...actors, ...agreements].flatMap((each) => each.aliases);
        const said = [...(title === null ? [] : [title]), ...aliases].map(spaced);
        expect(said.filter((words) => !whole.includes(words))).toEqual([]);
      }),
    );
  });
});

test("what says nothing gives nothing", () => {
  for (const text of ["", " \n\t", "\ufeff", "\0", "\ud800"]) {
    const { actors, obstacles, agreements, events, date } = extractText(text);
    expect({ actors, obstacles, agreements, events, date }).toEqual({
      actors: [],
      obstacles: [],
      agreements: [],
      events: [],
      date: null,
    });
  }
});
