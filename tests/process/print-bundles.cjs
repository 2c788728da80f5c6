// Preloaded by bundles.test.ts: at its end a run tells on stderr which bundles of dist/ it loaded.
const { basename } = require("node:path");
const vm = require("node:vm");

const names = [];

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    names.push(basename(options.filename));
  }
};

process.on("exit", () => process.stderr.write(`${names.sort().join(" ")}\n`));
