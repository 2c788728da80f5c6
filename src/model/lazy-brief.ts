import type { Brief, ParsedBrief, WholeBrief } from "./brief.ts";
import { fieldNames, isAtHand, type NameAtHand } from "./brief-fields.ts";

/** What lists show of a brief. */
export type Listed = Pick<Brief, Exclude<NameAtHand, "id">>;

type Known = Listed & Pick<Brief, "id" | "path" | "library">;
type LateName = Exclude<keyof Brief, keyof Known>;

const lateNames: readonly LateName[] = [
  ...fieldNames.filter((name): name is Exclude<typeof name, NameAtHand> => !isAtHand(name)),
  "localAgreements",
  "dateFrom",
  "summaryFrom",
  "aliases",
  "links",
  "extra",
  "hasFrontMatter",
];

/** Where a lazy brief keeps what makes the rest of it, and what makes its sources. */
const wholeOf = Symbol("whole");
const sourcesOf = Symbol("sources");

interface Late {
  readonly [wholeOf]: () => Brief;
  readonly [sourcesOf]: () => Brief["sources"];
}

/**
 * Getters that all lazy briefs share: making one for each field of each costs as much as reading
 * it.
 */
const late: PropertyDescriptorMap = Object.fromEntries(
  lateNames.map((name) => [
    name,
    {
      enumerable: true,
      get(this: Late) {
        return name === "sources" ? this[sourcesOf]() : this[wholeOf]()[name];
      },
    },
  ]),
);

/**
 * A brief of which all but what lists show is made when it is first asked for, its sources apart
 * from the rest.
 */
export function lazyBrief(known: Known, whole: () => Brief, sources: Late[typeof sourcesOf]): Brief {
  const lazy = Object.defineProperties({ ...known }, { [wholeOf]: { value: whole }, [sourcesOf]: { value: sources } });
  return Object.defineProperties(lazy, late) as Brief;
}

/** A brief with its body; what is lazy in it stays so. */
export function withBody(brief: Brief, { body, bodyLine }: Pick<ParsedBrief, "body" | "bodyLine">): WholeBrief {
  return Object.defineProperties({ body, bodyLine }, Object.getOwnPropertyDescriptors(brief)) as WholeBrief;
}
