import { isAscii } from "node:buffer";
import { readFileSync } from "node:fs";
import { createRequire, wrap } from "node:module";
import { Script } from "node:vm";
import { openKeptStore } from "./kept-store.ts";

/**
 * Loads bundles of `dist` by name, as `require` does, with the code that the store has of them;
 * what it has not, it is given at the end of a run that did not fail, with all functions that were
 * called. Node's own cache has those alone that V8 compiles before a bundle runs: a quarter.
 */
export function loadKept(dist: string, folder: string | null, label: string): (name: string) => unknown {
  const { platform, arch, versions, execArgv, env } = process;
  // V8 looks at its version and its flags only: Node 20.19 accepts what 20.20 made, and crashes.
  const maker = JSON.stringify([platform, arch, versions, execArgv, env["NODE_OPTIONS"]]);
  const store = folder === null ? null : openKeptStore(folder, maker);
  const compiled: Compiled[] = [];
  const loaded = new Map<string, unknown>();
  process.once("exit", (status) => {
    if (status === 2) return;
    for (const { name, text, script } of compiled) store?.keep(name, text, script.createCachedData());
  });

  function load(name: string): unknown {
    if (!loaded.has(name)) loaded.set(name, run(`${dist}/${name}`, name));
    return loaded.get(name);
  }

  function run(filename: string, name: string): unknown {
    const text = readFileSync(filename);
    // By its length as well, so that two versions of brief do not take turns.
    const entry = `${label}-${text.length}-${name}`;
    const cachedData = store?.read(entry, text) ?? undefined;
    // As ASCII, which bundles are, it is read in no time.
    const script = new Script(wrap(text.toString(isAscii(text) ? "latin1" : "utf8")), { filename, cachedData });
    if (script.cachedDataRejected !== false) compiled.push({ name: entry, text, script });
    const requireOther = createRequire(filename);
    const requireAny = (id: string) => (/^\.\/[\w-]+\.cjs$/.test(id) ? load(id.slice(2)) : requireOther(id));
    const module = { exports: {} };
    script.runInThisContext().call(module.exports, module.exports, requireAny, module, filename, dist);
    return module.exports;
  }

  return load;
}

/** A bundle that was compiled in this run. */
interface Compiled {
  readonly name: string;
  readonly text: Buffer;
  readonly script: Script;
}
