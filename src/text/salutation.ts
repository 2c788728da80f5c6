/**
 * Whether a paragraph only addresses the reader, as letters and mails begin (`All,`, `Dear
 * colleagues,`) and end (`Best,`): it tells nothing of what follows.
 */
export function isSalutation(text: string): boolean {
  return text.length <= mostCharacters && closing.has(text.charAt(text.length - 1)) && salutation.test(text);
}

const mostCharacters = 80;
const closing = new Set(",，、:：");

/** A few words with a comma behind them, or such as begin with `Dear` with a colon. */
const salutation = /^(?:(?:\S+\s+){0,4}\S*[^\s\d][,，、]|dear\s.*[:：])$/iu;
