import { wordSet } from "../word-set.ts";

/**
 * Pairs of features that together tell more than each alone: "not" where nothing else blocks, an
 * appeal behind a sentence that blocks. Named `one&other`.
 */
export function pairFeatures(names: ReadonlySet<string>): string[] {
  const pairs: string[] = [];
  for (const one of anchors) {
    if (!names.has(one)) continue;
    for (const other of names)
      if (partners.has(other) && other !== one && !(anchors.includes(other) && other < one))
        pairs.push(`${one}&${other}`);
  }
  return pairs;
}

const anchors = ["before-blocks", "lead", "no-blocking", "not"];

const partners =
  wordSet(`not contrast not-duty say high urge should quotation past-perfect remove year aim plain-main plan trouble
  acts has-not lead present good few would several-families tell before-blocks no-blocking wishes-apart
  must-before accuse fights-peace lose fall remedied`);
