// Prints what each command costs as a ratio of CPU to a bare `node -e 0`, beside its budget, on the bundled library and on
// libraries made for it. node tests/bench/startup.mjs [--rounds N] [--sizes 1000,10000]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeLibrary } from "./make-library.mjs";
import { cpuOf, ratios } from "./measure.mjs";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "11" }, sizes: { type: "string", default: "1000,10000" } },
});
const brief = fileURLToPath(new URL("../../bin/brief.js", import.meta.url));
const rounds = Number(values.rounds);
const sizes = values.sizes.split(",").filter(Boolean).map(Number);
const work = mkdtempSync(join(tmpdir(), "brief-bench-"));

/** Budgets of a list, a search, a page and a first run, by the size of the library. */
const budgets = {
  0: [1.5, 1.5, 2, 4],
  1000: [1.7, 1.7, 2.1, 25],
  10000: [2.4, 2.4, 2.1, 150],
  100000: [2, 2, 2.1, 1000],
};

console.log(`CPU over a bare node -e 0: median of ${rounds} interleaved rounds, Node ${process.version}\n`);
console.log(
  "library".padEnd(10) +
    ["list --limit 20", "search intelligence", "show ID", "first run"].map((name) => name.padStart(26)).join(""),
);
for (const size of [0, ...sizes]) report(size);
rmSync(work, { recursive: true, force: true });

function report(size) {
  const library = join(work, String(size));
  if (size > 0) makeLibrary(library, size);
  const environment = {
    XDG_CACHE_HOME: join(work, `cache-${size}`),
    XDG_DATA_HOME: join(work, "none"),
    BRIEF_BUNDLED: size === 0 ? "on" : "off",
    BRIEF_PATH: size === 0 ? "" : library,
  };
  const id = size === 0 ? "gsomia-2016" : "brief-000000";
  const first = cpuOf([brief, "list", "--limit", "20"], environment) / cpuOf(["-e", "0"]);
  const cases = [
    ["list", "--limit", "20"],
    ["search", "intelligence"],
    ["show", id],
  ];
  const found = [
    ...ratios(
      cases.map((args) => ({ args: [brief, ...args], environment })),
      rounds,
    ),
    first,
  ];
  const cells = found.map((ratio, index) => {
    const budget = budgets[size]?.[index] ?? Number.POSITIVE_INFINITY;
    return `${ratio.toFixed(2)} (${budget.toFixed(1)}) ${ratio <= budget ? "ok  " : "OVER"}`.padStart(26);
  });
  console.log((size === 0 ? "bundled" : String(size)).padEnd(10) + cells.join(""));
}
