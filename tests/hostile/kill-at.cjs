// Preloaded into a run: it kills itself with SIGKILL before the call of SQLite of number BRIEF_TEST_KILL. Otherwise it tells on
// descriptor 3, at its end, how many there were.
const { writeSync } = require("node:fs");
const { isBuiltin, syncBuiltinESMExports } = require("node:module");

const killing = Number(process.env.BRIEF_TEST_KILL);
const load = process.dlopen;
let count = 0;

// Databases and statements that count: methods of the binding's own cannot be replaced.
function counted(real) {
  return new Proxy(real, {
    get(_, name) {
      const value = real[name];
      if (typeof value !== "function") return value;
      return (...args) => {
        count += 1;
        if (count === killing) process.kill(process.pid, "SIGKILL");
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
