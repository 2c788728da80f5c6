/**
 * Words of English that say nothing of a text: articles, pronouns, prepositions, forms of be, have
 * and do. A query that asks for all its words asks for these too; one that settles for some does
 * not count them.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a about after all already also an and any are as at be been being but by can could did do does for from had has have he her his how if in into is it its " +
    "may might more most must no nor not of off on or our out over shall she should so some such than that the their them then there these they " +
    "this those to under up was we were what when where whether which while who whom whose why will with would you your"
  ).split(" "),
);
