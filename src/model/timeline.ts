/** Something that happened, on a date that may be partial (2014, 2014-12). */
export interface TimelineEvent {
  readonly id: string | null;
  readonly date: string;
  readonly event: string;
  /** The id of one of the brief's sources. */
  readonly source: string | null;
}
