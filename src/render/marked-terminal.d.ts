declare module "marked-terminal" {
  import type { MarkedExtension } from "marked";

  /**
   * Functions that style an element's text, and the switches of marked-terminal 7.3.1 that we set.
   * It ships no types.
   */
  export function markedTerminal(
    options: Readonly<Record<string, boolean | ((text: string) => string)>>,
  ): MarkedExtension;
}
