#!/usr/bin/env node
// Starts brief from the bundles of dist/. Of each there may be the bytecode that the build made (scripts/build.mjs), of the functions
// that commands call. Only the very Node that made it takes it: V8's own check is too weak, as Node 20.19 accepts what 20.20 made, and
// crashes.
const { readFileSync } = require("node:fs");
const { createRequire, wrap } = require("node:module");
const { basename, join } = require("node:path");
const { Script } = require("node:vm");

const dist = join(__dirname, "..", "dist");
const loaded = new Map();
const set = process.argv[2] === "search" ? "search" : "common";
const hasBytecode =
  String(read(join(dist, "bytecode", "made-by.json"))) ===
  JSON.stringify([process.platform, process.arch, process.versions]);

function load(name) {
  if (!loaded.has(name)) loaded.set(name, run(join(dist, name)));
  return loaded.get(name);
}

function run(filename) {
  const cachedData = hasBytecode ? (readBytecode(set, filename) ?? readBytecode("common", filename)) : undefined;
  const script = new Script(wrap(readFileSync(filename, "utf8")), { filename, cachedData });
  const requireOther = createRequire(filename);
  const requireAny = (id) => (/^\.\/[\w-]+\.cjs$/.test(id) ? load(id.slice(2)) : requireOther(id));
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, requireAny, module, filename, dist);
  return module.exports;
}

function readBytecode(name, filename) {
  return read(join(dist, "bytecode", name, basename(filename)));
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

// What every supported Node has, and none before.
if (process.getBuiltinModule === undefined) {
  process.stderr.write(`brief: Node ${process.versions.node} is too old; expected 20.19, 22.12 or later\n`);
  process.exitCode = 2;
} else {
  load("main.cjs").main();
}
