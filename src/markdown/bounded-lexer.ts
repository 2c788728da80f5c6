import type { MarkedExtension, Token, TokensList } from "marked";
import { sanitizeLine } from "../text/sanitize.ts";
import { createBudget, Overrun } from "./budget.ts";
import { LeanLexer } from "./lean-lexer.ts";
import {
  deepestNesting,
  firstBlock,
  inlineCost,
  itemCost,
  mayUnderline,
  mostCells,
  nestedCost,
  quoteCost,
  tokenCost,
} from "./markdown-cost.ts";
import { markedTokenizer, type QueuedText, tableParts } from "./marked-internals.ts";
import { wideTable } from "./wide-table.ts";

/** A block, or the text of one, that is shown as it is written. */
export interface PlainBlock {
  readonly type: "plain";
  readonly raw: string;
}

/** What was not read yet. */
interface Rest {
  readonly type: "rest";
  readonly raw: string;
}

/**
 * So many characters are read before their text is: few enough that nothing of them is copied by
 * the garbage collector, which copies what lives long.
 */
const handful = 32 * 1024;

/**
 * marked's lexer on a budget: marked recurses into every level of nesting, and is quadratic and
 * worse on many inputs. A block that would cost too much becomes a `plain` token, or holds one;
 * once the whole budget is spent, so does all that follows. Its extension, `boundedBlocks`, has to
 * be among the options.
 */
export class BoundedLexer<Queued extends QueuedText = QueuedText> extends LeanLexer<Queued> {
  #source = "";
  /** How much of the source is left where those blocks begin that are shown as they are written. */
  readonly #plain = new Set<number>();
  readonly #onBlocks = createBudget();
  readonly #onTexts = createBudget();
  /** How much of the source is left where reading may pause, at the next blank line. */
  #pause = -1;
  #blockDepth = 0;
  #inlineDepth = 0;
  #longestTarget = 0;
  #hasNotes = false;
  /** Whether what is being read may hold a heading that is underlined. */
  #mayUnderline = true;
  /**
   * The outermost block that is being read: the source from its beginning on, and how many texts
   * were queued before it.
   */
  #block = { rest: "", queued: 0 };

  override blockTokens(source: string, tokens?: Token[], isContinued?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, isContinued?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], isContinued = false): Token[] {
    if (this.#blockDepth > 0) return this.#nestedTokens(source, tokens, isContinued);
    this.#begin(source);
    let rest = source;
    while (rest !== "") {
      this.#block = { rest, queued: this.queuedCount };
      try {
        this.#blockDepth = 1;
        super.blockTokens(rest, tokens, isContinued);
        rest = "";
      } catch (error) {
        if (!isOverrun(error)) throw error;
        rest = this.#fallBack(tokens);
      } finally {
        this.#blockDepth = 0;
      }
    }
    for (const { href } of Object.values(this.tokens.links)) {
      this.#longestTarget = Math.max(this.#longestTarget, href?.length ?? 0);
    }
    return tokens;
  }

  /**
   * Reads the next blocks into `tokens`, and returns the source that is left: nothing where a link
   * may have its target further down, or a note its text.
   */
  protected readSome(source: string): string {
    this.#begin(source);
    this.#pause = this.#hasNotes ? -1 : source.length - handful;
    this.blockTokens(source, this.tokens);
    if (this.tokens.at(-1)?.type !== "rest") return "";
    return (this.tokens.pop() as Token).raw;
  }

  /**
   * The zero-based lines on which those blocks begin that are shown as they are written, in order.
   */
  get plainLines(): number[] {
    const places = Array.from(this.#plain, (left) => this.#source.length - left).sort((one, other) => one - other);
    const lines = new Set<number>();
    let [line, until] = [0, 0];
    for (const place of places) {
      for (
        let at = this.#source.indexOf("\n", until);
        at !== -1 && at < place;
        at = this.#source.indexOf("\n", until)
      ) {
        line += 1;
        until = at + 1;
      }
      lines.add(line);
    }
    return [...lines];
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (this.#inlineDepth >= deepestNesting) throw new Overrun();
    this.#inlineDepth += 1;
    try {
      return super.inlineTokens(source, tokens);
    } finally {
      this.#inlineDepth -= 1;
    }
  }

  /**
   * Reads the inline text of a block, or takes it for plain text. `left` is the `left` of its
   * block.
   */
  protected readText(source: string, tokens: Token[], left: number): void {
    const known = tokens.length;
    this.#onTexts.begin();
    try {
      this.#onTexts.spend(inlineCost(source, this.#longestTarget));
      this.inlineTokens(source, tokens);
    } catch (error) {
      if (!isOverrun(error)) throw error;
      this.#inlineDepth = 0;
      this.startOver();
      tokens.length = known;
      tokens.push({ type: "plain", raw: source });
      this.#plain.add(left);
    }
  }

  /** How much of the source was left where the outermost block begins that is being read. */
  protected get left(): number {
    return this.#block.rest.length;
  }

  /**
   * Told of every block, at every depth, before it is read. Answers all the rest as one block if
   * nothing is left to read it with.
   */
  beginBlock(source: string, before: readonly Token[]): PlainBlock | Rest | undefined {
    if (this.#blockDepth === 1) {
      // Behind a blank line nothing goes on that was read.
      if (source.length <= this.#pause && before.at(-1)?.type === "space") return { type: "rest", raw: source };
      this.#block = { rest: source, queued: this.queuedCount };
      if (!this.#onBlocks.begin()) return this.plainBlock(source);
    }
    this.spend(source.startsWith("\n") ? tokenCost / 10 : tokenCost);
    return undefined;
  }

  /**
   * Throws an `Overrun`, which turns the outermost block into plain text, if that costs more than
   * is left to it.
   */
  spend(steps: number): void {
    this.#onBlocks.spend(steps);
  }

  /**
   * Whether to look for an underlined heading at all: to look costs as much as the paragraph is
   * long.
   */
  get seeksUnderlines(): boolean {
    return this.#mayUnderline;
  }

  /** The source of a block as that block. */
  plainBlock(raw: string): PlainBlock {
    this.#plain.add(this.#block.rest.length);
    return { type: "plain", raw };
  }

  /** What is read in parts is one text. */
  #begin(source: string): void {
    if (this.#source !== "") return;
    this.#source = source;
    this.#hasNotes = source.includes("]:");
  }

  #nestedTokens(source: string, tokens: Token[], isContinued: boolean): Token[] {
    if (this.#blockDepth > deepestNesting) throw new Overrun();
    const mayUnderlineOutside = this.#mayUnderline;
    this.#mayUnderline = mayUnderline(source);
    this.#blockDepth += 1;
    this.spend(nestedCost(source));
    if (!this.isTop && (this.#mayUnderline || this.#hasNotes)) this.spend(itemCost(source));
    super.blockTokens(source, tokens, isContinued);
    this.#blockDepth -= 1;
    this.#mayUnderline = mayUnderlineOutside;
    return tokens;
  }

  /** The outermost block as plain text; returns the source that is left. */
  #fallBack(tokens: Token[]): string {
    const { rest, queued } = this.#block;
    this.takeQueued(queued);
    this.#mayUnderline = true;
    this.startOver();
    const raw = firstBlock(rest);
    tokens.push(this.plainBlock(raw));
    return rest.slice(raw.length);
  }
}

/** A stack that overflows for all our counting is met in the same way. */
function isOverrun(error: unknown): boolean {
  return error instanceof Overrun || error instanceof RangeError;
}

/** What lets a `BoundedLexer` see every block before marked reads it, and take its place. */
export const boundedBlocks: MarkedExtension<string, string> = {
  extensions: [
    {
      name: "plain",
      level: "block",
      tokenizer(source, before) {
        return (this.lexer as BoundedLexer).beginBlock(source, before);
      },
      renderer: ({ raw }) => sanitizeLine(raw),
    },
  ],
  tokenizer: {
    blockquote(source) {
      if (/^ {0,3}>/.test(source)) (this.lexer as BoundedLexer).spend(quoteCost(source));
      return false;
    },
    lheading() {
      return (this.lexer as BoundedLexer).seeksUnderlines ? false : undefined;
    },
    table(source) {
      const [raw, widened, cells] = wideTable(tableParts(this, source));
      if (cells > mostCells) return (this.lexer as BoundedLexer).plainBlock(raw) as never;
      if (widened === raw) return false;
      const table = markedTokenizer.table.call(this, widened);
      return table && { ...table, raw: raw.replace(/(?<!\n)\n+$/, "") };
    },
  },
};
