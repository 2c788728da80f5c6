import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keptFolder } from "./adapter/cache/cache-folder.ts";
import { pruneKept } from "./adapter/cache/kept-store.ts";
import { loadKept } from "./adapter/cache/load-kept.ts";

type Main = Pick<typeof import("./main.ts"), "main">;

/** From 22.1 on Node keeps compiled code itself, if it is told where. */
interface OwnCache {
  readonly enableCompileCache?: (folder: string) => void;
}

/**
 * Starts brief, with the code that an earlier run compiled if that may be used. Each command has
 * its own: it needs half of what all need together, and V8 reads what is kept as a whole. What a
 * run has compiled that failed is not what the command needs.
 */
export async function start(): Promise<void> {
  const { env, argv, version } = process;
  const isOff = (env["NODE_DISABLE_COMPILE_CACHE"] ?? "") !== "";
  // Without HOME there is no cache, only the user's entry in the system's list: not worth to be
  // looked for.
  const place = { environment: env, home: env["HOME"] ?? null, userId: process.getuid?.() };
  const folder = isOff ? null : keptFolder(place);
  const label = `${version}-${purpose(argv.slice(2))}`;
  const { enableCompileCache } = process.getBuiltinModule("node:module") as OwnCache;
  if (enableCompileCache === undefined) {
    const { main } = loadKept(import.meta.dirname, folder, label)("main.cjs") as Main;
    return main();
  }
  if (folder !== null) keepByNode(enableCompileCache, folder, label);
  const { main }: Main = await import("./main.ts");
  return main();
}

/** What a run is for, as far as its code goes: the name of a command, or help. */
function purpose(argv: readonly string[]): string {
  if (argv.includes("--help") || argv.includes("-h")) return "help";
  return argv.find((argument) => /^[a-z]+$/.test(argument)) ?? "start";
}

function keepByNode(enableCompileCache: (folder: string) => void, kept: string, label: string): void {
  const folder = join(kept, label);
  const isNew = !existsSync(folder);
  enableCompileCache(folder);
  if (!isNew) return;
  process.once("exit", (status) => {
    // Node writes after this, if there is still a place to write to.
    if (status === 2) rmSync(folder, { recursive: true, force: true });
    pruneKept(kept, Date.now());
  });
}
