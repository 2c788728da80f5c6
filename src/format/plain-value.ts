import type { ValuePath } from "./locate.ts";
import { isSpelled, type Spelled } from "./spelled.ts";

/**
 * A value of YAML in maps of own properties without `__proto__`; `dropped` is told where each
 * stood. Numbers and truths keep their spelling.
 */
export function plainValue(value: unknown, dropped: (path: ValuePath) => void): unknown {
  // Where the walk is, as one list: a list for each value would cost as much as reading them.
  const at: (string | number)[] = [];
  const within = (step: string | number, item: unknown): unknown => {
    at.push(step);
    const plain = walk(item);
    at.pop();
    return plain;
  };
  const walk = (item: unknown): unknown => {
    if (typeof item !== "object" || item === null || isSpelled(item)) return item;
    if (Array.isArray(item)) return item.map((each, index) => within(index, each));
    const plain: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(item)) {
      if (key === "__proto__") dropped([...at, key]);
      else plain[key] = within(key, each);
    }
    return plain;
  };
  return walk(value);
}

/**
 * A value as plain JSON: numbers and truths are such, but for numbers that JSON has not or that
 * would lose digits.
 */
export function withoutSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpelling);
  if (isSpelled(value)) return jsonValue(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutSpelling(item)]));
}

function jsonValue({ spelling, value }: Spelled): unknown {
  if (typeof value === "boolean") return value;
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? value : spelling;
}
