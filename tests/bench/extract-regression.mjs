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
    `accuse criticise deny anger afraid lose court fight harm unrest threat risk repress lack weak poor cost short
    slump hard trouble fall protest`,
  ),
  // Of who holds an obstacle.
  ...named(1.5, "ruled-owner"),
  ...named(1, "ruled ruled-agent"),
  ...named(0.6, "deed-refuse"),
  ...named(0.5, "ruled-active genitive-near"),
  ...named(0.4, "deed-oppose deed-impede deed-threat deed-bar deed-withdraw deed-demand"),
  ...named(-0.5, "done-to"),
]);

function named(weight, names) {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => [name, weight]);
}

/** How strongly a weight is held; that of a pair of features and of a word more, as there are many. */
const hold = 4;
const pairHold = 16;
const wordHold = 12;
/** What the feature of a word begins with. */
export const wordPrefix = "word:";
/** What an optional sentence says of obstacles: little, and mostly that it is one. */
const optional = { weight: 0.3, target: 0.8 };
const rounds = 400;

/**
 * Name → weight, `bias` among them. Where weights that stand are handed in, each is held near its own, so many times as
 * strongly as near what we only think. A row may say how much it counts.
 */
export function learnWeights(rows, { standing = null, times = 1 } = {}) {
  const met = rows.flatMap(({ features }) => [...features.keys()]);
  const names = [...new Set([...met, ...(standing?.keys() ?? [])])].filter((name) => name !== "bias").sort();
  const places = new Map(names.map((name, place) => [name, place]));
  const held = Float64Array.from(names, (name) => holdOfWeight(name) * times);
  const thought = Float64Array.from(names, (name) => standing?.get(name) ?? expected.get(name) ?? 0);
  // The last is the bias.
  const weights = Float64Array.from([...thought, standing?.get("bias") ?? 0]);
  const [slopes, mean, square] = [0, 0, 0].map(() => new Float64Array(weights.length));
  const inputs = rows.map(({ features, label, counts = 1 }) => ({
    places: Int32Array.from([...features.keys()], (name) => places.get(name)),
    values: Float64Array.from(features.values()),
    target: label === "optional" ? optional.target : Number(label === "obstacle"),
    counts: counts * (label === "optional" ? optional.weight : 1),
  }));
  for (let round = 1; round <= rounds; round++) {
    slopes.fill(0);
    for (const [place, strength] of held.entries()) slopes[place] = strength * (weights[place] - thought[place]);
    for (const input of inputs) addSlope(slopes, weights, input);
    step({ weights, slopes, mean, square, round });
  }
  return new Map([...names.map((name, place) => [name, weights[place]]), ["bias", weights.at(-1)]]);
}

function holdOfWeight(name) {
  if (name.startsWith(wordPrefix)) return wordHold;
  return name.includes("&") ? pairHold : hold;
}

function addSlope(slopes, weights, { places, values, target, counts }) {
  const last = weights.length - 1;
  let sum = weights[last];
  for (let at = 0; at < places.length; at++) sum += weights[places[at]] * values[at];
  const off = (1 / (1 + Math.exp(-sum)) - target) * counts;
  for (let at = 0; at < places.length; at++) slopes[places[at]] += off * values[at];
  slopes[last] += off;
}

/** One step of Adam. */
function step({ weights, slopes, mean, square, round }) {
  for (const [place, slope] of slopes.entries()) {
    mean[place] = 0.9 * mean[place] + 0.1 * slope;
    square[place] = 0.999 * square[place] + 0.001 * slope * slope;
    const scaled = mean[place] / (1 - 0.9 ** round) / (Math.sqrt(square[place] / (1 - 0.999 ** round)) + 1e-8);
    weights[place] -= 0.05 * scaled;
  }
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
  const names = [...new Set(rows.flatMap(({ kindFeatures }) => [...kindFeatures.keys()])), "bias"].sort();
  const places = new Map(names.map((name, place) => [name, place]));
  const held = Float64Array.from(names, holdOf);
  // One kind behind the other.
  const thought = Float64Array.from(kinds.flatMap((kind) => names.map((name) => expectedOfKind(kind, name))));
  const weights = Float64Array.from(thought);
  const [slopes, mean, square] = [0, 0, 0].map(() => new Float64Array(weights.length));
  const inputs = rows.map(({ kindFeatures, kind, kindsToo }) => ({
    places: Int32Array.from([...kindFeatures.keys(), "bias"], (name) => places.get(name)),
    values: Float64Array.from([...kindFeatures.values(), 1]),
    targets: kinds.map((one) => targetOf(one, kind, kindsToo)),
  }));
  for (let round = 1; round <= rounds; round++) {
    for (const place of slopes.keys()) slopes[place] = held[place % names.length] * (weights[place] - thought[place]);
    for (const input of inputs) addKindSlopes(slopes, weights, input);
    step({ weights, slopes, mean, square, round });
  }
  const rowOf = (at) => new Map(names.map((name, place) => [name, weights[at * names.length + place]]));
  return new Map(kinds.map((kind, at) => [kind, rowOf(at)]));
}

/** A second reading that is as good counts a little. */
function targetOf(kind, meant, too) {
  if (kind === meant) return too.length === 0 ? 1 : 0.7;
  return too.includes(kind) ? 0.3 / too.length : 0;
}

function addKindSlopes(slopes, weights, { places, values, targets }) {
  const width = weights.length / kinds.length;
  const sums = kinds.map((_, at) => places.reduce((sum, place, n) => sum + weights[at * width + place] * values[n], 0));
  const most = Math.max(...sums);
  const chances = sums.map((sum) => Math.exp(sum - most));
  const total = chances.reduce((all, one) => all + one, 0);
  for (const [at, chance] of chances.entries())
    for (const [n, place] of places.entries()) slopes[at * width + place] += (chance / total - targets[at]) * values[n];
}

/**
 * Name → weight, `bias` among them, of what tells who holds an obstacle. A row has all who may: one of them does, or
 * nobody, who weighs nothing.
 */
export function learnHolders(rows) {
  const inputs = rows.filter(({ candidates }) => candidates.length > 0);
  const names = [...new Set(inputs.flatMap(({ candidates }) => candidates.flatMap(({ features }) => features)))].sort();
  const places = new Map([...names, "bias"].map((name, place) => [name, place]));
  const thought = Float64Array.from([...names, "bias"], (name) => expected.get(name) ?? 0);
  const weights = Float64Array.from(thought);
  const [slopes, mean, square] = [0, 0, 0].map(() => new Float64Array(weights.length));
  const placed = inputs.map(({ candidates, counts }) => ({
    candidates: candidates.map(({ features, isRight }) => ({
      places: Int32Array.from([...features, "bias"], (name) => places.get(name)),
      target: isRight ? 1 / candidates.filter((one) => one.isRight).length : 0,
    })),
    counts,
  }));
  for (let round = 1; round <= rounds; round++) {
    for (let place = 0; place < names.length; place++) slopes[place] = holderHold * (weights[place] - thought[place]);
    slopes[names.length] = 0;
    for (const row of placed) addHolderSlopes(slopes, weights, row);
    step({ weights, slopes, mean, square, round });
  }
  return new Map([...places].map(([name, place]) => [name, weights[place]]));
}

const holderHold = 2;

function addHolderSlopes(slopes, weights, { candidates, counts }) {
  const sums = candidates.map(({ places }) => places.reduce((sum, place) => sum + weights[place], 0));
  const chances = chancesOf(sums);
  for (const [at, { places, target }] of candidates.entries())
    for (const place of places) slopes[place] += counts * (chances[at] - target);
}

/** How likely each is that weighs so much, beside nobody, who weighs nothing. */
function chancesOf(sums) {
  const total = sums.reduce((all, sum) => all + Math.exp(sum), 1);
  return sums.map((sum) => Math.exp(sum) / total);
}

/** How sure each candidate holds an obstacle. */
export function holderChances(weights, candidates) {
  return chancesOf(
    candidates.map(({ features }) =>
      features.reduce((sum, name) => sum + (weights.get(name) ?? 0), weights.get("bias")),
    ),
  );
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
