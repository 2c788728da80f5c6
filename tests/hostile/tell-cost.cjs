// Writes what a run cost: milliseconds of CPU time, and the most memory it held, in MB.
const { writeFileSync } = require("node:fs");

process.once("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = { time: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
  writeFileSync(process.env.COST_FILE, JSON.stringify(cost));
});
