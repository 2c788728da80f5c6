import type { ValuePath } from "./locate.ts";

/**
 * A value of YAML as plain JSON: maps as own-property objects without `__proto__`, whatever is no JSON value as a string.
 * `dropped` is told where each `__proto__` stood.
 */
export function plainValue(value: unknown, dropped: (path: ValuePath) => void, path: ValuePath = []): unknown {
  if (Array.isArray(value)) return value.map((item, index) => plainValue(item, dropped, [...path, index]));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).flatMap(([key, item]) => {
      const at = [...path, key];
      if (key !== "__proto__") return [[key, plainValue(item, dropped, at)] as const];
      dropped(at);
      return [];
    });
    return Object.fromEntries(entries);
  }
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))) return String(value);
  return value;
}
