import { blockShare, leastBudget, textBudget } from "./markdown-cost.ts";

/** Thrown through marked where a block is nested too deep or would cost too much. */
export class Overrun extends Error {}

/** The steps that the parts of a text may take, one after the other. */
export interface Budget {
  /** Begins the next part; whether anything worth while is left to it. */
  readonly begin: () => boolean;
  /** Throws an `Overrun` if the part costs more than is left to it. */
  readonly spend: (steps: number) => void;
}

/** `textBudget`, of which nothing is spent. */
export function createBudget(): Budget {
  let spent = 0;
  let limit = textBudget * blockShare;
  return {
    begin: () => {
      limit = spent + (textBudget - spent) * blockShare;
      return textBudget - spent >= leastBudget;
    },
    spend: (steps) => {
      if (spent + steps > limit) throw new Overrun();
      spent += steps;
    },
  };
}
