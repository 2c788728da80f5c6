// The licences of everything that is bundled, as one text.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The text for the packages that these inputs of esbuild come from. Fails for one without a licence file: it could not be shipped. */
export function licensesOf(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return `brief bundles these packages, under their own licences.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
