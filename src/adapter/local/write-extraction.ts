import { join, sep } from "node:path";
import { splitFrontMatter } from "../../format/split-front-matter.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Place } from "../../port/index-port.ts";
import type { Progress } from "../../port/library.ts";
import { safeRead } from "../disk/safe-read.ts";
import type { AskedFor } from "../sqlite/extracted.ts";
import type { Database } from "../sqlite/sqlite.ts";
import { writeExtracted } from "../sqlite/write-extracted.ts";
import type { HeldTexts } from "./held-texts.ts";

/** What asks texts, and writes what is found. */
interface ExtractionWriter {
  /** Writes what is found in the texts that were not asked so far yet. */
  readonly write: (
    database: Database,
    roots: readonly LibraryRoot[],
    known: Pick<Progress, "onProgress"> & { readonly asked: AskedFor; readonly held?: HeldTexts | undefined },
  ) => void;
}

/** All that asks texts, in a bundle of its own: most runs ask none that was not asked before. */
export async function loadExtractionWriter(): Promise<ExtractionWriter> {
  const { extractHeads: extract } = await import("../../ingest/extract-head.ts");
  return {
    write(database, roots, { onProgress, asked, held }) {
      const directories = roots.map(({ root }) => join(root, sep));
      const textOf = ({ root, path }: Place) => safeRead(directories[root] + path).text;
      const readBody = (file: Place & { readonly stamp: string }) => {
        const text = held?.take(file, file.stamp)?.text ?? textOf(file);
        return text === null ? null : splitFrontMatter(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
      };
      writeExtracted(database, { asked, extract, readBody }, onProgress);
    },
  };
}
