#!/usr/bin/env node
// Starts brief from the bundles of dist/. Beside each may lie the bytecode that the build made of it (scripts/build.mjs): V8 takes it
// where it was made by the same version of itself, and compiles the bundle as usual where it was not, or where there is none.
const { readFileSync } = require("node:fs");
const { createRequire, wrap } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const dist = join(__dirname, "..", "dist");
const loaded = new Map();

function load(name) {
  if (!loaded.has(name)) loaded.set(name, run(join(dist, name)));
  return loaded.get(name);
}

function run(filename) {
  const script = new Script(wrap(readFileSync(filename, "utf8")), { filename, cachedData: readBytecode(filename) });
  const requireOther = createRequire(filename);
  const requireAny = (id) => (/^\.\/[\w-]+\.cjs$/.test(id) ? load(id.slice(2)) : requireOther(id));
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, requireAny, module, filename, dist);
  return module.exports;
}

function readBytecode(filename) {
  try {
    return readFileSync(`${filename}.bytecode`);
  } catch {
    return undefined;
  }
}

load("main.cjs").main();
