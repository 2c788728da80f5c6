import { grouped, plural } from "../text/plural.ts";

/** How long an indexing goes on before anything is said of it, in milliseconds. */
const patience = 1000;

/**
 * One line on how far an indexing has come, or null while it is too early to say anything: count,
 * rate, time left.
 */
export function progressLine(
  done: number,
  total: number,
  elapsed: number,
  { verb, noun }: { readonly verb: string; readonly noun: string } = { verb: "indexing", noun: "brief" },
): string | null {
  if (elapsed < patience || done === 0) return null;
  const rate = Math.max(1, Math.round(done / (elapsed / 1000)));
  const left = Math.ceil((total - done) / rate);
  return `${verb} ${grouped(done)} of ${plural(total, noun)}, ${grouped(rate)} a second, ${plural(left, "second")} left`;
}
