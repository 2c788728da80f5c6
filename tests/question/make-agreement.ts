import type { AgreementStatus } from "../../src/model/agreement.ts";
import { lastDay } from "../../src/model/date.ts";
import type { KnownAgreement } from "../../src/model/known-agreement.ts";

/**
 * An agreement from a line: `pact: a b via c; 2014 signed; 2015-01-01 in-force a note`. Without `sharing` it is no tie.
 * A party may be dated, `a@1948..1955`, `a@1948?` or, with the span of the dispute, `a@1948?1946~1949`; the matters stand
 * behind `on`, `ore?` for some of it; an entry may be `by:2018-09 in-force`.
 */
export function makeAgreement(line: string, { sharing = true } = {}): KnownAgreement {
  const [head = "", ...entries] = line.split(/;\s*/);
  const [, id = "", parties = "", mediator, on = ""] =
    /^(\S+):\s*(.*?)(?:\s+via\s+(\S+))?(?:\s+on\s+(.+))?$/.exec(head) ?? [];
  const matters = on.split(" ").filter(Boolean);
  const actor = (name: string) => ({ id: name, name: name.toUpperCase() });
  const written = parties.split(" ").filter(Boolean);
  return {
    id,
    name: `The ${id}`,
    short: null,
    parties: [...new Set(written.map((party) => party.replace(/@.*/, "")))].map(actor),
    terms: written.flatMap((party) => {
      const [, name = "", from, until, mark, earliest, latest] =
        /^(.*)@([\d-]*)(?:\.\.([\d-]*))?(?:(\?)(?:([\d-]+)~([\d-]+))?)?$/.exec(party) ?? [];
      return name === ""
        ? []
        : [
            {
              actor: actor(name),
              from: from || null,
              until: until || null,
              disputed: mark !== undefined,
              earliest: earliest ?? null,
              latest: latest ?? null,
              source: null,
            },
          ];
    }),
    mediator: mediator === undefined ? null : actor(mediator),
    covers: null,
    matters: matters.map((matter) => ({ matter: matter.replace("?", ""), partly: matter.endsWith("?"), source: null })),
    binding: null,
    shares: sharing ? "information" : null,
    history: entries.map((entry) => {
      const [date = "", status, ...note] = entry.split(" ");
      const by = date.startsWith("by:") ? date.slice(3) : null;
      return {
        date: by === null ? date : lastDay(by),
        by,
        status: status as AgreementStatus,
        note: note.join(" ") || null,
        source: null,
        id: null,
        grade: null,
      };
    }),
    undated: [],
    sources: [],
    brief: null,
  };
}
