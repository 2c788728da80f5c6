import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

type FileSystem = typeof fs;

/** Does something while calls of the file system are answered by these in place of the real ones, which they are given. */
export async function withFileSystem<Result>(
  replace: (real: FileSystem) => Partial<FileSystem>,
  act: () => Result,
): Promise<Awaited<Result>> {
  const real = { ...fs };
  const replaced = replace(real);
  Object.assign(fs, replaced);
  syncBuiltinESMExports();
  try {
    return await act();
  } finally {
    for (const name of Object.keys(replaced) as "openSync"[]) fs[name] = real[name];
    syncBuiltinESMExports();
  }
}

/** An error of the file system. */
export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: injected`), { code });
}
