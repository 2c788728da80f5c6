// Prints what each command costs on the bundled library, as a ratio of CPU to a bare `node -e 0`, beside its budget.
// node tests/bench/startup.mjs [rounds]
import { fileURLToPath } from "node:url";
import { ratios } from "./measure.mjs";

const brief = fileURLToPath(new URL("../../bin/brief.js", import.meta.url));
const rounds = Number(process.argv[2] ?? 21);
const rows = [
  { name: "list --limit 20", budget: 1.5 },
  { name: "search intelligence", budget: 1.5 },
  { name: "show gsomia-2016", budget: 2.0 },
  { name: "show gsomia-2016 --color always", budget: 2.0 },
  { name: "summary gsomia-2016", budget: 2.0 },
  { name: "--version", budget: 1.5 },
];
const found = ratios(
  rows.map(({ name }) => ({ args: [brief, ...name.split(" ")] })),
  rounds,
);

console.log(
  `CPU over a bare node -e 0: median of ${rounds} interleaved rounds, Node ${process.version}, bundled library\n`,
);
for (const [index, { name, budget }] of rows.entries()) {
  const ratio = found[index];
  console.log(
    `${name.padEnd(34)} ${ratio.toFixed(2)}  budget ${budget.toFixed(1)}  ${ratio <= budget ? "ok" : "OVER"}`,
  );
}
