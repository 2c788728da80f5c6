import type { Writing } from "../port/writing.ts";
import type { Artifact } from "../render/artifact.ts";

/** Where artifacts go. */
export interface Destination {
  readonly out: (text: string) => void;
  readonly writing: Pick<Writing, "save">;
  /** Where files are saved. */
  readonly directory: string;
}

/** Hands a text to `out`, part by part; saves files, of which `out` gets the paths, one a line. */
export async function deliver(artifact: Artifact, { out, writing, directory }: Destination): Promise<void> {
  switch (artifact.kind) {
    case "text":
      for (const part of artifact.parts) out(part);
      return;
    case "files": {
      const paths = await writing.save(directory, artifact.files);
      return out(paths.map((path) => `${path}\n`).join(""));
    }
  }
}
