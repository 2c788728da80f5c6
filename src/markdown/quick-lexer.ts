import type { Token } from "marked";
import { BoundedLexer } from "./bounded-lexer.ts";
import type { QueuedText } from "./marked-internals.ts";

/**
 * marked's lexer, quicker on plain text: words, code spans, emphasis of plain words and plain links
 * are read here; from the word on where anything else begins, marked reads. The tokens are marked's
 * own, which a test compares.
 */
export class QuickLexer extends BoundedLexer<PlacedQueued> {
  /**
   * The blocks of a text in turn, some read together, the inline text of each just before it comes,
   * and nothing kept of it afterwards: tokens that live as long as the text would be copied by the
   * garbage collector again and again.
   */
  *blocks(source: string): Generator<Token> {
    let rest = source.replace(/\r\n?/g, "\n");
    do {
      rest = this.readSome(rest);
      yield* this.#takeBlocks();
    } while (rest !== "");
  }

  *#takeBlocks(): Generator<Token> {
    const blocks = this.tokens.splice(0).reverse();
    const queue = this.takeQueued().reverse();
    const { length } = blocks;
    for (let block = blocks.pop(); block !== undefined; block = blocks.pop()) {
      const position = length - blocks.length - 1;
      while ((queue.at(-1)?.block ?? length) <= position) this.#readQueued(queue.pop() as PlacedQueued);
      yield block;
    }
  }

  #readQueued({ src, tokens, left }: PlacedQueued): void {
    this.leaveRaw();
    this.readText(src, tokens, left);
  }

  override inline(source: string, tokens: Token[] = []): Token[] {
    this.queue({ src: source, tokens, block: this.tokens.length, left: this.left });
    return tokens;
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (this.isRaw || tokens.at(-1)?.type === "text") return super.inlineTokens(source, tokens);
    const rest = this.#readPlain(source, tokens);
    return rest === source.length ? tokens : super.inlineTokens(source.slice(rest), tokens);
  }

  /**
   * Reads what is plain, and returns where marked has to go on: behind white space, or at the very
   * beginning.
   */
  #readPlain(source: string, tokens: Token[]): number {
    const limit = this.#extensionStart(source);
    const safe = { rest: 0, count: tokens.length, textStart: 0 };
    let textStart = 0;
    let from = 0;
    while (true) {
      special.lastIndex = from;
      const at = Math.min(limit, special.exec(source)?.index ?? source.length);
      if (at === source.length) {
        pushText(tokens, source, textStart, at);
        return at;
      }
      if (at < limit && isInsideWord(source, at)) {
        from = at + 1;
        continue;
      }
      const boundary = wordStart(source, textStart, at);
      if (boundary > textStart) Object.assign(safe, { rest: boundary, count: tokens.length, textStart });
      const token = at < limit ? this.#construct(source, at) : null;
      if (token === null) {
        tokens.length = safe.count;
        pushText(tokens, source, safe.textStart, safe.rest);
        return safe.rest;
      }
      pushText(tokens, source, textStart, at);
      tokens.push(token);
      textStart = at + token.raw.length;
      from = textStart;
    }
  }

  /** Where the first inline extension might have something to say. */
  #extensionStart(source: string): number {
    const starts = this.options.extensions?.startInline?.map((start) => start.call({ lexer: this }, source)) ?? [];
    return starts.reduce<number>(
      (first, start) => (start !== undefined && start >= 0 && start < first ? start : first),
      source.length + 1,
    );
  }

  #construct(source: string, at: number): Token | null {
    switch (source[at]) {
      case "`": {
        const found = matchAt(codeSpan, source, at);
        return found && { type: "codespan", raw: found[0], text: found[1] as string };
      }
      case "*": {
        const found = opensAfter.test(source[at - 1] ?? " ") ? matchAt(emphasis, source, at) : null;
        if (found === null) return null;
        const [raw, strong, weak = ""] = found;
        const text = strong ?? weak;
        return { type: strong === undefined ? "em" : "strong", raw, text, tokens: this.inlineTokens(text) };
      }
      case "[": {
        const found = source[at - 1] === "!" ? null : matchAt(link, source, at);
        return found && this.#link(found[0]);
      }
      default:
        return null;
    }
  }

  #link(raw: string): Token | null {
    const token = this.options.tokenizer?.link.call(this.options.tokenizer, raw) as Token | false | undefined;
    return token ? token : null;
  }
}

/** Queued text, and the position of the block that holds it. */
interface PlacedQueued extends QueuedText {
  readonly block: number;
  /** How much of the source was left where that begins. */
  readonly left: number;
}

/**
 * What may be more than text in Markdown. A `!` counts only before a bracket, and a single space or
 * newline never.
 */
const special = /[\\<[`*_~@$]| {2}|(?:https?|ftp):\/\/|www\./gi;

const codeSpan = /`([^`\s](?:[^`\n]*[^`\s])?)`(?!`)/y;

/**
 * Emphasis whose delimiters can only open and only close: words between them, white space or a stop
 * behind.
 */
const emphasis = (() => {
  const plain = "(?:(?!https?:|ftp:|www\\.)[^\\\\<>[\\]`*_~@:$])*?";
  const end = "(?=[ \\n.,;:!?)]|$)";
  const inner = `[A-Za-z0-9](?:${plain}[A-Za-z0-9])?`;
  const strong = `[A-Za-z0-9](?:${plain}(?: \\*${inner}\\*${end}${plain})?[A-Za-z0-9])?`;
  return new RegExp(`\\*\\*(${strong})\\*\\*${end}|\\*(${inner})\\*${end}`, "yi");
})();

const opensAfter = /[ \n(]/;

const link = /\[(?!\^)[^\\<>[\]`*_~@!:$\n]+\]\([A-Za-z0-9:/.?=#%+,;~-]+\)/y;

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** `_` between letters or digits neither opens nor closes anything. */
function isInsideWord(source: string, at: number): boolean {
  return source[at] === "_" && letter.test(source[at - 1] ?? "") && letter.test(source[at + 1] ?? "");
}

const letter = /^[A-Za-z0-9]$/;

/**
 * Where the word that ends at `end` begins, behind white space; `start` if there is none between.
 */
function wordStart(source: string, start: number, end: number): number {
  for (let at = end; at > start; at -= 1) {
    const before = source.charCodeAt(at - 1);
    const next = source.charCodeAt(at);
    if ((before === 0x20 || before === 0x0a) && next !== 0x20 && next !== 0x0a) return at;
  }
  return start;
}

function pushText(tokens: Token[], source: string, start: number, end: number): void {
  if (start === end) return;
  const raw = source.slice(start, end);
  tokens.push({ type: "text", raw, text: raw, escaped: false });
}
