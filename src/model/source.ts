import type { Grade } from "./grade.ts";

/** A source that a brief cites; footnote citations `[^id]` of the body resolve to it. */
export interface Source {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly grade: Grade | null;
  /** `later` where it was read after the brief's date, on purpose. */
  readonly retrieved: "later" | null;
}
