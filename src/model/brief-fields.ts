/** What the program does with a front-matter field of a brief. */
interface BriefField {
  /**
   * A text (null where there is none) or texts are read, printed and filtered as they stand. What
   * has parts has code of its own for each.
   */
  readonly holds: "text" | "texts" | "parts";
  /** Whether JSON prints it in lists, or of a whole brief alone. */
  readonly printed: "in lists" | "whole";
  /** Whether lists show it: then it is there without the rest, which is read when asked for. */
  readonly isAtHand?: true;
}

/** Every field of the front matter, in the order in which JSON prints them. */
export const briefFields = {
  id: { holds: "text", printed: "in lists", isAtHand: true },
  title: { holds: "text", printed: "in lists", isAtHand: true },
  /** The as-of date as written: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: { holds: "text", printed: "in lists", isAtHand: true },
  summary: { holds: "text", printed: "in lists", isAtHand: true },
  tags: { holds: "texts", printed: "in lists", isAtHand: true },
  regions: { holds: "texts", printed: "in lists", isAtHand: true },
  actors: { holds: "parts", printed: "in lists" },
  /** Ids of agreements, those defined in place included. */
  agreements: { holds: "texts", printed: "in lists" },
  obstacles: { holds: "parts", printed: "in lists" },
  sources: { holds: "parts", printed: "in lists" },
  timeline: { holds: "parts", printed: "whole" },
  judgements: { holds: "parts", printed: "whole" },
  watch: { holds: "texts", printed: "whole" },
  related: { holds: "texts", printed: "whole" },
} as const satisfies Readonly<Record<string, BriefField>>;

type Fields = typeof briefFields;

/** The name of a front-matter field. */
export type FieldName = keyof Fields;

type NamesWhere<Trait> = { [Name in FieldName]: Fields[Name] extends Trait ? Name : never }[FieldName];

/** The names of the fields that are a text or texts. */
export type PlainName = NamesWhere<{ readonly holds: "text" | "texts" }>;

/** The names of the fields that are there without the rest. */
export type NameAtHand = NamesWhere<{ readonly isAtHand: true }>;

/** The fields that are a text or texts, as a brief has them. */
export type PlainFields = {
  readonly [Name in PlainName]: Fields[Name]["holds"] extends "text" ? string | null : readonly string[];
};

/** The names of all fields. */
export const fieldNames = Object.keys(briefFields) as readonly FieldName[];

/** The names of the fields that are a text or texts. */
export const plainNames = fieldNames.filter(isPlain);

/** Whether a key of the front matter is a field that is a text or texts. */
export function isPlain(key: string): key is PlainName {
  return Object.hasOwn(briefFields, key) && briefFields[key as FieldName].holds !== "parts";
}

/** Whether a field is there without the rest. */
export function isAtHand(name: FieldName): name is NameAtHand {
  return "isAtHand" in briefFields[name];
}
