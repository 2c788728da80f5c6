import type { NamedBytes } from "../model/named-bytes.ts";

/** What an answer leaves as: text, which goes where the reader reads, or files, which are saved. */
export type Artifact =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "files"; readonly files: readonly NamedBytes[] };

/** A text as an artifact. */
export function textArtifact(text: string): Artifact {
  return { kind: "text", text };
}
