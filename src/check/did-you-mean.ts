import { closest } from "../text/closest.ts";

/** `; did you mean x?` for the nearest of the candidates, or nothing if none is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = closest(word, candidates);
  return near === null ? "" : `; did you mean ${near}?`;
}
