import type { ActorKind } from "../../model/actor.ts";

/** A name that a text itself shows to be somebody's. */
export interface FoundName {
  readonly name: string;
  readonly kind: ActorKind | null;
  /** Why it is held for one. */
  readonly rule: string;
  readonly words: string;
  /** The state that it belongs to, by name. */
  readonly of: string | null;
  /** Shorter names by which the text may go on; one of two persons is neither's. */
  readonly shorts: readonly string[];
  /** Its office, as the text has it. */
  readonly role?: string | null;
  readonly certainty: number;
  /** Whether only a surname is known. */
  readonly isShort: boolean;
}
