import { agreementNouns, properNouns } from "../data/agreement-words.ts";
import { laterClass } from "../later-class.ts";
import { beginsKnownAgreement } from "./known-agreements.ts";
import { looseNouns } from "./loose-nouns.ts";

/** Words that may be an agreement's noun, or begin the name of one that everybody knows. */
export const telling = laterClass({
  has: (small, text) =>
    agreementNouns.has(small) ||
    looseNouns.has(small) ||
    properNouns.has(small) ||
    small === "map" ||
    beginsKnownAgreement(text),
});
