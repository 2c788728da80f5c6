import { holderWeights } from "../data/obstacle-weights.ts";
import { readWeights } from "./read-weights.ts";

/** A feature of somebody who may hold an obstacle, and what it weighs. */
export interface HolderFeature {
  readonly name: string;
  readonly weight: number;
}

const weights = readWeights(holderWeights.features);
const made = new Map<string, HolderFeature>();

/** The one feature of a name: what it weighs is looked up once, not for each who has it. */
function holderFeature(name: string): HolderFeature {
  const known = made.get(name);
  if (known !== undefined) return known;
  const feature = { name, weight: weights.get(name) ?? 0 };
  made.set(name, feature);
  return feature;
}

/** The features of some names, in their order. */
export function holderFeatures<Names extends readonly string[]>(
  ...names: Names
): { readonly [Index in keyof Names]: HolderFeature } {
  return names.map(holderFeature) as { [Index in keyof Names]: HolderFeature };
}

/** The features of names that begin alike, by how these end. */
export function holderFeaturesBehind(beginning: string): (end: string) => HolderFeature {
  const ofEnds = new Map<string, HolderFeature>();
  return (end) => {
    const known = ofEnds.get(end);
    if (known !== undefined) return known;
    const feature = holderFeature(beginning + end);
    ofEnds.set(end, feature);
    return feature;
  };
}
