// Preloaded into the training runs of build.mjs: at the end of a run the bytecode of every bundle that it loaded, with the functions
// that it called, joins the set that BYTECODE_SET names.
const { mkdirSync, writeFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const vm = require("node:vm");

const scripts = new Map();

// V8 refuses bytecode that was made under other flags than those of the run that reads it.
require("node:v8").setFlagsFromString = () => {};

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    scripts.set(options.filename, this);
  }
};

process.on("exit", () => {
  const all = join(__dirname, "..", "dist", "bytecode");
  const folder = join(all, process.env.BYTECODE_SET);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(all, "made-by.json"), JSON.stringify([process.platform, process.arch, process.versions]));
  for (const [filename, script] of scripts) writeFileSync(join(folder, basename(filename)), script.createCachedData());
});
