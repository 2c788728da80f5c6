#!/usr/bin/env node
// Starts brief from the bundles of dist/. Of each there may be the bytecode that the build made (scripts/build.mjs), of the functions
// that a command calls, as to read those of all commands takes as long as to compile those of one. V8 takes it where it was made by
// the same version of itself, and compiles the bundle as usual where it was not, or where there is none.
const { readFileSync } = require("node:fs");
const { createRequire, wrap } = require("node:module");
const { basename, join } = require("node:path");
const { Script } = require("node:vm");

const dist = join(__dirname, "..", "dist");
const loaded = new Map();
const [, , first = ""] = process.argv;
const command = /^[a-z]+$/.test(first) ? first : "start";

function load(name) {
  if (!loaded.has(name)) loaded.set(name, run(join(dist, name)));
  return loaded.get(name);
}

function run(filename) {
  const cachedData = readBytecode(command, filename) ?? readBytecode("list", filename);
  const script = new Script(wrap(readFileSync(filename, "utf8")), { filename, cachedData });
  const requireOther = createRequire(filename);
  const requireAny = (id) => (/^\.\/[\w-]+\.cjs$/.test(id) ? load(id.slice(2)) : requireOther(id));
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, requireAny, module, filename, dist);
  return module.exports;
}

function readBytecode(name, filename) {
  try {
    return readFileSync(join(dist, "bytecode", name, basename(filename)));
  } catch {
    return undefined;
  }
}

load("main.cjs").main();
