import { Lexer, type Token, Tokenizer, type TokenizerThis } from "marked";

/** Inline text that marked has put off until all link targets are known. */
export interface QueuedText {
  readonly src: string;
  readonly tokens: Token[];
}

/**
 * marked's lexer with what we need of its inside, which is no promise of marked's: nothing else
 * touches that.
 */
export class OpenLexer<Queued extends QueuedText = QueuedText> extends Lexer<string, string> {
  protected get queuedCount(): number {
    return this.inlineQueue.length;
  }

  protected queue(text: Queued): void {
    this.inlineQueue.push(text);
  }

  /** Takes what is queued, all but the first `kept`. */
  protected takeQueued(kept = 0): Queued[] {
    return this.inlineQueue.splice(kept) as Queued[];
  }

  /** Whether what is read stands in no list's item. */
  protected get isTop(): boolean {
    return this.state.top;
  }

  /** What is read next stands in no list's item, and in no link. */
  protected startOver(): void {
    this.state.top = true;
    this.state.inLink = false;
  }

  /** Whether what is read stands in HTML whose text is no Markdown. */
  protected get isRaw(): boolean {
    return this.state.inRawBlock;
  }

  protected leaveRaw(): void {
    this.state.inRawBlock = false;
  }
}

/** How marked itself reads, for what goes on from there. */
export const markedTokenizer = Tokenizer.prototype as Tokenizer<string, string>;

/** The source of a table, and of its parts. */
export interface TableParts {
  readonly raw: string;
  readonly header: string;
  readonly delimiters: string;
  readonly rows: string;
}

/** The table that a text begins with; its parts are empty if it begins with none. */
export function tableParts({ rules }: Pick<TokenizerThis["lexer"]["tokenizer"], "rules">, source: string): TableParts {
  const [raw = "", header = "", delimiters = "", rows = ""] = rules.block.table.exec(source) ?? [];
  return { raw, header, delimiters, rows };
}
