import type { Grade } from "./grade.ts";
import type { CoveredMatter, SourcedClaim } from "./matter.ts";
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
  /** Of an entry whose own day was not seen the last day that `by` can mean. */
  readonly date: string;
  /**
   * The date, as written, by which the status held; since when is not known. Null where `date` is
   * known.
   */
  readonly by: string | null;
  /** Of an entry that only goes on with other parties the one that began the status. */
  readonly began?: AgreementChange;
  readonly status: AgreementStatus;
  readonly note: string | null;
  readonly source: string | null;
  /** The id that briefs' timelines give to the same event; null where none is given. */
  readonly id: string | null;
  /** Its own, completed from its source's. */
  readonly grade: Grade | null;
  /**
   * What is to be said beside the status from then on, such as a notice of termination; null takes
   * back what was said, and without it that stands.
   */
  readonly caveat?: string | null;
}

/** A change of which nobody knows when it came; it decides no day. */
export type UndatedChange = Omit<AgreementChange, "date" | "by">;

/** When somebody was a party, dates as written; null for no bound. */
export interface PartyTerm<Actor> {
  readonly actor: Actor;
  readonly from: string | null;
  readonly until: string | null;
  /** Whether the sources disagree on the dates. */
  readonly disputed: boolean;
  /** The first and the last date from which any paper has it, where that is disputed. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The source of what the history tells of the date from which. */
  readonly source: string | null;
}

/**
 * An agreement as `library.yaml`, or a brief in place, defines it. Parties and mediator are
 * references, as written.
 */
export interface Agreement extends Traced {
  readonly id: string;
  readonly name: string;
  readonly short: string | null;
  /** Everybody who ever was one, each once. */
  readonly parties: readonly string[];
  /** When those were parties who were not always. */
  readonly terms: readonly PartyTerm<string>[];
  readonly covers: string | null;
  /** What is exchanged (`information`), which makes it a tie of `brief ties`; null for nothing. */
  readonly shares: string | null;
  /** The matters that it covers, by their ids; none where nobody has stated them. */
  readonly matters: readonly CoveredMatter[];
  /** Whether the paper binds its parties; null where that is not stated. */
  readonly binding: SourcedClaim<boolean> | null;
  /** Where the parties exchange only through one; `via` in files and in JSON. */
  readonly mediator: string | null;
  readonly history: readonly AgreementChange[];
  readonly undated: readonly UndatedChange[];
  readonly sources: readonly Source[];
}

/** The day of a change as written; null where it is only known by when it had come. */
export function seenDate({ date, by }: AgreementChange): string | null {
  return by === null ? date : null;
}

/** Everybody who takes part: the parties, then the mediator, who may be one of them as well. */
export function participants<Actor>(agreement: {
  readonly parties: readonly Actor[];
  readonly mediator: Actor | null;
}): readonly Actor[] {
  const { parties, mediator } = agreement;
  return mediator === null ? parties : [...parties, mediator];
}
