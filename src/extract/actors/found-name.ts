import type { ActorKind } from "../../model/actor.ts";
import { factsOf, type NameFacts } from "./name-facts.ts";

/** A name that a text itself shows to be somebody's. */
export interface FoundName {
  readonly name: string;
  readonly facts: NameFacts;
  readonly kind: ActorKind | null;
  /** Why it is held for one. */
  readonly rule: string;
  readonly words: string;
  /** The state that it belongs to, by name. */
  readonly of: string | null;
  /** Shorter names by which the text may go on; one of two persons is neither's. */
  readonly shorts: readonly string[];
  /** Its office, as the text has it. */
  readonly role: string | null;
  readonly certainty: number;
  /** Whether only a surname is known. */
  readonly isShort: boolean;
}

/** What is told of every name that is found. */
type Told = Pick<FoundName, "rule" | "words" | "certainty"> & Partial<Omit<FoundName, "name" | "facts" | "kind">>;

/** A found name with what is usual left out; all are of one shape, as all are read in one place. */
export function foundName(name: string, kind: ActorKind | null, told: Told): FoundName {
  const { rule, words, certainty, of = null, shorts = noNames, role = null, isShort = false } = told;
  const facts = factsOf(name);
  return { name: facts.name, facts, kind, rule, words, of, shorts, role, certainty, isShort };
}

const noNames: readonly string[] = [];
