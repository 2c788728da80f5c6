// Preloaded into a run: it kills itself with SIGKILL before the call of SQLite of number BRIEF_TEST_KILL. Otherwise it tells on
// descriptor 3, at its end, how many there were.
const { writeSync } = require("node:fs");

const killing = Number(process.env.BRIEF_TEST_KILL);
const emit = process.dlopen;
let count = 0;

function instrument({ DatabaseSync, StatementSync }) {
  const calls = [
    [DatabaseSync, ["exec", "prepare", "close"]],
    [StatementSync, ["run", "all", "iterate", "get"]],
  ];
  for (const [{ prototype }, names] of calls) {
    for (const name of names) {
      const real = prototype[name];
      prototype[name] = function (...args) {
        count += 1;
        if (count === killing) process.kill(process.pid, "SIGKILL");
        return real.apply(this, args);
      };
    }
  }
}

if (require("node:module").isBuiltin("node:sqlite")) instrument(require("node:sqlite"));
else {
  process.dlopen = (module, ...rest) => {
    emit.call(process, module, ...rest);
    if (module.exports.DatabaseSync !== undefined) instrument(module.exports);
  };
}

process.on("exit", () => writeSync(3, String(count)));
