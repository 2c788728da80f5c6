import { CORE_SCHEMA, defineScalarTag, mapTag, NOT_RESOLVED, type ScalarTagDefinition } from "js-yaml";
import { isSpelled, type Spelled, spell } from "./spelled.ts";

/** YAML 1.2 core, but that numbers and truths keep their spelling, as values and as keys. */
export const spelledSchema = CORE_SCHEMA.withTags(
  CORE_SCHEMA.tags.flatMap((tag) =>
    tag.nodeKind === "scalar" && /:(?:int|float|bool)$/.test(tag.tagName) ? [spelledTag(tag)] : [],
  ),
  {
    ...mapTag,
    addPair: (map, key, value) => mapTag.addPair(map, keyText(key), value),
    has: (map, key) => mapTag.has(map, keyText(key)),
  },
);

function spelledTag(tag: ScalarTagDefinition): ScalarTagDefinition {
  return defineScalarTag(tag.tagName, {
    implicit: tag.implicit,
    implicitFirstChars: tag.implicitFirstChars,
    identify: isSpelled,
    resolve: (spelling, isExplicit, tagName): Spelled | typeof NOT_RESOLVED => {
      const value = tag.resolve(spelling, isExplicit, tagName) as number | boolean | typeof NOT_RESOLVED;
      return value === NOT_RESOLVED ? NOT_RESOLVED : spell(spelling, value);
    },
  });
}

function keyText(key: unknown): unknown {
  return isSpelled(key) ? key.spelling : key;
}
