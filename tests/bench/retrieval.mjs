// Prints how well `brief search` ranks on a test collection: a directory with docs/*.md, queries.tsv (id, text) and qrels.tsv
// (query, document, grade). node tests/bench/retrieval.mjs DIRECTORY
//
// nDCG@10 with linear gain (as trec_eval's ndcg_cut), MAP with binary relevance over the first 100 hits, recall@100; means over
// the queries that have a relevant document.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brief } from "./program.mjs";

const [collection] = process.argv.slice(2);
if (collection === undefined) throw new Error("usage: node tests/bench/retrieval.mjs DIRECTORY");
const cache = mkdtempSync(join(tmpdir(), "brief-retrieval-"));
const rows = (name) =>
  readFileSync(join(collection, name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\t"));

const relevant = new Map();
for (const [query, document, grade] of rows("qrels.tsv")) {
  if (Number(grade) <= 0) continue;
  relevant.set(query, (relevant.get(query) ?? new Map()).set(document, Number(grade)));
}
const judged = rows("queries.tsv").filter(([id]) => relevant.has(id));
await search("warm up");
const sums = { ndcg: 0, precision: 0, recall: 0, empty: 0 };
for (const [id, text] of judged) add(relevant.get(id), await search(text));
rmSync(cache, { recursive: true, force: true });
const mean = (sum) => (sum / judged.length).toFixed(4);
console.log(
  `queries ${judged.length}  nDCG@10 ${mean(sums.ndcg)}  MAP ${mean(sums.precision)}  recall@100 ${mean(sums.recall)}  empty ${sums.empty}`,
);

async function search(text) {
  const args = [
    "search",
    "--library",
    join(collection, "docs"),
    "--fields",
    "id",
    "--quiet",
    "--limit",
    "100",
    "--",
    text,
  ];
  const env = { ...process.env, XDG_CACHE_HOME: cache };
  // Status 1 is no match.
  const { stdout } = await promisify(execFile)(process.execPath, [brief, ...args], { env }).catch((error) => error);
  return stdout.split("\n").filter(Boolean);
}

function add(grades, found) {
  const gain = (values) => values.slice(0, 10).reduce((sum, value, rank) => sum + value / Math.log2(rank + 2), 0);
  const ideal = [...grades.values()].sort((left, right) => right - left);
  sums.ndcg += gain(found.map((id) => grades.get(id) ?? 0)) / gain(ideal);
  let hits = 0;
  for (const [rank, id] of found.entries()) {
    if (!grades.has(id)) continue;
    hits += 1;
    sums.precision += hits / (rank + 1) / grades.size;
  }
  sums.recall += hits / grades.size;
  if (found.length === 0) sums.empty += 1;
}
