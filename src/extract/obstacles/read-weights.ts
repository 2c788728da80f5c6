/** Reads `name weight name weight …`. */
export function readWeights(list: string): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  const words = list.trim().split(/\s+/);
  for (let at = 0; at + 1 < words.length; at += 2) read.set(words[at] ?? "", Number(words[at + 1]));
  return read;
}
