// Stands in for node:tty where chalk asks it (see build.mjs): brief tells chalk itself how many colours there are.
export default { isatty: () => false };
