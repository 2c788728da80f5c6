import type { InferOutput } from "valibot";
import type { Agreement } from "../model/agreement.ts";
import { firstDay } from "../model/date.ts";
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
      return { id, publisher: null, title: isUrl ? null : source, date: null, url: isUrl ? source : null };
    }
    const { publisher = null, title = null, date = null, url = null } = source;
    return { id: source.id ?? id, publisher, title, date, url };
  });
}

/**
 * An agreement from its fields, its history in the order of its dates; entries of one day keep
 * theirs.
 */
export function readAgreement(id: string, fields: AgreementFields): Agreement {
  const history = (fields.history ?? []).map(({ date, status, note = null, source = null, id: event = null }) => ({
    date,
    status,
    note,
    source,
    id: event,
  }));
  return {
    id,
    name: fields.name ?? id,
    short: fields.short ?? null,
    parties: fields.parties ?? [],
    covers: fields.covers ?? null,
    shares: fields.shares ?? null,
    mediator: fields.via ?? null,
    history: history.toSorted((left, right) => compareText(firstDay(left.date), firstDay(right.date))),
    sources: readSources(fields.sources),
  };
}
