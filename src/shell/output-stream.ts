import { fstatSync, statSync, writeSync } from "node:fs";

/** Standard output or standard error. */
export interface OutputStream {
  readonly isTty: boolean;
  /** Undefined where it is no terminal. */
  readonly columns: number | undefined;
  /** Returns when the text is written, or, on a terminal, on its way. */
  readonly write: (text: string) => void;
}

/**
 * The stream of a descriptor. Node's own, `process.stdout`, brings the network and all kinds of
 * streams along, a tenth of the time that a short command takes; so it is used only for what may be
 * a terminal. `onError` is told what cannot be written.
 */
export function openOutput(descriptor: 1 | 2, onError: (error: NodeJS.ErrnoException) => void): OutputStream {
  if (mayBeTerminal(descriptor)) {
    const stream = descriptor === 1 ? process.stdout : process.stderr;
    stream.on("error", onError);
    return { isTty: stream.isTTY === true, columns: stream.columns, write: (text) => void stream.write(text) };
  }
  const write = (text: string) => {
    if (text === "") return;
    try {
      writeAll(descriptor, Buffer.from(text));
    } catch (error) {
      onError(error as NodeJS.ErrnoException);
    }
  };
  return { isTty: false, columns: undefined, write };
}

/** A terminal is a character device, and not the one that swallows everything. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const facts = fstatSync(descriptor);
    return facts.isCharacterDevice() && facts.rdev !== statSync("/dev/null").rdev;
  } catch {
    return true;
  }
}

/** A pipe that another program made non-blocking may be full: wait a little and try again. */
function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
