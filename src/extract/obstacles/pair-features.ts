import { wordSet } from "../word-set.ts";

/**
 * Pairs of features that together tell more than each alone: "not" where nothing else blocks, an
 * appeal behind a sentence that blocks. Named `one&other`.
 */
export function pairFeatures(names: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let number = 0; number < anchors.length; number += 1) {
    const one = anchors[number] as string;
    if (!names.includes(one)) continue;
    const named = pairNames.get(one);
    for (let at = 0; at < names.length; at += 1) {
      const other = names[at] as string;
      const pair = named?.get(other);
      if (pair !== undefined && !(anchors.includes(other) && other <= one)) pairs.push(pair);
    }
  }
  return pairs;
}

const anchors = ["before-blocks", "lead", "no-blocking", "not"];

const partners =
  wordSet(`not contrast not-duty say high urge should quotation past-perfect remove year aim plain-main plan trouble
  acts has-not lead present good few would several-families tell before-blocks no-blocking wishes-apart
  must-before accuse fights-peace lose fall remedied`);

/** Made once: a text has thousands of them. */
const pairNames: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  anchors.map((one) => [one, new Map([...partners].map((other) => [other, `${one}&${other}`]))]),
);
