// Preloaded by long-page.test.ts: tells on stderr how many listen to the end of a run.
const { emit } = process;

process.emit = function (name, ...rest) {
  if (name === "exit") process.stderr.write(`${process.listenerCount("exit")} listen\n`);
  return emit.call(this, name, ...rest);
};
