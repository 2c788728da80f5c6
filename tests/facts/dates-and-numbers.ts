const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const month = months.join("|");
const dayMonthYear = new RegExp(`\\b(\\d{1,2}) (${month})(?: (\\d{4}))?\\b`, "g");
const monthYear = new RegExp(`\\b(${month}) (\\d{4})\\b`, "g");

/**
 * The dates and numbers of a text, as it is written in briefs: `27 October 2016` is 2016-10-27, `27 October` is *-10-27, `October
 * 2016` is 2016-10, `1,000` is 1000. Numbers spelt out in words are left to the reader.
 */
export function datesAndNumbers(text: string): string[] {
  const found: string[] = [];
  const take = (pattern: RegExp, token: (match: RegExpMatchArray) => string) => (from: string) =>
    from.replace(pattern, (...match) => {
      found.push(token(match as unknown as RegExpMatchArray));
      return " ";
    });
  const takers = [
    take(/\b(\d{4}-\d{2}(?:-\d{2})?)\b/g, ([, date]) => date as string),
    take(dayMonthYear, ([, day, name, year]) => `${year ?? "*"}-${number(name)}-${day?.padStart(2, "0")}`),
    take(monthYear, ([, name, year]) => `${year}-${number(name)}`),
    take(/(?<![\w.])\d[\d,]*(?:\.\d+)?/g, ([digits]) => (digits as string).replace(/,/g, "")),
  ];
  let rest = text;
  for (const taker of takers) rest = taker(rest);
  return found;
}

/** Whether a date or number of a brief stands among those of its facts, as a whole or as part of a fuller date. */
export function isKnown(token: string, facts: ReadonlySet<string>): boolean {
  if (facts.has(token)) return true;
  const all = [...facts];
  if (token.startsWith("*")) return all.some((fact) => fact.endsWith(token.slice(1)));
  if (/^\d{4}(?:-\d{2})?$/.test(token)) return all.some((fact) => fact.startsWith(`${token}-`));
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(token) &&
    facts.has(`*${token.slice(4)}`) &&
    all.some((fact) => fact.startsWith(token.slice(0, 4)))
  );
}

function number(name: string | undefined): string {
  return String(months.indexOf(name ?? "") + 1).padStart(2, "0");
}
