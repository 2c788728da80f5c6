import { gemoji } from "gemoji";

/** The emoji of GitHub by their names. */
export const emojiByName: ReadonlyMap<string, string> = new Map(
  gemoji.flatMap(({ emoji, names }) => names.map((name) => [name, emoji] as const)),
);
