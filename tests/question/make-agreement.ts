import type { AgreementStatus } from "../../src/model/agreement.ts";
import type { KnownAgreement } from "../../src/model/known-agreement.ts";

/** An agreement from a line: `pact: a b via c; 2014 signed; 2015-01-01 in-force a note`. Without `sharing` it is no tie. */
export function makeAgreement(line: string, { sharing = true } = {}): KnownAgreement {
  const [head = "", ...entries] = line.split(/;\s*/);
  const [, id = "", parties = "", mediator] = /^(\S+):\s*(.*?)(?:\s+via\s+(\S+))?$/.exec(head) ?? [];
  const actor = (name: string) => ({ id: name, name: name.toUpperCase() });
  return {
    id,
    name: `The ${id}`,
    short: null,
    parties: parties.split(" ").filter(Boolean).map(actor),
    mediator: mediator === undefined ? null : actor(mediator),
    covers: null,
    shares: sharing ? "information" : null,
    history: entries.map((entry) => {
      const [date = "", status, ...note] = entry.split(" ");
      return {
        date,
        status: status as AgreementStatus,
        note: note.join(" ") || null,
        source: null,
        id: null,
      };
    }),
    sources: [],
    brief: null,
  };
}
