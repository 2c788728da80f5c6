// Logistic regression by full gradients, from the same start in the same order, so that it learns the same each time.
// A weight is held near what we think it is before any text is read (`expected`): most families are met in a dozen
// sentences only, and what so few tell is mostly chance.

const expected = new Map([
  ...named(-1.5, "no-stop"),
  ...named(-1, "no-blocking"),
  ...named(-0.7, "denied"),
  ...named(-0.5, "question"),
  ...named(-0.2, "lead good removed past"),
  ...named(-0.1, "remedied"),
  ...named(0.7, "not-consent not-aim must-before"),
  ...named(0.4, "not-duty"),
  ...named(0.6, "contrast"),
  ...named(0.4, "few"),
  ...named(1.5, "plain"),
  ...named(0.3, "not several-families before-blocks after-blocks turns-good"),
  ...named(
    0.5,
    `refuse oppose dispute tension divide distrust unlikely deadlock fail not-yet unable delay impede strain
    bar sanction limit-rule breach abuse withdraw condition await demand open`,
  ),
  ...named(
    0.2,
    `accuse criticise deny anger afraid lose court fight harm unrest threat risk repress lack weak poor cost
    slump hard trouble fall protest`,
  ),
]);

function named(weight, names) {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => [name, weight]);
}

/** How strongly a weight is held; that of a pair of features more, as there are many. */
const hold = 4;
const pairHold = 16;
/** What an optional sentence says of obstacles: little, and mostly that it is one. */
const optional = { weight: 0.3, target: 0.8 };
const rounds = 400;

/** Name → weight, `bias` among them. */
export function learnWeights(rows) {
  const names = [...new Set(rows.flatMap(({ features }) => [...features.keys()]))].sort();
  const weights = new Map([...names.map((name) => [name, expected.get(name) ?? 0]), ["bias", 0]]);
  const [first, second] = [new Map(), new Map()];
  for (let round = 1; round <= rounds; round++) {
    const slopes = new Map(
      names.map((name) => [
        name,
        (name.includes("&") ? pairHold : hold) * (weights.get(name) - (expected.get(name) ?? 0)),
      ]),
    );
    for (const { features, label } of rows) {
      const target = label === "optional" ? optional.target : Number(label === "obstacle");
      const off = (probability(weights, features) - target) * (label === "optional" ? optional.weight : 1);
      for (const [name, value] of features) slopes.set(name, slopes.get(name) + off * value);
      slopes.set("bias", (slopes.get("bias") ?? 0) + off);
    }
    for (const [name, slope] of slopes) step({ weights, first, second, round }, name, slope);
  }
  return weights;
}

/** One step of Adam. */
function step({ weights, first, second, round }, name, slope) {
  const mean = 0.9 * (first.get(name) ?? 0) + 0.1 * slope;
  const square = 0.999 * (second.get(name) ?? 0) + 0.001 * slope * slope;
  first.set(name, mean);
  second.set(name, square);
  const scaled = mean / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8);
  weights.set(name, weights.get(name) - 0.05 * scaled);
}

/** How sure a sentence with these features tells of an obstacle. */
export function probability(weights, features) {
  let sum = weights.get("bias");
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

const kinds = ["domestic-politics", "history", "diplomatic", "legal", "technical", "military", "economic"];
const kindHold = 2;

/** A word of a matter speaks for its kind. */
function expectedOfKind(kind, name) {
  if (name === kind) return 1;
  return name === `share-of-${kind}` ? 3 : 0;
}

/** Kind → name → weight. */
export function learnKinds(rows) {
  const names = [...new Set(rows.flatMap(({ kindFeatures }) => [...kindFeatures.keys()]))].sort();
  const start = (kind) => new Map([...names.map((name) => [name, expectedOfKind(kind, name)]), ["bias", 0]]);
  const weights = new Map(kinds.map((kind) => [kind, start(kind)]));
  for (let round = 0; round < rounds; round++) {
    const slopes = kindSlopes(weights, rows);
    for (const [kind, of] of weights)
      for (const [name, weight] of of) {
        const slope = (slopes.get(kind).get(name) ?? 0) + holdOf(name) * (weight - expectedOfKind(kind, name));
        of.set(name, weight - (0.03 * slope) / (1 + round / 100));
      }
  }
  return weights;
}

function kindSlopes(weights, rows) {
  const slopes = new Map(kinds.map((kind) => [kind, new Map()]));
  for (const { kindFeatures, kind: meant } of rows)
    for (const [kind, chance] of probabilities(weights, kindFeatures)) {
      const off = chance - Number(kind === meant);
      const mine = slopes.get(kind);
      for (const [name, value] of [...kindFeatures, ["bias", 1]]) mine.set(name, (mine.get(name) ?? 0) + off * value);
    }
  return slopes;
}

function holdOf(name) {
  if (name === "bias") return 0.5;
  return name.startsWith("share") ? 0.3 * kindHold : kindHold;
}

/** The kinds with their chances, the likeliest first. */
export function probabilities(weights, features) {
  const sums = [...weights].map(([kind, of]) => {
    let sum = of.get("bias");
    for (const [name, value] of features) sum += (of.get(name) ?? 0) * value;
    return [kind, Math.exp(Math.max(-30, Math.min(30, sum)))];
  });
  const total = sums.reduce((all, [, value]) => all + value, 0);
  return sums.map(([kind, value]) => [kind, value / total]).sort(([, one], [, other]) => other - one);
}
