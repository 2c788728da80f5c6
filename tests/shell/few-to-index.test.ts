import { expect, test } from "vitest";
import { fewToIndex } from "../../src/shell/v8-flags.ts";

test.each([
  ["optimising is put off for a thousand files and more", "11.3.244.8-node.30", 1500],
  ["where it is left out, for few alone", "12.4.254.21-node.33", 200],
  ["of a V8 that nobody has tried as well", "99.0", 200],
])("%s", (_, version, files) => {
  expect(fewToIndex(version).files).toBe(files);
});
