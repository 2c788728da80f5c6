// The licences of everything that is bundled, as one text.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const mitTerms = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The text for the packages that these inputs of esbuild come from. Fails for one without a licence file: it could not be shipped. */
export function licensesOf(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? statedLicence(name, license, author) : readFileSync(join(folder, file), "utf8");
    return `${name} ${version} (${license})\n\n${withoutTerms(text)}\n${carriedBy(name)}`;
  });
  const all = [...parts, `The terms of the MIT License\n\n${mitTerms}\n`].join(`\n${"-".repeat(80)}\n\n`);
  return `brief bundles these packages, under their own licences.\n\n${all}`;
}

/** A licence with its notice of copyright; the terms of MIT, which thirty packages have word for word, stand once for all. */
function withoutTerms(text) {
  const from = text.indexOf("Permission is hereby granted");
  const isMit = from !== -1 && bare(text.slice(from)) === bare(mitTerms);
  return isMit ? `${text.slice(0, from).trim()}\n\nThe terms of the MIT License stand at the end.` : text.trim();
}

/** Words as they are compared: line ends and quotation marks are as each has them. */
function bare(text) {
  return text
    .replace(/[“”"'`*]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The text of a licence that a package only names. Fails for one whose text is not known. */
function statedLicence(name, license, author) {
  const holder = typeof author === "string" ? author : author?.name;
  if (license !== "MIT" || holder === undefined) throw new Error(`${name} has no licence file`);
  return `MIT License

Copyright (c) ${holder.replace(/\s*[<(].*/, "")}

${mitTerms}`;
}

/** What a package carries of others without their licence. TypeScript, which no bundle holds, has the text of Apache's. */
function carriedBy(name) {
  if (name !== "unpdf") return "";
  const apache = readFileSync("node_modules/typescript/LICENSE", "utf8").trim();
  return `\nIt carries pdf.js, Copyright Mozilla Foundation (Apache-2.0)\n\n${apache}\n`;
}
