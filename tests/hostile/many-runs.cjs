// Runs of the built program, one after the other in one process: each loads its bundles anew, as a process of its own would, and
// what Node and the disk know stays. The parent says which arguments, environment and directory; it is told how each ended.
const { start } = require("../../dist/start.cjs");

const lasting = new Set(process.listeners("exit"));
const { emitWarning } = process;
// Each run adds what it does at its end.
process.setMaxListeners(0);

process.on("message", async ({ args, environment, cwd }) => {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  process.chdir(cwd);
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
  process.exitCode = undefined;
  const before = process.cpuUsage();
  // A failure that nobody catches ends this process, as it would end the program.
  await start();
  await new Promise(setImmediate);
  const status = process.exitCode ?? 0;
  for (const atEnd of process.listeners("exit")) {
    if (lasting.has(atEnd)) continue;
    atEnd.call(process, status);
    process.removeListener("exit", atEnd);
  }
  process.emitWarning = emitWarning;
  const { user, system } = process.cpuUsage(before);
  process.send({ status, time: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 });
});
