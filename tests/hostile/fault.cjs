// Preloaded into a run: of the calls to node:fs that concern a cache or a library, number BRIEF_TEST_FAIL fails once with the error
// BRIEF_TEST_CODE. At its end the run tells on descriptor 3 how many there were, and what failed.
const fs = require("node:fs");

const failing = Number(process.env.BRIEF_TEST_FAIL);
const code = process.env.BRIEF_TEST_CODE;
const places = [process.env.BRIEF_PATH, process.env.XDG_CACHE_HOME];
const opened = new Map();
const writeSync = fs.writeSync;
let count = 0;
let failed = "";

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

process.on("exit", () => writeSync(3, `${count} ${failed}`));
