import { type Part, type Shape, shapeOf } from "./regex-shape.ts";

/** A text that may be hard for a pattern: something that lets it begin, much of one thing, something that lets it fail. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** What every pattern is tried with, whatever it is made of; and what its classes are asked about. */
const generic = [
  ..."a \n\t0-#=\\$[](){}\"'`!.,:;/?&<>_*~@%^|+A\r",
  "\u2028\u0301\u00e9\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u3000\u6f22\u3002\ud55c\u200d",
].flatMap((text) => Array.from(text));

/** A quantifier of less is as good as none: what is tried takes no longer than that often. */
const many = 16;

/** The attacks that a pattern's own shape suggests. */
export function attacksOn(source: string, flags: string): Attack[] {
  const shape = shapeOf(source);
  const matches = matcher(flags);
  const known = [...new Set([...generic, ...setsIn(shape).flatMap((set) => samplesOf(set, matches))])];
  const pumped = pumpedIn(shape, [""], (set) => samplesOf(set, matches)[0] ?? "");
  const sets = new Set(pumped.flatMap(({ part }) => setsIn(part.shape)));
  const kinds = kindsOf(known, [...sets], matches);
  const least = kinds.at(-1) ?? "";
  const suffixes = [...new Set(["", "\n", least, kinds[0] ?? "", "a", "!"])];
  const pairs = kinds.flatMap((one) => kinds.map((other) => (one === other ? one : one + other)));
  const starts = [...new Set(pumped.flatMap(({ prefixes }) => prefixes))];
  const bodies = [...new Set(pumped.flatMap(({ bodies }) => bodies))];
  const restarts = starts.flatMap((start) => [start, ...kinds.map((kind) => start + kind)]);
  return distinct([
    ...across([""], [...generic, ...pairs, ...bodies, ...restarts], suffixes.slice(0, 4)),
    ...pumped.flatMap(({ prefixes, bodies: own }) =>
      across(
        [...prefixes, ...prefixes.map((prefix) => prefix + (kinds[0] ?? "")), least],
        [...kinds, ...own],
        suffixes,
      ),
    ),
    ...across(starts, pairs, ["", least]),
  ]);
}

/** Whether a set matches a character, by trying. */
function matcher(flags: string): (set: string, character: string) => boolean {
  const compiled = new Map<string, RegExp>();
  return (set, character) => {
    const known = compiled.get(set) ?? new RegExp(`^(?:${set})$`, flags.replace(/[gym]/g, ""));
    compiled.set(set, known);
    return known.test(character);
  };
}

function samplesOf(set: string, matches: (set: string, character: string) => boolean): string[] {
  const found = generic.find((character) => matches(set, character));
  if (found !== undefined) return [found];
  for (let code = 0; code < 0x1_0000; code += 1) {
    const character = String.fromCharCode(code);
    if (matches(set, character)) return [character];
  }
  return [];
}

/** One character for each way to be matched by the sets, the most matched first; none is the last. */
function kindsOf(
  known: readonly string[],
  sets: readonly string[],
  matches: (set: string, character: string) => boolean,
): string[] {
  const kinds = new Map<string, string>();
  for (const character of known) {
    const signature = sets.map((set) => (matches(set, character) ? "1" : "0")).join("");
    if (!kinds.has(signature)) kinds.set(signature, character);
  }
  const weight = (signature: string) => signature.replaceAll("0", "").length;
  return [...kinds].toSorted(([one], [other]) => weight(other) - weight(one)).map(([, character]) => character);
}

function setsIn(shape: Shape): string[] {
  if (shape.kind === "set") return [shape.source];
  return shape.kind === "group" ? shape.choices.flat().flatMap((part) => setsIn(part.shape)) : [];
}

interface Pumped {
  readonly part: Part;
  /** What may stand before it. */
  readonly prefixes: readonly string[];
  /** What it may be once. */
  readonly bodies: readonly string[];
}

/** Every part of a shape that may come many times, behind what comes before it: as little as may be, and each thing once. */
function pumpedIn(shape: Shape, before: readonly string[], sample: (set: string) => string): Pumped[] {
  if (shape.kind !== "group") return [];
  return shape.choices.flatMap((choice) => {
    let [least = "", once = least] = before;
    return choice.flatMap((part) => {
      const prefixes = [...new Set([least, once])];
      const bodies = bodiesOf(part.shape, sample);
      const isAsked = part.shape.kind !== "group" || part.shape.look !== "must not";
      const body = isAsked ? (bodies[0] ?? "") : "";
      least += body.repeat(Math.min(part.min, many));
      once += body.repeat(Math.max(1, Math.min(part.min, many)));
      const own = part.max < many ? [] : [{ part, prefixes, bodies }];
      return [...own, ...pumpedIn(part.shape, prefixes, sample)];
    });
  });
}

/** What a shape may be once: for a group, a text for each of its choices. */
function bodiesOf(shape: Shape, sample: (set: string) => string): string[] {
  if (shape.kind === "set") return [sample(shape.source)];
  if (shape.kind === "nothing") return [""];
  return shape.choices.map((choice) =>
    choice
      .map(({ shape: inner, min, max }) => (bodiesOf(inner, sample)[0] ?? "").repeat(Math.max(min, Math.min(max, 1))))
      .join(""),
  );
}

function across(prefixes: readonly string[], pumps: readonly string[], suffixes: readonly string[]): Attack[] {
  return prefixes.flatMap((prefix) => pumps.flatMap((pump) => suffixes.map((suffix) => ({ prefix, pump, suffix }))));
}

function distinct(attacks: readonly Attack[]): Attack[] {
  const kept = new Map(attacks.map((attack) => [JSON.stringify(Object.values(attack)), attack]));
  return [...kept.values()].filter(({ pump }) => pump !== "");
}
