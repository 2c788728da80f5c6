// Prints what it costs to ask texts of one's own, as a ratio of CPU to a bare `node -e 0`, beside its budget: one text of 5 kB, and
// libraries of notes without front matter, when they are first asked and after. node tests/bench/extraction.mjs [--rounds N]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cpuOf, median, ratios } from "./measure.mjs";
import { brief } from "./program.mjs";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "11" }, sizes: { type: "string", default: "1000,10000" } },
  strict: false,
});
const rounds = Number(values.rounds);
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const work = mkdtempSync(join(tmpdir(), "brief-bench-texts-"));

/** The project's own annotated texts, as what people write. */
const texts = readFileSync(path("../extract/own.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).text);

/** A summary of 5 kB; by the count of notes the first question, the same again, and its first 50 rows. */
const budgets = { text: 3, 1000: [25, 2.5, 2.5], 10000: [220, null, 2.5] };

/** A text of so many characters, made of whole lines of the texts from the given one on. */
function textOf(length, from) {
  let text = "";
  for (let index = from; text.length < length; index += 1) text += `${texts[index % texts.length]}\n\n`;
  return text.slice(0, text.lastIndexOf("\n", length));
}

console.log("texts of one's own");
const file = join(work, "text.txt");
writeFileSync(file, textOf(5000, 0));
const alone = { XDG_CACHE_HOME: join(work, "cache"), XDG_DATA_HOME: join(work, "none") };
line(
  "summary of a text of 5 kB",
  ratios([{ args: [brief, "summary", file], environment: alone }], rounds)[0],
  budgets.text,
);
for (const size of values.sizes.split(",").map(Number)) report(size);
rmSync(work, { recursive: true, force: true });

function report(size) {
  const library = join(work, String(size));
  mkdirSync(library, { recursive: true });
  for (let index = 0; index < size; index += 1) writeFileSync(join(library, `note-${index}.md`), textOf(2000, index));
  const environment = {
    XDG_CACHE_HOME: join(work, `cache-${size}`),
    XDG_DATA_HOME: join(work, "none"),
    BRIEF_BUNDLED: "off",
    BRIEF_PATH: library,
  };
  const [mostFirst, most, mostOfFew] = budgets[size] ?? [];
  line(`${size} notes: obstacles, first`, firstOf(environment), mostFirst);
  const asked = [["obstacles"], ["obstacles", "--limit", "50"], ["list", "--limit", "20"]];
  const again = ratios(
    asked.map((args) => ({ args: [brief, ...args], environment })),
    rounds,
  );
  line(`${size} notes: obstacles`, again[0], most ?? undefined);
  line(`${size} notes: obstacles --limit 50`, again[1], mostOfFew);
  line(`${size} notes: list --limit 20`, again[2]);
}

/** What the first question costs over an index that is current but for what texts say. */
function firstOf(environment) {
  const runs = Array.from({ length: 3 }, () => {
    rmSync(environment.XDG_CACHE_HOME, { recursive: true, force: true });
    cpuOf([brief, "list", "--limit", "1"], environment);
    const bare = median([1, 2, 3].map(() => cpuOf(["-e", "0"])));
    return cpuOf([brief, "obstacles"], environment) / bare;
  });
  return median(runs);
}

function line(name, value, budget) {
  const verdict = budget === undefined ? "" : `(${budget})`.padStart(8) + (value <= budget ? "  ok" : "  OVER");
  console.log(`  ${name.padEnd(36)}${value.toFixed(2).padStart(9)}${verdict}`);
}
