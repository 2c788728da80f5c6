/** The characters of the bytes 0x80 to 0x9f. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * A text that was read as Latin 1, read as Windows 1252, which HTML takes it for. Node's own
 * decoder of that name answers Latin 1, up to 22.
 */
export function asWindows1252(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/g, (control) => upper.charAt(control.charCodeAt(0) - 0x80));
}
