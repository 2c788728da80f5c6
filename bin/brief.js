#!/usr/bin/env node
// Starts brief: dist/ holds what src/start.ts and src/main.ts are built into.

// What every supported Node has, and none before.
if (process.getBuiltinModule === undefined) {
  process.stderr.write(`brief: Node ${process.versions.node} is too old; expected 20.19, 22.12 or later\n`);
  process.exitCode = 2;
} else {
  require("../dist/start.cjs").start();
}
