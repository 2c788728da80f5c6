import type { Source } from "./source.ts";
import type { Traced } from "./trace.ts";

export const agreementStatuses = [
  "proposed",
  "negotiating",
  "shelved",
  "initialled",
  "signed",
  "in-force",
  "suspended",
  "ended",
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** One dated change. The status on a day is that of the last entry on or before it. */
export interface AgreementChange {
  readonly date: string;
  readonly status: AgreementStatus;
  readonly note: string | null;
  readonly source: string | null;
  /** The id that briefs' timelines give to the same event; null where none is given. */
  readonly id: string | null;
}

/**
 * An agreement as `library.yaml`, or a brief in place, defines it. Parties and mediator are
 * references, as written.
 */
export interface Agreement extends Traced {
  readonly id: string;
  readonly name: string;
  readonly short: string | null;
  readonly parties: readonly string[];
  readonly covers: string | null;
  /** What is exchanged (`information`), which makes it a tie of `brief ties`; null for nothing. */
  readonly shares: string | null;
  /** Where the parties exchange only through one; `via` in files and in JSON. */
  readonly mediator: string | null;
  readonly history: readonly AgreementChange[];
  readonly sources: readonly Source[];
}

/** Everybody who takes part: the parties, then the mediator, who may be one of them as well. */
export function participants<Actor>(agreement: {
  readonly parties: readonly Actor[];
  readonly mediator: Actor | null;
}): readonly Actor[] {
  const { parties, mediator } = agreement;
  return mediator === null ? parties : [...parties, mediator];
}
