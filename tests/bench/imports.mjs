import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const paragraph =
  "The government said on Thursday that it would reopen talks on a military information agreement with Japan. Opposition parties said that the public had not been asked.";

/** What an import may cost: of a text of 5 kB, of a page of 200 kB. */
export const importBudgets = [4, 15];

/** A text and a page, imported anew each time: the library of the run before is gone. */
export function imports(work, library) {
  const text = join(work, "text.txt");
  const page = join(work, "page.html");
  writeFileSync(text, `A title\n\n${`${paragraph}\n\n`.repeat(30)}`);
  // As pages are: a third of it is text, the rest are menus, scripts and names of classes.
  const blocks = Array.from({ length: 400 }, (_, index) => {
    const names = `css-${index} layout-column layout-column--wide story-body__paragraph`;
    return `<div class="${names}" data-component="text-block"><p class="${names}">${paragraph} <a href="/y">link</a></p></div>`;
  });
  const menu = '<li class="menu-item"><a class="menu-link" href="/x">menu</a></li>'.repeat(300);
  const script = `<script>window.state=${JSON.stringify(names(1500))}</script>`;
  const body = `<nav><ul>${menu}</ul></nav><article>${blocks.join("\n")}</article>`;
  writeFileSync(page, `<html><head><title>T</title>${script}</head><body>${body}</body></html>`);
  return [text, page].map((file) => () => {
    rmSync(library, { recursive: true, force: true });
    return ["import", file];
  });
}

function names(count) {
  return Array.from({ length: count }, (_, index) => `story-${index}`);
}
