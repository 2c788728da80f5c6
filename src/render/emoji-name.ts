/** A name of an emoji between colons, as on GitHub. */
export const emojiName = /:([a-z\d+][a-z\d_+-]{0,60}|-1):/g;

/** Whether a text may hold such a name. */
export function mayNameEmoji(text: string): boolean {
  return /(?:^|[^\w:]):(?:[a-z\d+][a-z\d_+-]{0,60}|-1):/.test(text);
}
