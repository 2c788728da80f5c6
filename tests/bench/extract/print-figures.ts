import { readFileSync } from "node:fs";
import { figuresOf } from "./figures.ts";
import { findIn } from "./found.ts";
import { readGold } from "./gold.ts";
import { scoreTexts } from "./score.ts";

const words = process.argv.slice(2);
const files = words.filter((word) => word !== "--errors");
if (files.length === 0) throw new Error("usage: npm run bench:extract -- [--errors] FILE.jsonl…");
for (const file of files) {
  const golds = readGold(readFileSync(file, "utf8"));
  if (golds.length === 0) throw new Error(`${file}: holds no text`);
  const begin = performance.now();
  const { score, mistakes } = scoreTexts(golds, findIn);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  if (words.includes("--errors"))
    for (const { id, what, words: said } of mistakes) console.log(`${id}: ${what}: ${said}`);
  console.log([`${file}: ${golds.length} texts in ${seconds} s`, ...figuresOf(score)].join("\n"));
}
