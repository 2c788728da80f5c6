/**
 * The labels of links that a text defines, in small letters and without brackets around them:
 * `[[a]]` is then no link to a note.
 */
export function definedLabels(source: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!source.includes("]:")) return labels;
  for (const [, label = ""] of source.matchAll(
    /^ {0,3}\[{1,3}((?!\^)[^[\]\n]{1,300})\]{1,3}:[ \t]*(?:<|\/|#|\.|[a-z]+:)/gm,
  ))
    labels.add(label.toLowerCase());
  return labels;
}
