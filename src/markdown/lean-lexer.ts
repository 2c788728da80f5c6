import type { MarkedExtension, Token } from "marked";
import { normalLabel } from "./definitions.ts";
import type { EmphasisPair } from "./emphasis.ts";
import { markedTokenizer, OpenLexer, type QueuedText } from "./marked-internals.ts";
import { readMarks } from "./read-inline.ts";

/** Mathematics between dollars, which is shown as it is written. */
export interface Formula {
  readonly type: "formula";
  readonly raw: string;
}

/** Inline text that is being read, and what was found in it once that was asked for. */
interface Frame {
  readonly source: string;
  marks: { readonly pairs: ReadonlyMap<number, EmphasisPair>; readonly formulas: ReadonlyMap<number, number> } | null;
}

/**
 * marked's lexer with the emphasis and the formulas that `readMarks` finds, so that the page and
 * all that asks for words agree; in linear time at each level. Its extension, `leanMarks`, has to
 * be among the options.
 */
export class LeanLexer<Queued extends QueuedText = QueuedText> extends OpenLexer<Queued> {
  #frame: Frame = { source: "", marks: null };
  #targets: ReadonlySet<string> | null = null;

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    const outer = this.#frame;
    this.#frame = { source, marks: null };
    try {
      return super.inlineTokens(source, tokens);
    } finally {
      this.#frame = outer;
    }
  }

  /** The emphasis that begins where so much of the text is left; `length` is that of its marks. */
  emphasisAt(rest: string): { readonly raw: string; readonly length: number } | undefined {
    const pair = this.#marks().pairs.get(this.#placeOf(rest));
    return pair && { raw: rest.slice(0, pair.close + pair.length - pair.open), length: pair.length };
  }

  /** The source of the formula that begins where so much of the text is left. */
  formulaAt(rest: string): string | undefined {
    const at = this.#placeOf(rest);
    const end = this.#marks().formulas.get(at);
    return end === undefined ? undefined : rest.slice(0, end - at);
  }

  /** How far away the next formula begins. */
  nextFormula(rest: string): number | undefined {
    const { formulas } = this.#marks();
    if (formulas.size === 0) return undefined;
    const place = this.#placeOf(rest);
    for (let at = rest.indexOf("$"); at !== -1; at = rest.indexOf("$", at + 1)) {
      if (formulas.has(place + at)) return at;
    }
    return undefined;
  }

  /** Whether a formula begins in what stands next, and ends behind it. */
  isTorn(raw: string, rest: string): boolean {
    const place = this.#placeOf(rest);
    for (let at = raw.indexOf("$"); at !== -1; at = raw.indexOf("$", at + 1)) {
      if ((this.#marks().formulas.get(place + at) ?? 0) > place + raw.length) return true;
    }
    return false;
  }

  #placeOf(rest: string): number {
    return this.#frame.source.length - rest.length;
  }

  #marks(): NonNullable<Frame["marks"]> {
    const frame = this.#frame;
    if (frame.marks === null) {
      this.#targets ??= new Set(Object.keys(this.tokens.links).map(normalLabel));
      const { pairs, formulas } = readMarks(frame.source, this.#targets);
      frame.marks = { pairs: new Map(pairs.map((pair) => [pair.open, pair])), formulas };
    }
    return frame.marks;
  }
}

/** What lets a `LeanLexer` read emphasis and formulas in marked's place. */
export const leanMarks: MarkedExtension<string, string> = {
  extensions: [
    {
      name: "formula",
      level: "inline",
      start(source) {
        return source.includes("$") ? (this.lexer as LeanLexer).nextFormula(source) : undefined;
      },
      tokenizer(source): Formula | undefined {
        const raw = source.startsWith("$") ? (this.lexer as LeanLexer).formulaAt(source) : undefined;
        return raw === undefined ? undefined : { type: "formula", raw };
      },
    },
  ],
  tokenizer: {
    emStrong(source) {
      if (!/^[*_]/.test(source)) return undefined;
      const { raw, length } = (this.lexer as LeanLexer).emphasisAt(source) ?? {};
      if (raw === undefined) return undefined;
      const text = raw.slice(length, -Number(length));
      return { type: length === 1 ? "em" : "strong", raw, text, tokens: this.lexer.inlineTokens(text) };
    },
    del(source) {
      if (!source.startsWith("~")) return undefined;
      const { raw, length } = (this.lexer as LeanLexer).emphasisAt(source) ?? {};
      if (raw === undefined) return undefined;
      const text = raw.slice(length, -Number(length));
      return { type: "del", raw, text, tokens: this.lexer.inlineTokens(text) };
    },
    link(source) {
      const token = markedTokenizer.link.call(this, source);
      return token && (this.lexer as LeanLexer).isTorn(token.raw, source) ? undefined : token;
    },
    reflink(source, links) {
      const token = markedTokenizer.reflink.call(this, source, links);
      return token && (this.lexer as LeanLexer).isTorn(token.raw, source) ? undefined : token;
    },
  },
};
