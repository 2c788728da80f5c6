import type { Brief, ParsedBrief, WholeBrief } from "./brief.ts";

/** What lists show of a brief. */
export type Listed = Pick<Brief, "title" | "date" | "summary" | "tags" | "regions">;

/** A brief of which all but what lists show is made when it is first asked for. */
export function lazyBrief(known: Listed & Pick<Brief, "id" | "path" | "library">, whole: () => Brief): Brief {
  return {
    ...known,
    get actors() {
      return whole().actors;
    },
    get agreements() {
      return whole().agreements;
    },
    get localAgreements() {
      return whole().localAgreements;
    },
    get obstacles() {
      return whole().obstacles;
    },
    get timeline() {
      return whole().timeline;
    },
    get watch() {
      return whole().watch;
    },
    get sources() {
      return whole().sources;
    },
    get related() {
      return whole().related;
    },
    get extra() {
      return whole().extra;
    },
    get hasFrontMatter() {
      return whole().hasFrontMatter;
    },
  };
}

/** A brief with its body; what is lazy in it stays so. */
export function withBody(brief: Brief, { body, bodyLine }: Pick<ParsedBrief, "body" | "bodyLine">): WholeBrief {
  return Object.defineProperties({ body, bodyLine }, Object.getOwnPropertyDescriptors(brief)) as WholeBrief;
}
