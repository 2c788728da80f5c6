/** A field at the beginning of a line, as mail has them. */
const field = /^([!-9;-~]{1,60}):/;

/** Fields that only mail begins with, and those that it has as well. */
const telling =
  /^(?:received|message-id|mime-version|return-path|delivered-to|x-[\w-]+|dkim-signature|authentication-results)$/i;
const usual = /^(?:from|to|cc|subject|date|reply-to|sender)$/i;

/**
 * Whether a text begins as a mail does: with fields alone up to a blank line, such as only mail
 * has, or with who wrote it and two more.
 */
export function isMailHead(start: string): boolean {
  const names: string[] = [];
  for (const line of start.split(/\r?\n/, 200)) {
    if (line === "") break;
    const name = field.exec(line)?.[1];
    if (name !== undefined) names.push(name);
    else if (!/^[ \t]/.test(line) || names.length === 0) return false;
  }
  const known = names.filter((name) => usual.test(name)).length;
  if (names.some((name) => telling.test(name))) return known + names.length > 1;
  return known > 2 && names.some((name) => /^from$/i.test(name));
}
