import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type { DatabaseSync } from "@photostructure/sqlite";

interface Binding {
  readonly DatabaseSync: typeof DatabaseSync;
}

/** The binding, by the quickest way there is to it. */
export async function loadBinding(): Promise<Binding> {
  return nativePart() ?? import("@photostructure/sqlite");
}

/**
 * The binding's native part, where it lies ready-made for the commonest system; null where it does
 * not, and the package has to be asked. Its own way to it, a search for the best of several builds,
 * takes longer than to list a small library.
 */
function nativePart(): Binding | null {
  if (process.platform !== "linux" || existsSync("/etc/alpine-release")) return null;
  const binary = `@photostructure/sqlite/prebuilds/linux-${process.arch}/@photostructure+sqlite.glibc.node`;
  for (const folder of createRequire(import.meta.filename).resolve.paths(binary) ?? []) {
    const module = { exports: {} };
    try {
      process.dlopen(module, `${folder}/${binary}`);
      return module.exports as Binding;
    } catch {
      // Not here, or made for another C library.
    }
  }
  return null;
}
