/** Writes `count` briefs below `root`. */
export function makeLibrary(root: string, count: number): void;
