import { isSpelled } from "./spelled.ts";

/** Whether a value of YAML is a map. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isSpelled(value);
}
