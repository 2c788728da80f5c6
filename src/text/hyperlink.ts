/**
 * The URL if it may become an OSC 8 hyperlink: http, https or mailto, printable ASCII throughout;
 * else null.
 */
export function safeHyperlink(url: string): string | null {
  return /^(?:https?:\/\/|mailto:)[!-~]+$/i.test(url) ? url : null;
}

/**
 * The text as an OSC 8 hyperlink
 * (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda), ended by ST. The URL has to
 * come from `safeHyperlink`.
 */
export function hyperlink(url: string, text: string): string {
  return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
