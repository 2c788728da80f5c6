/** How likely an event or development is, in the seven terms of ICD 203, least first. */
export const likelihoods = [
  "almost no chance",
  "very unlikely",
  "unlikely",
  "roughly even chance",
  "likely",
  "very likely",
  "almost certain",
] as const;
export type Likelihood = (typeof likelihoods)[number];

/** How sure the analyst is of a judgement: of its grounds, not of the event. */
export const confidences = ["low", "moderate", "high"] as const;
export type Confidence = (typeof confidences)[number];

/** What the author holds, apart from what sources say. */
export interface Judgement {
  readonly text: string;
  readonly likelihood: Likelihood | null;
  readonly confidence: Confidence | null;
  /** What it rests on. */
  readonly basis: string | null;
  /** The id of one of the brief's sources. */
  readonly source: string | null;
}
