import { elementsOf, type XmlElement } from "../read-xml.ts";

/**
 * HTML that mammoth made, in which comments are notes that say whose they are: kept apart from the
 * text, and from its own notes by their labels, `c1` and on.
 */
export function commentsAsNotes(html: string, comments: XmlElement | null): string {
  if (comments === null || !html.includes('id="comment-ref-')) return html;
  const authors = new Map(
    elementsOf(comments, "comment").map(({ attributes }) => [
      attributes.get("id") ?? "",
      (attributes.get("author") ?? "").trim(),
    ]),
  );
  let count = 0;
  return html
    .replace(/(<a href="#comment-\w{1,20}" id="comment-ref-\w{1,20}">)\[[^\]<>]{0,60}\]/g, (_, link: string) => {
      count += 1;
      return `${link}[c${count}]`;
    })
    .replace(/<dt id="comment-(\w{1,20})">[^<>]{0,80}<\/dt><dd>(<p>)?/g, (_, id: string, paragraph = "") => {
      const author = (authors.get(id) ?? "").replace(/[<>&]/g, "");
      return `<dd id="comment-${id}">${paragraph}Comment${author === "" ? "" : ` by ${author}`}: `;
    });
}
