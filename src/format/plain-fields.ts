import { plainValue } from "./plain-value.ts";
import type { Reader } from "./read-fields.ts";

/**
 * A map of fields as plain JSON. What is called `__proto__` is reported and left out: it would be
 * no field but a prototype.
 */
export function plainFields<Value>(value: Value, wrong: Reader["wrong"]): Value {
  return plainValue(value, (path) => wrong(path, "a field is called __proto__; expected another name")) as Value;
}
