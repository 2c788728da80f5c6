// Learned weights as the two files of src/extract/data that hold them.
import { wordPrefix } from "./extract-regression.mjs";

/** Lines of `name weight`, the greatest first; what weighs next to nothing is left out. */
function listed(of, least) {
  const entries = [...of].filter(([name, weight]) => name !== "bias" && Math.abs(weight) >= least);
  const words = entries
    .sort(([, one], [, other]) => other - one)
    .map(([name, weight]) => `${name} ${weight.toFixed(2)}`);
  const lines = [""];
  for (const word of words) {
    if (`${lines.at(-1)} ${word}`.length > 110) lines.push("   ");
    lines.push(`${lines.pop()} ${word}`);
  }
  return lines.join("\n").trim();
}

/** The file of what single words weigh. */
export function asWords(weights) {
  const words = [...weights].filter(([name]) => name.startsWith(wordPrefix));
  const list = listed(
    words.map(([name, weight]) => [name.slice(wordPrefix.length), weight]),
    0.03,
  );
  return `/** Weights of stems of words, learned by tests/bench/extract-learn.mjs. */
export const obstacleWords = \`${list}\`;
`;
}

/** The file of all other weights, and of the bounds above which something is told. */
export function asData(weights, { kinds, holders: held, bounds }) {
  const list = (of) =>
    listed(
      [...of].filter(([name]) => !name.startsWith(wordPrefix)),
      0.05,
    );
  const kindLines = [...kinds].map(
    ([kind, of]) =>
      `  ${kind.includes("-") ? JSON.stringify(kind) : kind}: \`bias ${of.get("bias").toFixed(2)} ${list(of)}\`,`,
  );
  return `import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: ${weights.get("bias").toFixed(2)},
  least: ${bounds.obstacles},
  features: \`${list(weights)}\`,
};

/** Weights of what tells who holds an obstacle, learned there too. */
export const holderWeights = {
  bias: ${held.get("bias").toFixed(2)},
  least: ${bounds.holders},
  features: \`${list(held)}\`,
};

/** Weights of what tells the kind of an obstacle, learned there too. */
export const kindWeights: Readonly<Record<ObstacleKind, string>> = {
${kindLines.join("\n")}
};
`;
}
