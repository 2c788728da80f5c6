import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { temporaryLibrary } from "../adapter/temporary-library.ts";

/** When something was so, from and to in `performance.now()`. */
export interface Span {
  readonly from: number;
  to: number;
}

/** A library that never rests. Files are replaced by rename, so that no reader sees half of one. */
export function restlessLibrary() {
  const library = temporaryLibrary();
  const kept = Array.from({ length: 12 }, (_, index) => `kept-${index}`);
  /** For each brief and each of its versions: when it could be seen. The order of changes allows for the time a change takes. */
  const versions = new Map<string, Span[]>();
  const text = (id: string, version: number) =>
    `---\ntitle: ${id} version ${version}\ntags: [word]\n---\nHarbour ${"words ".repeat(200)} body ${version} of ${id}.\n`;
  const put = (id: string, folder = "") => {
    const spans = versions.get(id) ?? [];
    writeFileSync(join(library, folder, `.${id}.new`), text(id, spans.length));
    const from = performance.now();
    renameSync(join(library, folder, `.${id}.new`), join(library, folder, `${id}.md`));
    const previous = spans.at(-1);
    if (previous !== undefined && previous.to === Number.POSITIVE_INFINITY) previous.to = performance.now();
    versions.set(id, [...spans, { from, to: Number.POSITIVE_INFINITY }]);
  };
  const end = (id: string) => {
    const last = versions.get(id)?.at(-1);
    if (last !== undefined) last.to = performance.now();
  };
  mkdirSync(join(library, "deep"));
  for (const id of kept) put(id, "");
  let round = 0;
  const step = () => {
    round += 1;
    put(kept[round % kept.length] as string);
    if (round % 3 === 0) put(`passing-${round % 7}`, "deep");
    if (round % 5 === 0) {
      const id = `passing-${(round + 3) % 7}`;
      rmSync(join(library, "deep", `${id}.md`), { force: true });
      end(id);
    }
    // A rename takes the brief's id from one to the other; its title stays.
    if (round % 8 === 0) {
      rmSync(join(library, "renamed-1.md"), { force: true });
      writeFileSync(join(library, ".renamed"), "# Renamed\n");
      renameSync(join(library, ".renamed"), join(library, "renamed-0.md"));
      renameSync(join(library, "renamed-0.md"), join(library, "renamed-1.md"));
    }
  };
  return { library, kept, versions, step };
}
