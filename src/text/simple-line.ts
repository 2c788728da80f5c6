/**
 * How many columns a styled text takes that is nothing but words of printable ASCII with single
 * spaces between, in one role or none, so that it is a line as it stands; -1 for any other, an
 * empty one, and what takes more than `limit`.
 */
export function simpleLineWidth(text: string, limit: number): number {
  const plain = isInRole(text) ? text.slice(text.indexOf("\u0002") + 1, -1) : text;
  return plain.length <= limit && simple.test(plain) ? plain.length : -1;
}

/** The same of a text that is known to be so, but for what it takes. */
export function knownSimpleWidth(text: string, limit: number): number {
  const columns = isInRole(text) ? text.length - text.indexOf("\u0002") - 2 : text.length;
  return columns <= limit ? columns : -1;
}

function isInRole(text: string): boolean {
  return text.charCodeAt(0) === 1;
}

const simple = /^[!-~]+(?: [!-~]+)*$/;
