// Preloaded by bundles.test.ts: at its end a run tells on stderr which bundles of dist/ it loaded, start.cjs aside. On Node 20 they are
// compiled by vm.Script, later they are modules.
const { basename, dirname } = require("node:path");
const vm = require("node:vm");

const names = [];

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    names.push(basename(options.filename));
  }
};

process.on("exit", () => {
  const modules = Object.keys(require.cache).filter((path) => basename(dirname(path)) === "dist");
  const others = modules.map((path) => basename(path)).filter((name) => name !== "start.cjs");
  process.stderr.write(`${[...names, ...others].sort().join(" ")}\n`);
});
