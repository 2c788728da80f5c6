// highlight.js 11.12.0 ships types, but they pull in the DOM, which this program has not.
declare module "highlight.js/lib/core" {
  import type { Emitter, Language } from "highlight-js-types";

  interface Highlighter {
    configure(options: { __emitter: new (options: unknown) => Emitter }): void;
    registerLanguage(name: string, language: Language): void;
    highlight(code: string, options: { language: string; ignoreIllegals: boolean }): { _emitter: Emitter };
    newInstance(): Highlighter;
  }
  const core: Highlighter;

  export = core;
}

declare module "highlight.js/lib/languages/*" {
  import type { Language } from "highlight-js-types";

  const language: Language;

  export = language;
}

declare module "highlight-js-types" {
  /**
   * What a highlighter calls while it reads code; its documentation of `__emitter` names these
   * methods.
   */
  export interface Emitter {
    addText(text: string): void;
    startScope(scope: string): void;
    endScope(): void;
    /** Undocumented, but called: the same as `startScope` and `endScope`. */
    openNode(scope: string): void;
    closeNode(): void;
    __addSublanguage(emitter: Emitter, name: string | undefined): void;
    finalize(): void;
    toHTML(): string;
  }

  /** A grammar. */
  export type Language = (core: unknown) => object;
}
