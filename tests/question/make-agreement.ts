import type { AgreementStatus } from "../../src/model/agreement.ts";
import { lastDay } from "../../src/model/date.ts";
import type { KnownAgreement } from "../../src/model/known-agreement.ts";

/**
 * An agreement from a line: `pact: a b via c; 2014 signed; 2015-01-01 in-force a note`. Without `sharing` it is no tie.
 * A party may be dated, `a@1948..1955` or `a@1948?` where that is disputed; an entry may be `by:2018-09 in-force`.
 */
export function makeAgreement(line: string, { sharing = true } = {}): KnownAgreement {
  const [head = "", ...entries] = line.split(/;\s*/);
  const [, id = "", parties = "", mediator] = /^(\S+):\s*(.*?)(?:\s+via\s+(\S+))?$/.exec(head) ?? [];
  const actor = (name: string) => ({ id: name, name: name.toUpperCase() });
  const written = parties.split(" ").filter(Boolean);
  return {
    id,
    name: `The ${id}`,
    short: null,
    parties: [...new Set(written.map((party) => party.replace(/@.*/, "")))].map(actor),
    terms: written.flatMap((party) => {
      const [, name = "", from, until, mark] = /^(.*)@([\d-]*)(?:\.\.([\d-]*))?(\?)?$/.exec(party) ?? [];
      return name === ""
        ? []
        : [
            {
              actor: actor(name),
              from: from || null,
              until: until || null,
              disputed: mark !== undefined,
              source: null,
            },
          ];
    }),
    mediator: mediator === undefined ? null : actor(mediator),
    covers: null,
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
