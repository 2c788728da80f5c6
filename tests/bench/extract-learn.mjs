// Learns again the weights by which extract/ tells obstacles and their kinds, from annotated texts in the layout of
// bench:extract, and says how well they do on documents that they were not learned from (ten folds).
//   node tests/bench/extract-learn.mjs FILE.jsonl[:COUNTS]… [--write=obstacles,holders,kinds] [--held] [--errors] [--kinds]
// COUNTS says how much a file's texts count beside others (1). --write puts what it names into
// src/extract/data/obstacle-weights.ts and obstacle-words.ts. --held keeps those of obstacles near what stands
// there, which knows texts that are no longer at hand. The same files give the same weights.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import {
  holderChances,
  learnHolders,
  learnKinds,
  learnWeights,
  probabilities,
  probability,
  wordPrefix,
} from "./extract-regression.mjs";
import { asData, asWords } from "./extract-weights.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = process.argv
  .slice(2)
  .filter((word) => !word.startsWith("--"))
  .map((word) => /^(?<file>.*?)(?::(?<counts>[\d.]+))?$/.exec(word).groups);
const asks = (option) => process.argv.includes(`--${option}`);
const written = (process.argv.find((word) => word.startsWith("--write=")) ?? "").slice("--write=".length).split(",");
const folds = 10;

const {
  readDocument,
  readDocumentSigns,
  featuresOf,
  kindFeatures,
  matterShares,
  stemOf,
  readMarkdown,
  readPlain,
  readWeights,
  obstacleWeights,
  obstacleWords,
  holderWeights,
  kindWeights,
  ...holders
} = await bundled();
const documents = files.flatMap(({ file, counts }) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => ({ ...JSON.parse(line), set: basename(file, ".jsonl"), counts: Number(counts ?? 1) })),
);
const rows = documents.flatMap(rowsOf);
/** How many times as strongly weights are held near those that stand as near a thought: found out of fold. */
const near = asks("held") ? { standing: standingWeights(), times: 5 } : {};
addWords(rows);
for (let fold = 0; fold < folds; fold++) {
  const isOut = ({ document }) => document % folds === fold;
  const weights = learnWeights(
    rows.filter((row) => !isOut(row)),
    near,
  );
  const kinds = learnKinds(rows.filter((row) => !isOut(row) && row.kind !== null));
  const holding = learnHolders(rows.filter((row) => !isOut(row)));
  for (const row of rows.filter(isOut)) {
    row.certainty = probability(weights, row.features);
    row.kinds = probabilities(kinds, row.kindFeatures);
    for (const [at, chance] of holderChances(holding, row.candidates).entries()) row.candidates[at].certainty = chance;
  }
}
/** Above it what is told of reports is right in seven of eight, out of fold, and five of six are told. */
const least = 0.54;
/** Above it who is said to hold an obstacle does so in four of five; of reports in five of eight, and half are told. */
const leastHolder = 0.44;
for (const set of [...new Set(documents.map((document) => document.set)), null]) report(set);
if (asks("errors")) for (const row of rows) tellError(row);
if (written[0] !== "") write();

function write() {
  const obstacles = written.includes("obstacles") ? learnWeights(rows, near) : standingWeights();
  const held = written.includes("holders") ? learnHolders(rows) : standingHolders();
  const kinds = written.includes("kinds")
    ? learnKinds(rows.filter(({ kind }) => kind !== null))
    : new Map(Object.entries(kindWeights).map(([kind, list]) => [kind, readWeights(list)]));
  writeFileSync(join(root, "src/extract/data/obstacle-words.ts"), asWords(obstacles));
  writeFileSync(
    join(root, "src/extract/data/obstacle-weights.ts"),
    asData(obstacles, {
      kinds,
      holders: held,
      bounds: {
        obstacles: written.includes("obstacles") ? least : obstacleWeights.least,
        holders: written.includes("holders") ? leastHolder : holderWeights.least,
      },
    }),
  );
}

/** The weights of obstacles and of words that are in force. */
function standingWeights() {
  const words = [...readWeights(obstacleWords)].map(([stem, weight]) => [wordPrefix + stem, weight]);
  return withBias(new Map([...readWeights(obstacleWeights.features), ...words]), obstacleWeights.bias);
}

function standingHolders() {
  return withBias(readWeights(holderWeights.features), holderWeights.bias);
}

function withBias(weights, bias) {
  return new Map([...weights, ["bias", bias]]);
}

async function bundled() {
  const folder = mkdtempSync(join(tmpdir(), "brief-learn-"));
  const outfile = join(folder, "extract.cjs");
  const contents = [
    ["extract/read-document", "readDocument"],
    ["extract/obstacles/document-signs", "readDocumentSigns"],
    ["extract/obstacles/features", "featuresOf"],
    ["extract/obstacles/kind-features", "kindFeatures, matterShares"],
    ["extract/obstacles/stem", "stemOf"],
    ["extract/obstacles/holder-candidates", "holderCandidates"],
    ["extract/obstacles/main-sign", "mainSign"],
    ["extract/obstacles/parties", "partiesOf"],
    ["extract/obstacles/tell-hindered", "hinderedParties"],
    ["extract/actors/find-actors", "findActors"],
    ["model/known-names", "mergeNames"],
    ["markdown/read-markdown", "readMarkdown"],
    ["markdown/read-plain", "readPlain"],
    ["extract/obstacles/read-weights", "readWeights"],
    ["extract/data/obstacle-weights", "obstacleWeights, holderWeights, kindWeights"],
    ["extract/data/obstacle-words", "obstacleWords"],
  ].map(([file, names]) => `export { ${names} } from "./src/${file}.ts";`);
  const stdin = { contents: contents.join("\n"), resolveDir: root, loader: "ts" };
  await build({ stdin, bundle: true, platform: "node", format: "cjs", outfile, logLevel: "error" });
  try {
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A word that fewer texts have tells of them rather than of obstacles. */
function addWords(all) {
  const fewest = 8;
  const texts = new Map();
  for (const { document, stems } of all)
    for (const stem of stems) texts.set(stem, (texts.get(stem) ?? new Set()).add(document));
  for (const { features, stems } of all)
    for (const stem of stems) {
      if (texts.get(stem).size < fewest && !near.standing?.has(wordPrefix + stem)) continue;
      features.set(wordPrefix + stem, (features.get(wordPrefix + stem) ?? 0) + 1);
    }
}

/** The sentences of a document with features and what the annotation says. */
function rowsOf(document, number) {
  const reading = /^#{1,6} /m.test(document.text) ? readMarkdown(document.text) : readPlain(document.text);
  const page = readDocument(reading, { title: null, date: null });
  const [read] = readDocumentSigns([page]);
  const [who] = holders.findActors([{ document: page, known: holders.mergeNames([]) }]);
  const shares = matterShares(read.all);
  return read.all
    .filter(({ sentence }) => sentence.line.kind !== "heading")
    .map((signs) => {
      const features = featuresOf(read, signs.sentence.index);
      const { text } = signs.sentence;
      const meant = document.obstacles.flatMap(({ sentence }, index) => (overlaps(text, sentence) ? [index] : []));
      const isOptional = document.optional_obstacles.some((one) => overlaps(text, one.sentence ?? one));
      const first = document.obstacles[meant[0]];
      return {
        document: number,
        set: document.set,
        counts: document.counts,
        text,
        // A capital mostly begins a name, which tells of a place rather than of obstacles.
        stems: signs.sentence.words
          .filter(({ isCapital }) => !isCapital)
          .map(({ small }) => stemOf(small))
          .filter((stem) => /^[a-z#']+$/.test(stem)),
        meant,
        label: meant.length > 0 ? "obstacle" : isOptional ? "optional" : "none",
        kind: first?.kind ?? null,
        kindsToo: first?.kind_also ?? [],
        features: new Map(features.map(({ name, value }) => [name, value])),
        reasons: features.map(({ name, words }) => (words === "" ? name : `${name}=${words}`)).join("; "),
        kindFeatures: new Map(kindFeatures(signs, shares, who).map(({ name, value }) => [name, value])),
        ...holdersOf(first, { signs, page, who, document }),
      };
    });
}

/** Who may hold an obstacle by grammar, each with whether the annotation says so. */
function holdersOf(meant, { signs, page, who, document }) {
  if (meant === undefined || !("holder" in meant)) return { holder: undefined, candidates: [] };
  const { sentence, standing } = signs;
  const around = { who, before: page.sentences[sentence.index - 1] ?? null };
  const known = [...document.actors, ...document.optional_actors, ...(document.agreements ?? [])];
  const called = (name) => {
    const one = known.find((other) => [other.name, ...(other.aliases ?? [])].map(plain).includes(plain(name)));
    return plain(one?.name ?? name);
  };
  const right = [meant.holder, ...(meant.holder_also ?? [])].filter(Boolean).map(called);
  const [main, parties] = [holders.mainSign(signs), holders.partiesOf(sentence, who)];
  const hindered = main === null ? [] : holders.hinderedParties(sentence.words, main, parties);
  const candidates = holders
    .holderCandidates([{ sentence, main, standing, around, parties, hindered }])[0]
    .map(({ name, features }) => ({
      features: [...new Set(features.map((feature) => feature.name))],
      isRight: meant.holder !== null && right.includes(called(name)),
    }));
  return { holder: meant.holder, candidates };
}

function plain(text) {
  const small = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return small
    .replace(/\bthe\b|['’]s\b/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether two are one sentence, as the scorer of the sets has it: one within the other, or most words alike. */
function overlaps(one, other) {
  const [left, right] = [plain(one).split(" "), plain(other).split(" ")];
  if (left.length >= 4 && right.join(" ").includes(left.join(" "))) return true;
  if (left.join(" ").includes(right.join(" ")) && left.length <= right.length * 1.7) return true;
  const rest = [...right];
  let both = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    both++;
  }
  return (2 * both) / (left.length + right.length) >= 0.6;
}

function report(set) {
  const mine = rows.filter((row) => set === null || row.set === set);
  const wanted = documents.filter((document) => set === null || document.set === set);
  const total = wanted.reduce((sum, { obstacles }) => sum + obstacles.length, 0);
  console.log(set ?? "all", "out of fold:");
  for (const bound of [0.4, 0.45, 0.5, 0.55, 0.6]) {
    const told = mine.filter(({ certainty }) => certainty >= bound);
    const right = new Set(told.flatMap(({ document, meant }) => meant.map((index) => `${document}:${index}`))).size;
    const wrong = told.filter(({ label }) => label === "none").length;
    const [precision, recall] = [right / (right + wrong), right / total];
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `  ${bound} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${right}/${total} +${wrong})`,
    );
  }
  const kinds = mine.filter(({ kind }) => kind !== null);
  const right = kinds.filter((row) => [row.kind, ...row.kindsToo].includes(row.kinds[0][0])).length;
  const held = mine.filter(({ holder }) => holder !== undefined);
  for (const bound of [0.4, 0.45, 0.48, 0.5, 0.52, 0.55, 0.6]) {
    const given = held.map(({ candidates }) => best(candidates.filter(({ certainty }) => certainty >= bound)));
    const told = given.filter((one) => one !== undefined);
    const isOne = held.filter(({ holder }, at) => holder !== null && given[at] !== undefined).length;
    const some = held.filter(({ holder }) => holder !== null).length;
    const hits = told.filter(({ isRight }) => isRight).length;
    console.log(`  holder ${bound} right ${(hits / told.length).toFixed(3)}, given ${(isOne / some).toFixed(3)}`);
  }
  const ranked = mine.filter(({ label }) => label !== "optional").sort((one, other) => other.certainty - one.certainty);
  let [hits, sum] = [0, 0];
  for (const [at, { label }] of ranked.entries()) if (label === "obstacle") sum += ++hits / (at + 1);
  console.log(`  average precision ${(sum / hits).toFixed(3)}, kind ${right}/${kinds.length}`);
}

function best(candidates) {
  return [...candidates].sort((one, other) => other.certainty - one.certainty)[0];
}

function tellError({ set, label, certainty, kind, kindsToo, kinds, text, reasons }) {
  if (label === "obstacle" && certainty < least)
    console.log(`${set} MISSED ${certainty.toFixed(2)} ${text}\n    ${reasons}`);
  if (label === "none" && certainty >= least)
    console.log(`${set} WRONG ${certainty.toFixed(2)} ${text}\n    ${reasons}`);
  if (asks("kinds") && kind !== null && ![kind, ...kindsToo].includes(kinds[0][0]))
    console.log(`${set} KIND ${kinds[0][0]} for ${kind}: ${text}`);
}
