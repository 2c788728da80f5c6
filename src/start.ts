import { keptFolder } from "./adapter/cache/cache-folder.ts";
import { loadKept } from "./adapter/cache/load-kept.ts";
import type { main as runMain } from "./main.ts";

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
  const load = loadKept(import.meta.dirname, folder, `${version}-${purpose(argv.slice(2))}`);
  const { main } = load("main.cjs") as { readonly main: typeof runMain };
  return main();
}

/** What a run is for, as far as its code goes: the name of a command, or help. */
function purpose(argv: readonly string[]): string {
  if (argv.includes("--help") || argv.includes("-h")) return "help";
  return argv.find((argument) => /^[a-z]+$/.test(argument)) ?? "start";
}
