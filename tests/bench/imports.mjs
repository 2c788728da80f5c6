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
  const blocks = Array.from(
    { length: 800 },
    (_, index) => `<div class="c${index}"><p>${paragraph} <a href="/y">link</a> <em>word</em></p></div>`,
  );
  const menu = '<a href="/x">menu</a>'.repeat(200);
  writeFileSync(
    page,
    `<html><head><title>T</title></head><body><nav>${menu}</nav><article>${blocks.join("")}</article></body></html>`,
  );
  return [text, page].map((file) => () => {
    rmSync(library, { recursive: true, force: true });
    return ["import", file];
  });
}
