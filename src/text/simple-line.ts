/**
 * How many columns a styled text takes that is nothing but words of printable ASCII with single
 * spaces between, in one role or none, so that it is a line as it stands; -1 for any other, an
 * empty one, and what takes more than `limit`.
 */
export function simpleLineWidth(text: string, limit: number): number {
  const plain = text.charCodeAt(0) === 1 ? text.slice(text.indexOf("\u0002") + 1, -1) : text;
  return plain.length <= limit && simple.test(plain) ? plain.length : -1;
}

const simple = /^[!-~]+(?: [!-~]+)*$/;
