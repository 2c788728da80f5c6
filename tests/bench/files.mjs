import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "./program.mjs";

/** What a page of a file may cost, as long as that of an id, which reads no YAML. */
export const fileBudget = 2.2;

/**
 * Pages of one and the same brief with 11 kB of front matter, by the ways that do not go through the index. The library.yaml above it
 * is of 60 kB: that of the bundled library, which is on the path, or a copy of it, which is not.
 */
export function filePages(work, id) {
  const file = join(bundled, `${id}.md`);
  const library = join(work, "far");
  const copy = join(library, `${id}.md`);
  mkdirSync(library, { recursive: true });
  copyFileSync(join(bundled, "library.yaml"), join(library, "library.yaml"));
  copyFileSync(file, copy);
  let count = 0;
  const fresh = () => join(library, `new-${count}.md`);
  return [
    { name: "show FILE", args: ["show", file] },
    { name: "show FILE of no library", args: ["show", copy] },
    { name: "show - (standard input)", args: ["show", "-"], input: file },
    {
      name: "show FILE, a first look",
      get args() {
        rmSync(fresh(), { force: true });
        count += 1;
        copyFileSync(file, fresh());
        return ["show", fresh()];
      },
    },
  ];
}
