import type { InferOutput } from "valibot";
import type { Agreement } from "../model/agreement.ts";
import { firstDay, lastDay } from "../model/date.ts";
import { type Grade, withSource } from "../model/grade.ts";
import { compareText } from "../model/sort.ts";
import type { Source } from "../model/source.ts";
import type { agreement } from "./schema.ts";

type AgreementFields = InferOutput<typeof agreement>;
/** A source as the schema reads it: a map, or a text in place of one. */
type SourceFields = NonNullable<AgreementFields["sources"]>[number];

/**
 * The sources of a brief or agreement. One without an id gets its number; a text is a URL if it
 * looks like one, else a title.
 */
export function readSources(sources: readonly SourceFields[] = []): Source[] {
  return sources.map((source, index) => {
    const id = String(index + 1);
    if (typeof source === "string") {
      const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(source);
      const unsaid = { publisher: null, date: null, grade: null, retrieved: null };
      return { id, title: isUrl ? null : source, url: isUrl ? source : null, ...unsaid };
    }
    const { publisher = null, title = null, date = null, url = null, grade = null, retrieved = null } = source;
    return { id: source.id ?? id, publisher, title, date, url, grade, retrieved };
  });
}

/** Finds the grade of a source by its id. */
export function gradesOf(sources: readonly Source[]): (id: string | null) => Grade | null {
  const grades = new Map(sources.map(({ id, grade }) => [id, grade]));
  return (id) => (id === null ? null : (grades.get(id) ?? null));
}

/**
 * An agreement from its fields, its history in the order of its dates; entries of one day keep
 * theirs.
 */
export function readAgreement(id: string, fields: AgreementFields): Agreement {
  const sources = readSources(fields.sources);
  const gradeOf = gradesOf(sources);
  const changes = (fields.history ?? []).map(
    ({ date = null, by = null, status, note = null, source = null, id: event = null, grade = null, caveat }) => ({
      day: by === null ? date : lastDay(by),
      by,
      change: {
        status,
        note,
        source,
        id: event,
        grade: withSource(grade, gradeOf(source)),
        ...(caveat === undefined ? {} : { caveat }),
      },
    }),
  );
  const history = changes.flatMap(({ day, by, change }) => (day === null ? [] : [{ date: day, by, ...change }]));
  const told = new Map(history.map(({ date, source }) => [date, source]));
  const parties = (fields.parties ?? []).map((party) => (typeof party === "string" ? { actor: party } : party));
  return {
    id,
    name: fields.name ?? id,
    short: fields.short ?? null,
    parties: [...new Set(parties.map(({ actor }) => actor))],
    terms: parties.flatMap((party) => {
      const { actor, from = null, until = null, disputed = false, earliest = null, latest = null } = party;
      const source = (from === null ? null : told.get(from)) ?? null;
      if (from === null && until === null && !disputed) return [];
      return [{ actor, from, until, disputed, earliest, latest, source }];
    }),
    covers: fields.covers ?? null,
    shares: fields.shares ?? null,
    matters: (fields.matters ?? []).map((covered) =>
      typeof covered === "string"
        ? { matter: covered, partly: false, source: null }
        : { matter: covered.matter, partly: covered.partly ?? false, source: covered.source ?? null },
    ),
    binding: readBinding(fields.binding),
    mediator: fields.via ?? null,
    history: history.toSorted((left, right) => compareText(firstDay(left.date), firstDay(right.date))),
    undated: changes.flatMap(({ day, change }) => (day === null ? [change] : [])),
    sources,
  };
}

function readBinding(binding: AgreementFields["binding"]): Agreement["binding"] {
  if (binding === undefined) return null;
  return typeof binding === "boolean"
    ? { value: binding, source: null }
    : { value: binding.is, source: binding.source ?? null };
}
