import type { Emitter } from "highlight-js-types";
import { mark, stripMarks } from "../text/marks.ts";
import { grammars } from "./grammars.ts";
import { languageOf, withHeld } from "./languages.ts";
import type { CodeRole } from "./themes.ts";

/**
 * Colours code: marked text that holds the code character by character, or null if its language is
 * not known, or it is too long or no code.
 */
export type Highlight = (code: string, info: string) => string | null;

/** The most code that is highlighted, in characters: highlight.js can take a minute for 40,000. */
const longestCode = 20 * 1024;

/**
 * Data rather than code. Grammars are quadratic in the length of a word (that of C) or of a line
 * (that of ini): 20 KB took two and four seconds.
 */
const data = /\w{128}|[^\n]{1000}/;

/** Loads highlight.js and the grammars of these languages. Languages are never guessed. */
export async function loadHighlight(wanted: ReadonlySet<string>): Promise<Highlight> {
  const highlighter = (await import("highlight.js/lib/core")).default.newInstance();
  const loaded = withHeld(wanted);
  for (const name of loaded) {
    const grammar = (await grammars[name]?.())?.default;
    if (grammar !== undefined) highlighter.registerLanguage(name, grammar);
  }
  highlighter.configure({ __emitter: MarkEmitter });
  return (code, info) => {
    const language = languageOf(info);
    if (language === null || !loaded.has(language) || code.length > longestCode || data.test(code)) return null;
    const { _emitter } = highlighter.highlight(code, { language, ignoreIllegals: true });
    const marked = (_emitter as MarkEmitter).text();
    // Where a grammar fails, what it had read so far is all there is.
    return stripMarks(marked) === code ? marked : null;
  };
}

/**
 * The scopes of highlight.js that are painted, by their first word; an embedded language and all
 * others are not.
 */
const roles: Readonly<Record<string, CodeRole>> = {
  keyword: "code-keyword",
  "selector-tag": "code-keyword",
  doctag: "code-keyword",
  section: "code-keyword",
  string: "code-string",
  regexp: "code-string",
  char: "code-string",
  link: "code-string",
  code: "code-string",
  comment: "code-comment",
  quote: "code-comment",
  meta: "code-comment",
  number: "code-number",
  literal: "code-number",
  symbol: "code-number",
  bullet: "code-number",
  type: "code-type",
  built_in: "code-type",
  attr: "code-type",
  attribute: "code-type",
  property: "code-type",
  "selector-class": "code-type",
  "selector-id": "code-type",
  "selector-attr": "code-type",
  "selector-pseudo": "code-type",
  "template-variable": "code-type",
  title: "code-name",
  name: "code-name",
  addition: "code-addition",
  deletion: "code-deletion",
};

/** Takes highlight.js's tokens as marked text, in place of the HTML that it makes by default. */
class MarkEmitter implements Emitter {
  readonly #open: { readonly scope: string; text: string }[] = [{ scope: "", text: "" }];

  addText(text: string): void {
    this.#add(text);
  }

  startScope(scope: string): void {
    this.openNode(scope);
  }

  endScope(): void {
    this.closeNode();
  }

  openNode(scope: string): void {
    this.#open.push({ scope, text: "" });
  }

  closeNode(): void {
    if (this.#open.length === 1) return;
    const { scope, text } = this.#open.pop() as { scope: string; text: string };
    const role = roles[scope.split(".")[0] as string];
    this.#add(role === undefined ? text : mark(role, text));
  }

  __addSublanguage(emitter: MarkEmitter): void {
    this.#add(emitter.text());
  }

  finalize(): void {
    while (this.#open.length > 1) this.closeNode();
  }

  /** Nobody reads it: highlight.js asks for HTML whether or not it is wanted. */
  toHTML(): string {
    return "";
  }

  text(): string {
    this.finalize();
    return this.#open[0]?.text ?? "";
  }

  #add(text: string): void {
    (this.#open.at(-1) as { text: string }).text += text;
  }
}
