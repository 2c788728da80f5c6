/** Budgets of a question across the library, by the size of that: CPU over a bare `node -e 0`. */
export const questionBudgets = { 0: 1.6, 10000: 2.8 };

const year = ["timeline", "--since", "2016-01-01", "--until", "2016-12-31"];

/** The questions that are measured: on the bundled library, and on one of made briefs. */
export function questions(size) {
  if (size === 0) {
    return [
      ["agreements"],
      ["ties", "south-korea", "japan"],
      ["ties", "south-korea", "japan", "--changes"],
      year,
      ["compare", "gsomia-2012", "gsomia-2016"],
      ["actors", "--of", "japan"],
      ["graph", "gsomia-2016"],
    ];
  }
  return [
    ["agreements"],
    ["ties", "arland", "dunmark"],
    ["ties", "arland", "dunmark", "--changes"],
    year,
    ["compare", "brief-000000", "brief-000004"],
    ["actors", "--of", "Ilva Maro"],
    ["graph", "brief-000000"],
  ];
}
