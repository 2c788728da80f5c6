// Preloaded into the training runs of build.mjs: at the end of a run the bytecode of every bundle that it loaded, with the functions
// that it called, is written beside the bundle.
const { writeFileSync } = require("node:fs");
const vm = require("node:vm");

const scripts = new Map();

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    scripts.set(options.filename, this);
  }
};

process.on("exit", () => {
  for (const [filename, script] of scripts) writeFileSync(`${filename}.bytecode`, script.createCachedData());
});
