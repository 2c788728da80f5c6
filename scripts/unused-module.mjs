// Stands in for modules that marked-terminal imports and that nothing of ours reaches (see build.mjs).
function unreachable() {
  throw new Error("a part of marked-terminal that brief overrides was called");
}

export const highlight = unreachable;
export const get = unreachable;
export const link = unreachable;
export default unreachable;
