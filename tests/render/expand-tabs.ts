import { width } from "../../src/text/width.ts";

/** Code as it is printed, tabs ending at every fourth column. */
export function expandTabs(line: string): string {
  let result = "";
  for (const character of line) {
    if (character === "\t") result += " ".repeat(4 - (width(result) % 4));
    else result += character;
  }
  return result;
}
