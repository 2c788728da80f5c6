// Prints the CPU of `brief show FILE` on 1 MB of Markdown over that of marked and marked-terminal alone on the same file,
// after making sure that no word of it is lost. node tests/bench/markdown.mjs [--rounds N]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { firstMissing, markdownSample } from "./markdown-sample.mjs";
import { cpuOf, median } from "./measure.mjs";
import { brief } from "./program.mjs";

const budget = 0.5;
// startup.mjs has options of its own.
const { values } = parseArgs({ options: { rounds: { type: "string", default: "7" } }, strict: false });
const rounds = Number(values.rounds);
const baseline = fileURLToPath(new URL("markdown-terminal.mjs", import.meta.url));
/** Colours would make marked-terminal slower: the budget is the harder one. */
const environment = { NO_COLOR: "1", FORCE_COLOR: "" };

const folder = mkdtempSync(join(tmpdir(), "brief-bench-"));
try {
  const file = join(folder, "sample.md");
  const { markdown, expected } = markdownSample(1_000_000);
  writeFileSync(file, markdown);
  const rows = [
    { name: "show FILE", args: [brief, "show", file] },
    { name: "show FILE --color always", args: [brief, "show", file, "--color", "always", "--format", "terminal"] },
  ];
  verifyWords(rows[0].args, expected);
  measure(rows, [baseline, file], Buffer.byteLength(markdown));
} finally {
  rmSync(folder, { recursive: true });
}

function verifyWords(args, expected) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
  const missing = status === 0 ? firstMissing(stdout, expected) : `everything: ${stderr}`;
  console.log(missing === null ? `${expected.flat().length} words found in order` : `LOST: ${missing}`);
  if (missing !== null) process.exitCode = 1;
}

/** Runs are interleaved, each round's ratios taken within the round, because machines are shared and their speed drifts. */
function measure(rows, baselineArgs, bytes) {
  const found = rows.map(() => ({ cpu: [], ratio: [] }));
  const bases = [];
  for (let round = 0; round <= rounds; round += 1) {
    const base = cpuOf(baselineArgs, environment);
    const cpus = rows.map(({ args }) => cpuOf(args, environment));
    if (round === 0) continue;
    bases.push(base);
    for (const [index, cpu] of cpus.entries()) {
      found[index].cpu.push(cpu);
      found[index].ratio.push(cpu / base);
    }
  }
  const seconds = (values) => `${(median(values) / 1e6).toFixed(2)} s`;
  console.log(`CPU on ${bytes} bytes of Markdown: median of ${rounds} interleaved rounds, Node ${process.version}\n`);
  console.log(`${"marked and marked-terminal alone".padEnd(34)} ${seconds(bases)}`);
  for (const [index, { name }] of rows.entries()) {
    const ratio = median(found[index].ratio);
    const verdict = ratio <= budget ? "ok" : "OVER";
    console.log(
      `${name.padEnd(34)} ${seconds(found[index].cpu)}  ratio ${ratio.toFixed(2)}  budget ${budget}  ${verdict}`,
    );
  }
}
