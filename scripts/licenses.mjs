// The licences of everything that is bundled, as one text.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The text for the packages that these inputs of esbuild come from. Fails for one without a licence file: it could not be shipped. */
export function licensesOf(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? statedLicence(name, license, author) : readFileSync(join(folder, file), "utf8");
    return `${name} ${version} (${license})\n\n${text.trim()}\n${carriedBy(name)}`;
  });
  return `brief bundles these packages, under their own licences.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

/** The text of a licence that a package only names. Fails for one whose text is not known. */
function statedLicence(name, license, author) {
  const holder = typeof author === "string" ? author : author?.name;
  if (license !== "MIT" || holder === undefined) throw new Error(`${name} has no licence file`);
  return `MIT License

Copyright (c) ${holder.replace(/\s*[<(].*/, "")}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

/** What a package carries of others without their licence. TypeScript, which no bundle holds, has the text of Apache's. */
function carriedBy(name) {
  if (name !== "unpdf") return "";
  const apache = readFileSync("node_modules/typescript/LICENSE", "utf8").trim();
  return `\nIt carries pdf.js, Copyright Mozilla Foundation (Apache-2.0)\n\n${apache}\n`;
}
