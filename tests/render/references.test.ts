import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Reference, sourceReference } from "../../src/model/reference.ts";
import { bibtex } from "../../src/render/bibtex.ts";
import { cslJson } from "../../src/render/csl-json.ts";
import { sanitizeLine } from "../../src/text/sanitize.ts";
import { referencesView } from "../../src/view/reference-list.ts";

const view = (references: readonly Reference[]) => referencesView({ references, nothing: null, problems: [] });

const text = fc.option(
  fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...'\\{}%#&_^~$"@,= a한'), minLength: 1 }),
  ),
  { nil: null },
);
const date = fc.constantFrom(null, "2016", "2016-10", "2016-10-27", "0962-01-01");
const references = fc.array(
  fc
    .record({ id: fc.string({ minLength: 1 }), publisher: text, title: text, date, url: text })
    .map((source) => sourceReference({ kind: "brief", id: "some" }, { ...source, grade: null, retrieved: null })),
  { maxLength: 5 },
);

interface Entry {
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** BibTeX as btparse and bibtex.web read it: braces count whatever stands before them; a bare word is a macro. */
function parseBibtex(source: string): Entry[] {
  let at = 0;
  const take = (pattern: RegExp) => {
    const found = new RegExp(pattern.source, "uy");
    found.lastIndex = at;
    const [all = null, part = ""] = found.exec(source) ?? [];
    if (all === null) throw new Error(`expected ${pattern} at ${JSON.stringify(source.slice(at, at + 30))}`);
    at += all.length;
    return part;
  };
  const braced = () => {
    take(/\{/);
    const start = at;
    for (let depth = 1; depth > 0; at += 1) {
      if (at >= source.length) throw new Error("a brace is never closed");
      if (source[at] === "{") depth += 1;
      if (source[at] === "}") depth -= 1;
    }
    return source.slice(start, at - 1);
  };
  const entries: Entry[] = [];
  while (at < source.length) {
    take(/@misc\{/);
    const key = take(/([^\s"#%'(),={}\\~]+)/);
    const fields: Record<string, string> = {};
    while (source[at] === ",") {
      take(/,\s*/);
      const name = take(/([a-z]+) = /);
      fields[name] = source[at] === "{" ? braced() : take(/([a-z]{3})/);
    }
    take(/\s*\}\s*/);
    entries.push({ key, fields });
  }
  return entries;
}

/** What TeX prints of a field. Throws for what it would obey. */
function typeset(tex: string): string {
  const named: Record<string, string> = {
    backslash: "\\",
    braceleft: "{",
    braceright: "}",
    asciicircum: "^",
    asciitilde: "~",
  };
  return tex.replace(/\{\\text([a-z]+)\}|\\([#$%&_])|([\\{}^~#$%&_])/g, (_, name: string, sign: string, obeyed) => {
    if (obeyed !== undefined) throw new Error(`TeX obeys ${obeyed} in ${tex}`);
    return sign ?? named[name] ?? "?";
  });
}

const clean = (said: string | null) => (said === null ? undefined : sanitizeLine(said));
const isClosed = (title: string | undefined) => title === undefined || (title.startsWith("{") && title.endsWith("}"));

describe("bibtex()", () => {
  test("is read by the rules of BibTeX to what was said, whatever that was", () => {
    fc.assert(
      fc.property(references, (some) => {
        const entries = parseBibtex(bibtex(view(some)));
        expect(new Set(entries.map(({ key }) => key.toLowerCase())).size).toBe(some.length);
        for (const [index, { publisher, title, date: day, url }] of some.entries()) {
          const { fields } = entries[index] as Entry;
          expect(isClosed(fields["title"])).toBe(true);
          const read = { publisher: fields["howpublished"], title: fields["title"]?.slice(1, -1) };
          expect(read.publisher === undefined ? undefined : typeset(read.publisher)).toBe(clean(publisher));
          expect(read.title === undefined ? undefined : typeset(read.title)).toBe(clean(title));
          expect(fields["date"]).toBe(day ?? undefined);
          expect(fields["url"] ?? "").not.toMatch(/[\\{}\s]/);
          expect(fields["url"] === undefined).toBe(url === null);
        }
      }),
    );
  });
});

const issued = (day: string | null) => (day === null ? undefined : { "date-parts": [day.split("-").map(Number)] });

describe("cslJson()", () => {
  test("is JSON that holds what was said, dates as far as they are known, and nothing that is null", () => {
    fc.assert(
      fc.property(references, (some) => {
        const items = JSON.parse(cslJson(view(some))) as Record<string, unknown>[];
        const said = some.map(({ id, publisher, title, date: day, url }) => ({
          id,
          type: url === null ? "document" : "webpage",
          title: title ?? undefined,
          publisher: publisher ?? undefined,
          issued: issued(day),
          URL: url ?? undefined,
        }));
        expect(items).toEqual(said);
        expect(items.flatMap(Object.values)).not.toContain(null);
      }),
    );
  });
});
