import type { ValuePath } from "./locate.ts";
import { isSpelled, type Spelled } from "./spelled.ts";

/**
 * A value of YAML in maps of own properties without `__proto__`; `dropped` is told where each
 * stood. Numbers and truths keep their spelling.
 */
export function plainValue(value: unknown, dropped: (path: ValuePath) => void, path: ValuePath = []): unknown {
  if (Array.isArray(value)) return value.map((item, index) => plainValue(item, dropped, [...path, index]));
  if (typeof value !== "object" || value === null || isSpelled(value)) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const at = [...path, key];
    if (key !== "__proto__") return [[key, plainValue(item, dropped, at)] as const];
    dropped(at);
    return [];
  });
  return Object.fromEntries(entries);
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
