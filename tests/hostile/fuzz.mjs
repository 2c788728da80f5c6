// npm run fuzz -- --runs 1000000 [--seed N]: the properties of properties.test.ts on so many cases. The seed is printed, and repeats them.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "100000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
process.stdout.write(`${values.runs} cases from seed ${values.seed}\n`);
const { status } = spawnSync(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    "vitest.hostile.config.ts",
    "--reporter",
    "verbose",
    "tests/hostile/properties.test.ts",
  ],
  { stdio: "inherit", env: { ...process.env, FUZZ_RUNS: values.runs, FUZZ_SEED: values.seed } },
);
process.stdout.write(`${values.runs} cases from seed ${values.seed}: ${status === 0 ? "clean" : "failed"}\n`);
process.exitCode = status ?? 1;
