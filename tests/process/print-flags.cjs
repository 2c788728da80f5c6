// Preloaded by long-page.test.ts: tells on stderr which flags of V8 a run sets.
const v8 = require("node:v8");

const { setFlagsFromString } = v8;

v8.setFlagsFromString = (flags) => {
  process.stderr.write(`${flags}\n`);
  setFlagsFromString(flags);
};
