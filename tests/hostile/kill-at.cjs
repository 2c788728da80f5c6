// Preloaded into a run: it kills itself with SIGKILL before the call of SQLite of number BRIEF_TEST_KILL, or copies its cache before
// each call into a folder of BRIEF_TEST_COPIES of that call's number: what a kill would leave behind there, byte for byte, as nothing
// but the call's own process knows more. At its end it tells on descriptor 3 how many calls there were.
const { copyFileSync, mkdirSync, readdirSync, writeSync } = require("node:fs");
const { isBuiltin, syncBuiltinESMExports } = require("node:module");
const { join } = require("node:path");

const killing = Number(process.env.BRIEF_TEST_KILL);
const copies = process.env.BRIEF_TEST_COPIES;
const cache = join(process.env.XDG_CACHE_HOME, "brief");
const load = process.dlopen;
let count = 0;

/** The files of the cache as they are. A file that is closed here is no longer locked by this run, which nothing else is looking at. */
function copyCache(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(cache, { withFileTypes: true }))
    if (entry.isFile()) copyFileSync(join(cache, entry.name), join(folder, entry.name));
}

function beforeCall() {
  count += 1;
  if (copies !== undefined) copyCache(join(copies, String(count), "brief"));
  if (count === killing) process.kill(process.pid, "SIGKILL");
}

// Databases and statements that count: methods of the binding's own cannot be replaced.
function counted(real) {
  return new Proxy(real, {
    get(_, name) {
      const value = real[name];
      if (typeof value !== "function") return value;
      return (...args) => {
        beforeCall();
        const result = value.apply(real, args);
        return name === "prepare" ? counted(result) : result;
      };
    },
  });
}

function countedClass(DatabaseSync) {
  return new Proxy(DatabaseSync, { construct: (_, args) => counted(new DatabaseSync(...args)) });
}

if (isBuiltin("node:sqlite")) {
  const sqlite = require("node:sqlite");
  sqlite.DatabaseSync = countedClass(sqlite.DatabaseSync);
  syncBuiltinESMExports();
} else {
  process.dlopen = (module, ...rest) => {
    load.call(process, module, ...rest);
    const { DatabaseSync } = module.exports;
    if (DatabaseSync !== undefined) module.exports = { ...module.exports, DatabaseSync: countedClass(DatabaseSync) };
  };
}

process.on("exit", () => writeSync(3, String(count)));
