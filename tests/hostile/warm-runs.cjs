// Runs of the built program, one after the other in one process. Each loads all bundles anew, as a process of its own would; what is
// spared is the start of Node. The parent says what to run and where, and is told how it ended; standard streams are files that it
// empties between runs.
const { readFileSync } = require("node:fs");
const { dirname } = require("node:path");

const program = require.resolve("../../dist/start.cjs");

const lasting = new Set(process.listeners("exit"));
const { emitWarning } = process;
// Each run adds what it does at its end.
process.setMaxListeners(0);

process.on("message", async ({ args, environment, cwd }) => {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  process.chdir(cwd);
  process.argv = [process.argv[0], process.argv[1], ...args];
  process.exitCode = undefined;
  const before = process.cpuUsage();
  for (const file of Object.keys(require.cache)) if (dirname(file) === dirname(program)) delete require.cache[file];
  // A failure that nobody catches ends this process, as it would end the program.
  await require(program).start();
  await new Promise(setImmediate);
  const status = process.exitCode ?? 0;
  for (const atEnd of process.listeners("exit").filter((listener) => !lasting.has(listener))) {
    process.removeListener("exit", atEnd);
    atEnd.call(process, status);
  }
  const { user, system } = process.cpuUsage(before);
  process.emitWarning = emitWarning;
  // What was not read is nothing to the next run.
  readFileSync(0);
  process.send({ status, time: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 });
});
