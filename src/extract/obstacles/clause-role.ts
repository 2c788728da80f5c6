import { addBit, bitsOf, noBits, type WordTest } from "../word-bits.ts";
import type { Word } from "../words.ts";
import { isVerbForm, objectForms, pastForms } from "./verb-forms.ts";

const roles = noBits();

/** What a word may be in a clause, as a bit. */
function clauseRole(...told: readonly (string | WordTest)[]): number {
  return addBit(roles, told);
}

/** The bits of all roles that a word may have in a clause; 0 of none. */
export function clauseRolesOf(word: Word | undefined): number {
  if (word === undefined) return 0;
  const { form, small, text } = word;
  form.clause ??= bitsOf(roles, small, text);
  return form.clause;
}

export const relative = clauseRole("which who whom whose");
export const claim = clauseRole("that");
export const subordinating = clauseRole(
  "if when while because once until although though unless whereas where what how why whether",
);
export const determiner = clauseRole("the a an this that these those its their his her");
export const preposition = clauseRole(
  "in on at for with by from to of under over against about after before since through",
);

/** What stands at no end of a clause. */
export const hanging = clauseRole(
  `a an the of on for with by from to into and or but that which who is are was were be been has have had will would can
  could may might must should not no its their`,
);

/** Who says it, between commas. */
export const saying = clauseRole(
  "say says said on add adds added complain complained argue argued warn warned report reports told think thinks",
);

/** What no clause begins with, whatever follows; and unless a determiner does. */
export const aside = clauseRole("too namely");
export const leaning = clauseRole("once even far apart as than");
export const participle = clauseRole("run given taken driven drawn known seen shown bound torn", {
  has: (small, text) => pastForms.has(small) && small === text,
});

/** A verb that needs a subject: `has`, `blocked`. */
export const finite = clauseRole({ has: isVerbForm });

/** What is mostly a verb, and what is one before its object: `rejects the plan`. */
export const plain = clauseRole(
  { has: (small, text) => pastForms.has(small) && small === text },
  `oppose refuse reject distrust resist insist object disagree block lack lacks want wants need needs remain
  remains fear fears threaten threatens demand demands face faces differ differs refuses rejects opposes blocks insists warns
  seem seems do say says think believe do don't doesn't won't can't isn't aren't wasn't cost costs depend depends
  decide decides keep keeps hold holds stand stands lie lies quarrel quarrels owe owes run runs fall falls rise rises take
  takes pay pays meet meets go goes come comes give gives get gets make makes lead leads leave leaves show shows mean means
  work works warm warms become becomes let lets use uses seek seeks hope hopes bring brings cause causes grow grows feel
  know knows see sees find finds live lives turn turns hit hits hurt hurts cut cuts end ends stop stops prevent prevents
  hinder hinders hamper hampers delay delays lose loses fail fails exceed exceeds apply applies expire expires`,
);
export const ending = clauseRole({ has: (small, text) => small === text && /[^su]s$/.test(small) });
export const object = clauseRole({ has: (small) => objectForms.has(small) });
export const bracket = clauseRole("( )");
export const comma = clauseRole(",");
