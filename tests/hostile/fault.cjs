// Preloaded into a process of many runs: of the calls to node:fs in a run that concern a cache or a library, number BRIEF_TEST_FAIL
// fails once with the error BRIEF_TEST_CODE. At its end each run tells on descriptor 3 how many there were, and what failed.
const fs = require("node:fs");

const opened = new Map();
const writeSync = fs.writeSync;
let failing = 0;
let code = "";
let places = [];
let count = 0;
let failed = "";

process.on("message", ({ environment }) => {
  failing = Number(environment.BRIEF_TEST_FAIL);
  code = environment.BRIEF_TEST_CODE;
  places = [environment.BRIEF_PATH, environment.XDG_CACHE_HOME];
  count = 0;
  failed = "";
  process.once("exit", () => writeSync(3, `${count} ${failed}`));
});

for (const name of [
  "openSync",
  "readSync",
  "closeSync",
  "fstatSync",
  "statSync",
  "lstatSync",
  "readdirSync",
  "opendirSync",
  "realpathSync",
  "existsSync",
  "readFileSync",
  "mkdirSync",
  "chmodSync",
  "rmSync",
  "unlinkSync",
  "renameSync",
  "writeFileSync",
]) {
  const real = fs[name];
  fs[name] = (target, ...rest) => {
    const path = typeof target === "number" ? opened.get(target) : String(target);
    if (path === undefined || !places.some((place) => path.startsWith(place))) return real.call(fs, target, ...rest);
    count += 1;
    if (count === failing) {
      failed = `${name} ${path}`;
      // What fails to close is closed all the same, as on Linux.
      if (name === "closeSync") real.call(fs, target);
      if (name === "existsSync") return false;
      throw Object.assign(new Error(`${code}: injected, ${name} '${path}'`), { code, syscall: name, path });
    }
    const result = real.call(fs, target, ...rest);
    if (name === "openSync") opened.set(result, path);
    if (name === "closeSync") opened.delete(target);
    return result;
  };
}
