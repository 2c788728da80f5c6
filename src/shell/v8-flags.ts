/** A flag of V8 as it is to be set, and as it usually is. */
export interface V8Flag {
  readonly set: string;
  readonly usual: string;
}

/** The flags of V8 that brief sets. */
export interface V8Flags {
  /**
   * V8 compiles what runs often once more, optimised, and again when it guessed wrong: of 1 MB of
   * Markdown that was a third of the CPU on Node 20, which it never earned back. There it is put
   * off until a function has run over twenty times as much as usual; to leave it out would make a
   * megabyte of Japanese half as dear again. From Node 22 on, whose V8 has a quicker compiler
   * before the optimising one, it is left out, and no kind of page suffers.
   */
  readonly deferOptimising: V8Flag;
  /**
   * V8 compiles a pattern when it is first used, and once more, altogether otherwise, when it is
   * used again: of the hundreds that read a text a tenth of the CPU. That waits for the fiftieth
   * use. (`--no-regexp-tier-up` would do as well, but is asked while patterns run: to set it when
   * some were compiled ends a run by a fault.)
   */
  readonly patternsWait: V8Flag;
  /** Most of those patterns are used too seldom for their first form to be made better. */
  readonly patternsAsTheyAre: V8Flag;
  /**
   * V8 lets garbage grow to four times what is in use: of 100,000 files 240 MB. Cleared at half as
   * much again, it is 60 MB less; of a graph of 400,000 actors 410 instead of 540 MB, no slower.
   */
  readonly growSlowly: V8Flag;
  /**
   * V8 wakes other threads to clear a megabyte, which for a short run costs more than it does: of a
   * text of 5 kB, and of 10,000 files that are looked at, 2.5 ms of CPU. Of a long page a part
   * alone is in use at a time.
   */
  readonly clearAlone: V8Flag;
  /**
   * V8 begins to mark what is in use when a timer finds half of the room taken that it gives
   * itself, though nothing has to be cleared yet: of a text of 5 kB, which is done by then, 14 ms,
   * and of a page of 1 MB, at its very end, as much.
   */
  readonly markWhenFull: V8Flag;
}

const growSlowly = { set: "--heap-growing-percent=50", usual: "--heap-growing-percent=0" };
const clearAlone = { set: "--no-parallel-scavenge", usual: "--parallel-scavenge" };
const markWhenFull = { set: "--no-incremental-marking-task", usual: "--incremental-marking-task" };
const patterns = {
  patternsWait: { set: "--regexp-tier-up-ticks=50", usual: "--regexp-tier-up-ticks=1" },
  patternsAsTheyAre: { set: "--no-regexp-peephole-optimization", usual: "--regexp-peephole-optimization" },
};
const later = { set: "--interrupt-budget=1500000", usual: "--interrupt-budget=67584" };
const never = { set: "--max-optimized-bytecode-size=0", usual: "--max-optimized-bytecode-size=61440" };

/**
 * The flags for a V8, by its version; null for one that nobody has tried: it would complain on
 * stderr of those that it does not know.
 */
export function v8Flags(version: string): V8Flags | null {
  const major = Number.parseInt(version, 10);
  const always = { ...patterns, growSlowly, clearAlone, markWhenFull };
  if (major === 11) return { deferOptimising: later, ...always };
  return major > 11 && major <= 14 ? { deferOptimising: never, ...always } : null;
}

/**
 * Of how few files and bytes an index is made before optimised code earns back what it costs: a
 * thousand cost a quarter less without it where it is put off, ten thousand a tenth more. Where it
 * is left out altogether, a first search of a thousand costs more.
 */
export function fewToIndex(version: string): {
  readonly least: number;
  readonly files: number;
  readonly bytes: number;
} {
  const isPutOff = v8Flags(version)?.deferOptimising === later;
  return isPutOff ? { least: 0, files: 1500, bytes: 4 * megabyte } : { least: 0, files: 200, bytes: megabyte };
}

const megabyte = 1024 * 1024;
