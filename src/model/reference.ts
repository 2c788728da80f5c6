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

/** A citation of a source: of whom, and by which label. */
export interface Cite {
  readonly of: Reference["of"];
  readonly label: string;
}

/** Finds the source that a citation means; null where there is none. */
export type FindReference = (cite: Cite) => Reference | null;

/** Whose sources can be found: those of briefs and of agreements. */
export interface Citing {
  readonly briefs?: Iterable<{ readonly id: string; readonly sources: readonly Source[] }>;
  readonly agreements?: Iterable<{ readonly id: string; readonly sources: readonly Source[] }>;
}

/** A `FindReference` over the sources of these; whose sources are asked for is read when it is. */
export function referenceFinder({ briefs = [], agreements = [] }: Citing): FindReference {
  const citing = {
    brief: new Map(Array.from(briefs, (one) => [one.id, one])),
    agreement: new Map(Array.from(agreements, (one) => [one.id, one])),
  };
  const read = new Map<object, ReadonlyMap<string, Source>>();
  return ({ of, label }) => {
    const one = citing[of.kind].get(of.id);
    if (one === undefined) return null;
    const byLabel = read.get(one) ?? new Map(one.sources.toReversed().map((source) => [source.id, source]));
    read.set(one, byLabel);
    const source = byLabel.get(label);
    return source === undefined ? null : sourceReference(of, source);
  };
}
