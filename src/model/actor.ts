import { foldName } from "../text/fold-name.ts";
import type { Traced } from "./trace.ts";

/** What an actor can be. */
export const actorKinds = ["state", "person", "organisation", "public", "framework"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** An actor as `library.yaml` defines it. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind | null;
  readonly aliases: readonly string[];
  /** Whom a leader or ministry acts for, as `library.yaml` writes it: an id, a name or an alias. */
  readonly memberOf?: string;
}

/** An actor as a brief writes it, not yet looked up: `reference` is an id, a name or an alias. */
export interface ActorMention extends Traced {
  readonly reference: string;
  readonly kind: ActorKind | null;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly stance: string | null;
  readonly interests: readonly string[];
  /** The id of one of the brief's sources, for role and stance. */
  readonly source: string | null;
}

/** An actor in a brief: who it is, and its role, stance and interests as of the brief's date. */
export interface BriefActor extends Actor, Traced {
  readonly role: string | null;
  readonly stance: string | null;
  readonly interests: readonly string[];
  readonly source: string | null;
}

/** Who an actor is, by id and name. */
export type NamedActor = Pick<Actor, "id" | "name">;

/** Whom or what a field names: an actor or an agreement where it is one, else free text. */
export type Party =
  | { readonly kind: "actor" | "agreement"; readonly id: string; readonly name: string }
  | { readonly kind: null; readonly id: null; readonly name: string };

/** Whether an actor has that id, name or alias; names in any case and width. */
export function bearsName({ id, name, aliases }: Actor, wanted: string): boolean {
  return id === wanted || [name, ...aliases].map(foldName).includes(foldName(wanted));
}
