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
      const pair = named?.get(names[at] as string);
      if (pair !== undefined) pairs.push(pair);
    }
  }
  return pairs;
}

/** Of the two of a pair at least one is of these. */
export const anchors = ["before-blocks", "lead", "no-blocking", "not"];

const partners =
  wordSet(`not contrast not-duty say high urge should quotation past-perfect remove year aim plain-main plan trouble
  acts has-not lead present good few would several-families tell before-blocks no-blocking wishes-apart
  must-before accuse fights-peace lose fall remedied`);

/** Made once: a text has thousands of them. Of two anchors the first in their order comes first. */
const pairNames: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  anchors.map((one) => {
    const others = [...partners].filter((other) => !anchors.includes(other) || other > one);
    return [one, new Map(others.map((other) => [other, `${one}&${other}`]))];
  }),
);
