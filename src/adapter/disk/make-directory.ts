import { mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a directory and those above it that are missing, level by level: on Node 20.20 a recursive
 * mkdir below /proc never returns. One that is there is no error.
 */
export function makeDirectory(directory: string, mode: number): void {
  try {
    mkdirSync(directory, { mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    if (code !== "ENOENT") throw error;
    makeDirectory(dirname(directory), mode);
    makeDirectory(directory, mode);
  }
}
