import type { ActorKind } from "../model/actor.ts";
import type { AgreementStatus } from "../model/agreement.ts";
import type { DocumentFacts } from "../model/document-facts.ts";
import type { ObstacleKind, Severity } from "../model/obstacle.ts";
import type { TextSentence } from "./text-document.ts";

/** What was found in a text, by which rule, and how sure that is. */
export interface Finding {
  /** The sentence that says so. */
  readonly sentence: TextSentence;
  /** 0 to 1. */
  readonly certainty: number;
  /**
   * What decided, for `--explain`: named features with their weights, and the words they met.
   * Nobody asks why of the thousands that an index keeps.
   */
  readonly reasons: () => readonly Reason[];
}

/** One rule that spoke for a finding, or against it. */
export interface Reason {
  readonly rule: string;
  readonly words: string;
  readonly weight: number;
}

/** Where a sentence names an actor: `start` to `end` of the sentence's text. */
export interface Mention {
  /** The number of the actor in `ActorFindings.actors`. */
  readonly actor: number;
  readonly start: number;
  readonly end: number;
}

/** One actor of a text; the finding is the first sentence that names it. */
export interface ExtractedActor extends Finding {
  /** The fullest name that the text gives, or the catalogue's. */
  readonly name: string;
  /** The id of the catalogue; null for who is not in it. */
  readonly id: string | null;
  readonly kind: ActorKind | null;
  /** Its other names, as they stand in the text. */
  readonly aliases: readonly string[];
  /** The words that say it, or null. */
  readonly role: string | null;
  /** The state that a group, body or person belongs to, by name; null where the text is silent. */
  readonly of: string | null;
  /** Whether its name could mean another, as a surname alone does. */
  readonly isAmbiguous: boolean;
  /** How much the text is about it; the largest first. */
  readonly salience: number;
}

/** The actors of a text, by salience, and every place that names one. */
export interface ActorFindings {
  readonly actors: readonly ExtractedActor[];
  /** By number of the sentence, in order. */
  readonly mentions: readonly (readonly Mention[])[];
}

/** Whether an obstacle stands on the day of the document. */
export type ObstacleState = "standing" | "past" | "removed";

/** Something that stands in the way; the sentence is its evidence. */
export interface ExtractedObstacle extends Finding {
  /** A short phrase cut from the sentence. */
  readonly what: string;
  readonly kind: ObstacleKind | null;
  /**
   * An actor of the text by name, or a group as the sentence calls it; null where grammar gives
   * none.
   */
  readonly holder: string | null;
  readonly hinders: readonly string[];
  /** From words of degree alone. */
  readonly severity: Severity | null;
  readonly state: ObstacleState;
}

/** A treaty, pact or talks of a text; the sentence is the first that names it. */
export interface ExtractedAgreement extends Finding {
  readonly name: string;
  /** The id of the catalogue; null for what is not in it. */
  readonly id: string | null;
  readonly aliases: readonly string[];
  /** Names of actors. */
  readonly parties: readonly string[];
  readonly status: AgreementStatus | null;
  /** The day of that status, as exact as stated. */
  readonly since: string | null;
}

/** Something that a sentence dates. */
export interface ExtractedEvent extends Finding {
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date: string;
  /** One line of the sentence. */
  readonly event: string;
}

/** All that is found in a text. */
export interface Extraction extends DocumentFacts {
  /** The first paragraph. */
  readonly lead: string | null;
  readonly actors: readonly ExtractedActor[];
  readonly obstacles: readonly ExtractedObstacle[];
  readonly agreements: readonly ExtractedAgreement[];
  readonly events: readonly ExtractedEvent[];
}
