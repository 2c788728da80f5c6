import type { Source } from "./source.ts";

/** Something that can be cited: a source of a brief or agreement, or a brief itself. */
export interface Reference extends Omit<Source, "id"> {
  /** What `brief cite` takes for it: `ID#LABEL`, or a brief's id. */
  readonly id: string;
  /** Whose source it is, or the brief itself. */
  readonly of: { readonly kind: "brief" | "agreement"; readonly id: string };
  /** The source's id there; null for the brief itself. */
  readonly label: string | null;
}

/** A source of a brief or agreement as something to cite. */
export function sourceReference(of: Reference["of"], { id: label, ...source }: Source): Reference {
  return { ...source, id: referenceId(of.id, label), of, label };
}

/** What names a source everywhere: labels are its brief's own, and two briefs may have one. */
export function referenceId(of: string, label: string): string {
  return `${of}#${label}`;
}
