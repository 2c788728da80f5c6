/** A command line that is being typed, as bash hands it over. */
export interface TypedLine {
  /**
   * The words before the one that is being typed, quotes and escapes taken away, the program's own
   * name left out.
   */
  readonly words: readonly string[];
  readonly current: string;
  /**
   * What of `current` readline leaves as it is, because a word of its own begins behind it:
   * `--actor=`.
   */
  readonly kept: string;
  /** The quotation mark that is still open. */
  readonly quote: "" | "'" | '"';
}

interface Scan {
  readonly words: string[];
  current: string;
  kept: string;
  quote: TypedLine["quote"];
  isInWord: boolean;
}

/**
 * Reads a line up to the cursor as bash would; `breaks` are the characters at which readline begins
 * a new word.
 */
export function readTypedLine(line: string, breaks: string): TypedLine {
  const scan: Scan = { words: [], current: "", kept: "", quote: "", isInWord: false };
  const characters = [...line];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? "";
    const isEscape = character === "\\" && scan.quote !== "'";
    if (isEscape) index += 1;
    step(scan, isEscape ? (characters[index] ?? "") : character, { isEscaped: isEscape, breaks });
  }
  const { words, current, kept, quote } = scan;
  return { words: words.slice(1), current, kept, quote };
}

function step(scan: Scan, character: string, { isEscaped, breaks }: { isEscaped: boolean; breaks: string }): void {
  if (!isEscaped && scan.quote !== "") {
    if (character === scan.quote) scan.quote = "";
    else scan.current += character;
    return;
  }
  if (!isEscaped && scan.quote === "" && /\s/.test(character)) {
    if (scan.isInWord) scan.words.push(scan.current);
    Object.assign(scan, { current: "", kept: "", isInWord: false });
    return;
  }
  scan.isInWord = true;
  if (!isEscaped && (character === "'" || character === '"')) {
    scan.quote = character;
    scan.kept = scan.current;
    return;
  }
  scan.current += character;
  if (!isEscaped && breaks.includes(character)) scan.kept = scan.current;
}

/**
 * A value as it is to stand on the line behind what readline keeps. A quotation mark that is open
 * is closed by readline.
 */
export function typedAs(value: string, { kept, quote }: TypedLine): string {
  const rest = value.slice(kept.length);
  if (quote === "'") return rest.replaceAll("'", "'\\''");
  if (quote === '"') return rest.replace(/["\\$`]/g, "\\$&");
  return rest.replace(/[^\w@%+=:,./~\u0080-\u{10ffff}-]/gu, "\\$&");
}
