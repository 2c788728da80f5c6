import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { LibraryRoot } from "../../model/library-root.ts";

/** The nearest directory above a file that holds a `library.yaml`, or null. */
export function nearestLibraryFile(file: string): LibraryRoot | null {
  for (let directory = dirname(resolve(file)); ; directory = dirname(directory)) {
    if (existsSync(join(directory, "library.yaml"))) return { root: realpathSync(directory), shown: directory };
    if (dirname(directory) === directory) return null;
  }
}
