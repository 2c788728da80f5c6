import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/**
 * Where PATH has Tesseract, null if nowhere: the first that may be run, in no directory that
 * depends on where brief was started.
 */
export function findTesseract(environment: Readonly<Record<string, string | undefined>>): string | null {
  for (const directory of (environment["PATH"] ?? "").split(delimiter).filter(isAbsolute)) {
    const file = join(directory, "tesseract");
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // It is in another, or in none.
    }
  }
  return null;
}
