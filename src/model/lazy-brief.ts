import type { Brief, ParsedBrief, WholeBrief } from "./brief.ts";
import { fieldNames, isAtHand, type NameAtHand } from "./brief-fields.ts";

/** What lists show of a brief. */
export type Listed = Pick<Brief, Exclude<NameAtHand, "id">>;

type Known = Listed & Pick<Brief, "id" | "path" | "library">;
type LateName = Exclude<keyof Brief, keyof Known>;

const lateNames: readonly LateName[] = [
  ...fieldNames.filter((name): name is Exclude<typeof name, NameAtHand> => !isAtHand(name)),
  "localAgreements",
  "extra",
  "hasFrontMatter",
];

/** Where a lazy brief keeps what makes the rest of it. */
const wholeOf = Symbol("whole");

interface Late {
  readonly [wholeOf]: () => Brief;
}

/** Shared by all lazy briefs: getters of their own would cost each twenty times as much. */
const late = Object.defineProperties(
  {},
  Object.fromEntries(
    lateNames.map((name) => [
      name,
      {
        enumerable: true,
        get(this: Late) {
          return this[wholeOf]()[name];
        },
      },
    ]),
  ),
) as Pick<Brief, LateName>;

/**
 * A brief of which all but what lists show is made when it is first asked for. Those fields are its
 * prototype's: to copy one, name its fields.
 */
export function lazyBrief(known: Known, whole: () => Brief): Brief {
  const lazy: Pick<Brief, LateName> = Object.create(late);
  return Object.assign(lazy, known, { [wholeOf]: whole });
}

/** A brief with its body; what is lazy in it stays so. */
export function withBody(brief: Brief, { body, bodyLine }: Pick<ParsedBrief, "body" | "bodyLine">): WholeBrief {
  const whole: Brief = Object.create(brief);
  return Object.assign(whole, { body, bodyLine });
}
