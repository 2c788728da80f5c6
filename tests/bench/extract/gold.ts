/** A name with the others under which a text knows it. */
export interface GoldName {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A sentence that tells of an obstacle. The fields that may be missing were not annotated. */
export interface GoldObstacle {
  readonly sentence: string;
  readonly holder?: string | null;
  readonly holder_also?: readonly string[];
  readonly kind?: string;
  readonly kind_also?: readonly string[];
}

/** An agreement, with its parties where the text states them. */
export interface GoldAgreement extends GoldName {
  readonly parties: readonly string[];
}

/** A sentence that dates something: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface GoldEvent {
  readonly date: string;
  readonly sentence: string;
}

/** An annotated text. What is optional counts neither for nor against. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly title_also?: readonly string[];
  readonly date: string | null;
  readonly date_also?: readonly string[];
  readonly actors: readonly GoldName[];
  readonly optional_actors: readonly GoldName[];
  readonly obstacles: readonly GoldObstacle[];
  readonly optional_obstacles: readonly string[];
  readonly agreements?: readonly GoldAgreement[];
  readonly optional_agreements?: readonly GoldAgreement[];
  readonly events?: readonly GoldEvent[];
  readonly optional_events?: readonly GoldEvent[];
}

/** The texts of a file of JSON lines. */
export function readGold(lines: string): readonly GoldText[] {
  const written = lines.split("\n").filter((line) => line.trim() !== "");
  return written.map((line) => JSON.parse(line) as GoldText);
}
