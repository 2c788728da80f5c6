import { extractText } from "../../../src/extract/extract.ts";

/** What is scored of an extraction; the actors by salience. */
export interface Found {
  readonly title: string | null;
  readonly date: string | null;
  readonly actors: readonly { readonly name: string }[];
  readonly obstacles: readonly FoundObstacle[];
  readonly agreements: readonly FoundAgreement[];
  readonly events: readonly FoundEvent[];
}

/** A sentence taken for an obstacle; null is an abstention. */
export interface FoundObstacle {
  readonly evidence: string;
  readonly holder: string | null;
  readonly kind: string | null;
}

/** An agreement with the names of its parties. */
export interface FoundAgreement {
  readonly name: string;
  readonly parties: readonly string[];
}

/** A sentence and the date read from it. */
export interface FoundEvent {
  readonly date: string;
  readonly evidence: string;
}

/** What a reader is shown of a text: of obstacles those that still stand. */
export function findIn(text: string): Found {
  const { title, date, actors, obstacles, agreements, events } = extractText(text);
  return {
    title,
    date,
    actors,
    obstacles: obstacles
      .filter(({ state }) => state === "standing")
      .map(({ sentence, holder, kind }) => ({ evidence: sentence.text, holder, kind })),
    agreements,
    events: events.map(({ sentence, date: day }) => ({ evidence: sentence.text, date: day })),
  };
}
