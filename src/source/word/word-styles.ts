import { elementsOf, type XmlElement } from "../read-xml.ts";

/**
 * What mammoth takes for headings besides Word's own: a document's styles that are based on those,
 * or that have a level in its outline.
 */
export function ownHeadings(sheet: XmlElement | null): string[] {
  const styles = new Map(
    (sheet === null ? [] : elementsOf(sheet, "style")).map((style) => [style.attributes.get("styleid") ?? "", style]),
  );
  return Array.from(styles, ([id, style]) => {
    const level = isWordsOwn(style) ? null : levelOf(style, styles);
    return level === null || !/^[\w-]+$/.test(id) ? null : `p.${id} => h${level}:fresh`;
  }).filter((line) => line !== null);
}

/** Styles based on styles, as deep as anybody goes. */
const deepest = 10;

function levelOf(style: XmlElement, styles: ReadonlyMap<string, XmlElement>): number | null {
  let one: XmlElement | undefined = style;
  for (let depth = 0; one !== undefined && depth < deepest; depth += 1) {
    const outline = elementsOf(one, "outlinelvl")[0]?.attributes.get("val");
    if (outline !== undefined) return /^[0-5]$/.test(outline) ? Number(outline) + 1 : null;
    const own = /^heading ([1-6])$/i.exec(nameOf(one))?.[1];
    if (own !== undefined) return Number(own);
    one = styles.get(elementsOf(one, "basedon")[0]?.attributes.get("val") ?? "");
  }
  return null;
}

function isWordsOwn(style: XmlElement): boolean {
  return (
    style.attributes.get("type") !== "paragraph" || /^(?:heading \d|title|toc \d|toc heading)$/i.test(nameOf(style))
  );
}

function nameOf(style: XmlElement): string {
  return elementsOf(style, "name")[0]?.attributes.get("val") ?? "";
}
