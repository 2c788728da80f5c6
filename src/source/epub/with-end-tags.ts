/** Elements that HTML knows to be empty. */
const empty: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/**
 * XHTML as HTML would have it: where XML closes an element in its own tag, `<title/>`, HTML would
 * take all that follows for its content.
 */
export function withEndTags(xhtml: string): string {
  let html = "";
  let copied = 0;
  for (let start = xhtml.indexOf("<"); start >= 0; ) {
    const end = xhtml.indexOf(">", start);
    if (end < 0) break;
    const name = /^<([A-Za-z][\w:-]{0,60})/.exec(xhtml.slice(start, start + 64))?.[1];
    if (xhtml[end - 1] === "/" && name !== undefined && !empty.has(name.toLowerCase())) {
      html += `${xhtml.slice(copied, end - 1)}></${name}>`;
      copied = end + 1;
    }
    start = xhtml.indexOf("<", end);
  }
  return html + xhtml.slice(copied);
}
