/** What a text was read as. */
export interface DecodedText {
  /** Without a byte-order mark, its line ends as they are. */
  readonly text: string;
  /** The name of the Encoding standard, in lower case. */
  readonly charset: string;
}

/** Where else a text may say what it is written in. */
export interface Declaration {
  /** What a header beside it says, of mail or HTTP; null if nothing does. */
  readonly charset?: string | null;
  /** Whether it may say so itself: in a `meta` of HTML, or the first line of XML. */
  readonly within?: "html" | "xml";
}
