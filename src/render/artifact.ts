import type { NamedBytes } from "../model/named-bytes.ts";

/**
 * What an answer leaves as: text in parts, which goes where the reader reads, or files, which are
 * saved.
 */
export type Artifact =
  | { readonly kind: "text"; readonly parts: Iterable<string> }
  | { readonly kind: "files"; readonly files: readonly NamedBytes[] };

/** A text, or its parts, as an artifact. */
export function textArtifact(text: string | Iterable<string>): Artifact {
  return { kind: "text", parts: typeof text === "string" ? [text] : text };
}
