// Stands in for modules that marked-terminal and linkedom import and that nothing of ours reaches (see build.mjs).
function unreachable() {
  throw new Error("a part of a package that brief does without was called");
}

export const highlight = unreachable;
export const get = unreachable;
export const link = unreachable;
export const parse = unreachable;
export default unreachable;
