import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A real directory with these files, gone when the test is over. */
export function temporaryLibrary(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const root = lastingLibrary(files);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** The same for several tests, who remove it themselves. Others may look into it, so that a test can be one of them. */
export function lastingLibrary(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "brief-"));
  chmodSync(root, 0o755);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Whether permissions mean nothing to this process. */
export const isRoot = process.geteuid?.() === 0;

/** Does something as a user to whom permissions mean something. */
export function asOrdinaryUser<Result>(act: () => Result): Result {
  if (!isRoot) return act();
  process.seteuid?.(65534);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}
