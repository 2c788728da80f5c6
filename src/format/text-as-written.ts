const textKeys = new Set("title name summary description excerpt tldr abstract lead".split(" "));

/** A key of one word and the beginning of its value. */
const keyed = /^([A-Za-z]+):[ \t]+(\S.*)$/;

/**
 * What lines say of a title or summary that YAML refuses: `title: Seoul and Tokyo: talks` can mean
 * one thing only. By the key; nothing for another, or where it is not plain what was meant.
 */
export function textAsWritten(lines: readonly string[]): Readonly<Record<string, string>> {
  const [, key = "", first = ""] = keyed.exec(lines[0] ?? "") ?? [];
  if (!textKeys.has(key.toLowerCase())) return {};
  if (isBracketed(first)) return {};
  const more = lines.slice(1).map((line) => line.trim());
  const next = more.filter((line) => line !== "" && !line.startsWith("#"));
  if (next.length > 0 && !/^[\p{L}\p{N}]/u.test(first)) return {};
  const text = unquoted([first.trim(), ...next].join(" "));
  return text === "" || /\p{Cc}/u.test(text) ? {} : { [key]: text };
}

/** Whether a value is a list or map, if an unsound one: its bracket ends it, or never ends. */
function isBracketed(value: string): boolean {
  const ends = { "[": "]", "{": "}" }[value[0] as string];
  if (ends === undefined) return false;
  const end = value.indexOf(ends);
  return end === -1 || end === value.trimEnd().length - 1;
}

/** A text without the quotation marks about it, or the comment behind it. */
function unquoted(text: string): string {
  const mark = text[0] as string;
  if (mark !== '"' && mark !== "'") {
    const comment = text.indexOf(" #");
    return comment === -1 ? text : text.slice(0, comment).trimEnd();
  }
  const inner = text.indexOf(mark, 1);
  if (inner === -1) return text.slice(1).trim();
  const isEnd = inner < text.length - 1 && text[inner - 1] !== " " && !/[\p{L}\p{N}]/u.test(text[inner + 1] as string);
  return isEnd || !text.endsWith(mark) ? text : text.slice(1, -1).trim();
}
