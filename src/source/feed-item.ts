/** An item of any feed; its text in HTML, or plain. */
export interface Item {
  readonly title: string | null;
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly url: string | null;
  /** What relative links of it stand under; null where the feed does not say. */
  readonly base: string | null;
  readonly html: string;
  readonly plain: string;
  readonly isSummary: boolean;
}

/** A feed of any kind. */
export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly Item[];
}
