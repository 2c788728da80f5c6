import type { OfferedKind } from "../model/offer.ts";

/**
 * What a value is, which says how it is read and what completion offers for it. What the library
 * knows is of an `OfferedKind`; a `section`, or the `key` of something extracted, is one of the
 * brief that stands before it; an `id` is a new one; a `pair` is a key and the values of which one
 * is meant; an `order` is a key to sort by, turned round by a hyphen; a `topic` is one of a few or
 * a command's name.
 */
export type ValueKind =
  | OfferedKind
  | "section"
  | "key"
  | "path"
  | "directory"
  | "id"
  | "text"
  | "date"
  | "grade"
  | "number"
  | "pair"
  | "flag"
  | ChosenKind;

/** The kinds of which the declaration lists the values. */
type ChosenKind = "choice" | "order" | "topic";

/**
 * One thing that a command can be told: the declaration from which the command line, help, the
 * manual and completion are made, and from which the type of the value follows.
 */
export type Parameter = {
  /** What it means: lower case, no full stop. */
  readonly says: string;
  /** An argument, in the order of declaration; else an option. Only an argument can be required. */
  readonly isArgument?: true;
  readonly isRequired?: true;
  /**
   * An argument is then a list. Options AND when repeated, and OR behind a comma: lists of lists.
   */
  readonly isRepeatable?: true;
  /** What help calls its value where that is not the kind. */
  readonly placeholder?: string;
  /** The heading of its options in help. */
  readonly group?: string;
  /** An option's one letter. */
  readonly letter?: string;
} & ({ readonly kind: Exclude<ValueKind, ChosenKind> } | { readonly kind: ChosenKind; readonly of: readonly string[] });

/** All that a command can be told, by name: `asOf` is the option `--as-of`. */
export type ParameterSet = Readonly<Record<string, Parameter>>;

/** A front-matter key and its values, of which one has to be there. */
export interface Pair {
  readonly key: string;
  readonly values: readonly string[];
}

/** What to sort by. */
export interface Order<Key extends string = string> {
  readonly key: Key;
  readonly reverse: boolean;
}

/** The values that a set of parameters is read into. What is not given is false, empty or null. */
export type ValuesOf<Set extends ParameterSet> = { readonly [Name in keyof Set]: ValueOf<Set[Name]> };

type ValueOf<P extends Parameter> = P extends { readonly kind: "flag" }
  ? boolean
  : P extends { readonly isRepeatable: true }
    ? P extends { readonly isArgument: true } | { readonly kind: "pair" }
      ? readonly SingleOf<P>[]
      : readonly (readonly SingleOf<P>[])[]
    : P extends { readonly isRequired: true }
      ? SingleOf<P>
      : SingleOf<P> | null;

type SingleOf<P extends Parameter> = P extends { readonly kind: "number" }
  ? number
  : P extends { readonly kind: "pair" }
    ? Pair
    : P extends { readonly kind: "order"; readonly of: readonly (infer Key extends string)[] }
      ? Order<Key>
      : P extends { readonly of: readonly (infer Choice)[] }
        ? Choice
        : string;

/** What help calls a parameter's value. */
export function placeholderOf({ placeholder, kind }: Parameter): string {
  return placeholder ?? kind;
}

/** What is typed for a parameter: `--as-of`; of an argument, what help calls it. */
export function calledAs(name: string, parameter: Parameter): string {
  return parameter.isArgument ? placeholderOf(parameter) : optionOf(name);
}

/** `asOf` as `--as-of`. */
export function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

/**
 * The values that a parameter allows, as they are typed; null where there are more than can be
 * listed.
 */
export function choicesOf(parameter: Parameter): readonly string[] | null {
  if (!("of" in parameter)) return null;
  return parameter.kind === "order" ? parameter.of.flatMap((key) => [key, `-${key}`]) : parameter.of;
}
