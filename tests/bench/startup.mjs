// Prints what each command costs as a ratio of CPU to a bare `node -e 0`, beside its budget, on the bundled library and on
// libraries made for it; then what markdown.mjs measures. node tests/bench/startup.mjs [--rounds N] [--sizes 1000,10000]
// Of an installed package: BRIEF_BENCH=node_modules/brief/bin/brief.js node …
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileBudget, filePages } from "./files.mjs";
import { importBudgets, imports } from "./imports.mjs";
import { makeLibrary } from "./make-library.mjs";
import { makeWild } from "./make-wild.mjs";
import { cpuOf, cpuOfCommand, measure, median, ratios } from "./measure.mjs";
import { brief } from "./program.mjs";
import { questionBudgets, questions } from "./questions.mjs";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "11" }, sizes: { type: "string", default: "1000,10000" } },
});
const rounds = Number(values.rounds);
const sizes = values.sizes.split(",").filter(Boolean).map(Number);
const work = mkdtempSync(join(tmpdir(), "brief-bench-"));
const hasRipgrep = spawnSync("rg", ["--version"]).status === 0;

/**
 * Budgets by the size of the library: a list, a search, a page, a press of Tab, help, a first run that lists, a first run that searches,
 * and where a sweep is due a list.
 */
const budgets = {
  0: [1.5, 1.5, 2, 2, 1.5, 4, 4],
  1000: [1.7, 1.7, 2.1, 2, 1.5, 25, 25],
  10000: [2.4, 2.4, 2.1, 2, 1.5, 150, 150],
  100000: [2, 2, 2.1, 2, 1.5, 1000, 1000, 9],
};
/** Megabytes, at any size. */
const memoryBudgets = { search: 120, first: 300 };

console.log(`CPU over a bare node -e 0: median of ${rounds} interleaved rounds, Node ${process.version}; (budget)\n`);
for (const size of [0, ...sizes]) report(size);
reportWild(1000);
reportImports();
rmSync(work, { recursive: true, force: true });
await import("./extraction.mjs");
await import("./markdown.mjs");

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
  const list = [brief, "list", "--limit", "20"];
  const search = [brief, "search", "intelligence"];
  const [first, firstSearch] = [list, search].map((args) => firstRun(args, { environment, size }));
  const tab = [brief, "complete", "zsh", "show", id.slice(0, 4)];
  const cases = [list, search, [brief, "show", id], tab, [brief, "list", "--help"]].map((args) => ({
    args,
    environment,
  }));
  // Above 10,000 files a sweep is due when the last is five seconds old: the list is run right after one, and with one forced.
  const swept = size > 10_000 ? [{ args: [...list, "--fresh"], environment }] : [];
  const [listed, searched, shown, completed, helped, fresh] = ratios([...cases, ...swept], rounds);
  const firsts = [first.ratio, firstSearch.ratio];
  const found = [listed, searched, shown, completed, helped, ...firsts, ...(fresh === undefined ? [] : [fresh])];
  const names = [
    "list --limit 20",
    "search intelligence",
    "show ID",
    "a press of Tab",
    "list --help",
    "first run: list",
    "first run: search",
    "list, sweep due",
  ];
  console.log(size === 0 ? "bundled library" : `${size} briefs`);
  for (const [index, ratio] of found.entries()) line(names[index], ratio.toFixed(2), ratio, budgets[size]?.[index]);
  if (size === 0) reportFiles(id, environment);
  const asked = questions(size);
  const answered = ratios(
    asked.map((args) => ({ args: [brief, ...args], environment })),
    rounds,
  );
  for (const [index, ratio] of answered.entries())
    line(asked[index].slice(0, 3).join(" "), ratio.toFixed(2), ratio, questionBudgets[size]);
  const most = Math.max(first.memory, firstSearch.memory) / 1024;
  line("memory of a first run (MB)", String(Math.round(most)), most, memoryBudgets.first);
  const memory = measure(search, environment).memory / 1024;
  line("memory of a search (MB)", String(Math.round(memory)), memory, memoryBudgets.search);
  if (hasRipgrep && size > 0)
    line("rg -il intelligence", (cpuOfCommand(`rg -il intelligence ${library}`) / cpuOf(["-e", "0"])).toFixed(2), 0);
  console.log("");
}

/** What notes cost as people write them. */
function reportWild(count) {
  const library = join(work, "wild");
  const [{ path }] = makeWild(library, count);
  const environment = {
    XDG_CACHE_HOME: join(work, "cache-wild"),
    XDG_DATA_HOME: join(work, "none"),
    BRIEF_BUNDLED: "off",
    BRIEF_PATH: library,
  };
  const list = [brief, "list", "--limit", "20"];
  const first = firstRun(list, { environment, size: count });
  const cases = [list, [brief, "show", join(library, path)]].map((args) => ({ args, environment }));
  const [listed, shown] = ratios(cases, rounds);
  const [listBudget, , showBudget, , , firstBudget] = budgets[count];
  console.log(`wild: ${count} notes`);
  line("first run: list", first.ratio.toFixed(2), first.ratio, firstBudget);
  line("list --limit 20", listed.toFixed(2), listed, listBudget);
  line("show FILE", shown.toFixed(2), shown, showBudget);
  console.log("");
}

/** What it costs to make a brief of a document. */
function reportImports() {
  const data = join(work, "imported");
  const environment = { XDG_CACHE_HOME: join(work, "cache-import"), XDG_DATA_HOME: data };
  const cases = imports(work, join(data, "brief")).map((argsOf) => ({
    environment,
    get args() {
      return [brief, ...argsOf()];
    },
  }));
  console.log("import");
  const names = ["a text of 5 kB", "a page of 200 kB"];
  for (const [index, ratio] of ratios(cases, rounds).entries()) {
    line(names[index], ratio.toFixed(2), ratio, importBudgets[index]);
  }
  console.log("");
}

/** What a page costs that is not asked for by its id. */
function reportFiles(id, environment) {
  const pages = filePages(work, id);
  const cases = pages.map((page) => ({
    input: page.input,
    environment,
    get args() {
      return [brief, ...page.args];
    },
  }));
  for (const [index, ratio] of ratios(cases, rounds).entries())
    line(pages[index].name, ratio.toFixed(2), ratio, fileBudget);
}

/** What a run costs whose index is not there yet: the median of three, of one where that takes a minute. The last index is kept. */
function firstRun(args, { environment, size }) {
  const runs = Array.from({ length: size > 10_000 ? 1 : 3 }, () => {
    rmSync(environment.XDG_CACHE_HOME, { recursive: true, force: true });
    const bare = median([1, 2, 3].map(() => cpuOf(["-e", "0"])));
    const { cpu, memory } = measure(args, environment);
    return { ratio: cpu / bare, memory };
  });
  return { ratio: median(runs.map(({ ratio }) => ratio)), memory: Math.max(...runs.map(({ memory }) => memory)) };
}

function line(name, shown, value, budget) {
  const verdict = budget === undefined ? "" : `(${budget})`.padStart(8) + (value <= budget ? "  ok" : "  OVER");
  console.log(`  ${name.padEnd(28)}${shown.padStart(9)}${verdict}`);
}
