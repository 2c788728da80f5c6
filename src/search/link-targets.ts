const longest = 2000;

/**
 * Where the links and images of a Markdown text lead, as they are written, escapes of an address
 * undone: pages and files, by which a text is looked for as by its words.
 */
export function linkTargets(body: string): string[] {
  if (!/\]\(|\[\[|\]:|\b(?:src|href)\b/i.test(body)) return [];
  const found = new Set<string>();
  for (const pattern of patterns()) for (const [, target = ""] of body.matchAll(pattern)) found.add(decoded(target));
  return [...found];
}

function patterns(): RegExp[] {
  return [
    /\]\(\s?<?([^\s<>)]{1,2000})/g,
    /\[\[([^[\]|\n]{1,300})/g,
    /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]?<?([^\s<>]{1,2000})/gm,
    /\b(?:src|href)=["']?([^\s"'>]{1,2000})/gi,
  ];
}

function decoded(target: string): string {
  if (!target.includes("%") || target.length > longest) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
