import type { ActorKind } from "../../model/actor.ts";

/** What sort of name it is, which says whether a place or a government may be meant. */
export type NameForm = "name" | "capital" | "adjective" | "people" | "seat" | "surname" | "pronoun";

/** Whom a name means, before it is known which actor of the text that is. */
export interface Meaning {
  readonly name: string;
  readonly kind: ActorKind | null;
  readonly form: NameForm;
  /** The state that it belongs to. */
  readonly of: string | null;
  /** The id of the catalogue. */
  readonly id: string | null;
  /** Whether it reports, and is no actor of what it reports. */
  readonly isMedium: boolean;
  /** Who else the name can mean; empty for a name of one alone. */
  readonly others: readonly string[];
  /** One form for all spellings of its name; null until somebody asks. */
  key: string | null;
  /** The number of the text that met it last, and that of its draft there. */
  metIn: number;
  metAs: number;
}

/** What is not usual of a meaning. */
type More = Partial<Pick<Meaning, "form" | "of" | "id" | "isMedium" | "others">>;

/** A meaning with what is usual left out. */
export function meaning(name: string, kind: ActorKind | null, more: More = usual): Meaning {
  const { form = "name", of = null, id = null, isMedium = false, others = nobody } = more;
  return { name, kind, form, of, id, isMedium, others, key: null, metIn: 0, metAs: 0 };
}

const usual: More = {};
const nobody: readonly string[] = [];
