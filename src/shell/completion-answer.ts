import type { Offer } from "../model/offer.ts";
import { greatest } from "../text/extremes.ts";
import { sanitizeLine } from "../text/sanitize.ts";
import { width } from "../text/width.ts";
import { readTypedLine, type TypedLine, typedAs } from "./typed-line.ts";

/**
 * What can stand where the cursor is: values, and files of the disk, which the shell itself
 * completes.
 */
export interface Completion {
  readonly offers: readonly Offer[];
  readonly files: "none" | "files" | "directories";
}

/** A request as a shell's script makes it, and how that script is answered. */
export interface CompletionRequest {
  readonly words: readonly string[];
  readonly current: string;
  readonly print: (completion: Completion) => string;
}

/**
 * Reads the arguments that the scripts of `brief completion` pass: the shell's name and what it
 * knows of the line.
 */
export function readRequest([shell, ...rest]: readonly string[]): CompletionRequest {
  if (shell === "bash") return bashRequest(rest);
  const words = rest.slice(0, -1);
  const typed = rest.at(-1) ?? "";
  if (shell === "fish")
    return { words, current: unquoted(typed), print: printer(({ value, says }) => `${value}\t${says}`) };
  return {
    words,
    current: typed,
    print: printer(({ value, says }) => `${value.replace(/[\\:]/g, "\\$&")}${says === "" ? "" : `:${says}`}`),
  };
}

/**
 * One line on files, then one an offer. What holds a control character cannot be typed, and is left
 * out.
 */
function printer(line: (offer: Offer) => string): CompletionRequest["print"] {
  return ({ offers, files }) => {
    const lines = offers
      .filter(({ value }) => sanitizeLine(value) === value)
      .map(({ value, says }) => line({ value, says: sanitizeLine(says) }));
    return [files, ...lines, ""].join("\n");
  };
}

/**
 * bash tells the line up to the cursor, its word breaks, why it asks (63: to list), and its
 * columns.
 */
function bashRequest([line = "", breaks = "", type = "", columns = ""]: readonly string[]): CompletionRequest {
  const typed = readTypedLine(line, breaks);
  const isListing = type === "63";
  return {
    ...typed,
    print: (completion) => {
      const says = isListing && completion.offers.length > 1 ? listed(completion, Number(columns)) : null;
      return printer(says ?? (({ value }) => typedAs(value, typed)))(completion);
    },
  };
}

/**
 * bash shows nothing beside a value: where it only lists, the value's line carries what is said of
 * it.
 */
function listed({ offers }: Completion, columns: number): (offer: Offer) => string {
  const widest = greatest(
    offers.map(({ value }) => width(value)),
    0,
  );
  return ({ value, says }) => {
    const padded = value + " ".repeat(widest - width(value));
    const room = Math.max(0, columns - widest - 3);
    let shown = "";
    for (const character of says) {
      if (width(shown + character) > room) break;
      shown += character;
    }
    return says === "" ? value : `${padded}  ${shown}`;
  };
}

/** fish hands over the word as it stands on the line. */
function unquoted(typed: string): TypedLine["current"] {
  return readTypedLine(`brief ${typed}`, "").current;
}
