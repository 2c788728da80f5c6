import { CORE_SCHEMA, defineScalarTag, mapTag, NOT_RESOLVED, type ScalarTagDefinition } from "js-yaml";

/**
 * A value that YAML reads as a number or a truth, and how it is spelled: every field of a brief is
 * a text, and 2.50, 010 or twenty digits are to be shown as they were written.
 */
export interface Spelled {
  readonly spelling: string;
  readonly value: number | boolean;
  readonly [mark]: true;
}

const mark = Symbol("spelled");

/** Whether a value is spelled so: no map is, whatever its keys. */
export function isSpelled(value: unknown): value is Spelled {
  return typeof value === "object" && value !== null && mark in value;
}

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
      return value === NOT_RESOLVED ? NOT_RESOLVED : { spelling, value, [mark]: true };
    },
  });
}

function keyText(key: unknown): unknown {
  return isSpelled(key) ? key.spelling : key;
}
