import type { OpenIndex } from "../sqlite/index-file.ts";

/**
 * The open indexes of one library: each snapshot has one for itself, so that no request sees
 * another's transaction. An index in memory is shared in turn: whoever wants it waits until it is
 * given back.
 */
export interface IndexPool {
  readonly take: () => Promise<OpenIndex>;
  readonly give: (index: OpenIndex) => void;
  /** Tells that a taken index can be used no more. */
  readonly drop: (index: OpenIndex) => void;
  /** Tells that a taken index was closed and another stands in its place. */
  readonly replace: (closed: OpenIndex, opened: OpenIndex) => void;
}

/** A pool that opens what it lacks. Nothing is open yet. */
export function createIndexPool(open: () => Promise<OpenIndex>): IndexPool {
  const idle: OpenIndex[] = [];
  const waiting: (() => void)[] = [];
  const inMemory = new Set<OpenIndex>();
  const take = async (): Promise<OpenIndex> => {
    const found = idle.pop();
    if (found !== undefined) return found;
    if (inMemory.size > 0) {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return take();
    }
    const opened = await open();
    if (opened.file === null) inMemory.add(opened);
    return opened;
  };
  return {
    take,
    give: (index) => {
      idle.push(index);
      waiting.shift()?.();
    },
    drop: (index) => {
      inMemory.delete(index);
      waiting.shift()?.();
    },
    replace: (closed, opened) => {
      inMemory.delete(closed);
      if (opened.file === null) inMemory.add(opened);
    },
  };
}
