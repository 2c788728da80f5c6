/** A file to be written: its name, without a directory, and its bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whether a name is that of a file alone: it leads into no other directory, on any system. */
export function isBareName(name: string): boolean {
  return name !== "" && name !== "." && name !== ".." && !/[/\\\0]/.test(name);
}
