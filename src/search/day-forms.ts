const months = "january february march april may june july august september october november december".split(" ");

/**
 * The day (YYYY-MM-DD) that folded terms write: `2019-08-22`, `22 August 2019`, `August 22, 2019`,
 * `22.8.2019`, `2019年8月22日`; null if they write none.
 */
export function readDay(terms: readonly string[]): string | null {
  const [first = "", second = "", third = "", fourth = "", fifth = "", sixth = ""] = terms;
  if (terms.length === 6) {
    const signs = `${second}${fourth}${sixth}`;
    return signs === "年月日" || signs === "년월일" ? dayOf(first, third, fifth) : null;
  }
  if (terms.length !== 3) return null;
  if (/^\d{4}$/.test(first)) return dayOf(first, second, third);
  if (!/^\d{4}$/.test(third)) return null;
  const [named, other] = monthOf(first) === null ? [second, first] : [first, second];
  const month = monthOf(named);
  return dayOf(third, month === null ? second : String(month), other.replace(/(?<=\d)(?:st|nd|rd|th)$/, ""));
}

/** The number of an English month, by its name or the beginning of it; null if it is none. */
function monthOf(name: string): number | null {
  if (name.length < 3) return null;
  const index = months.findIndex((month) => month.startsWith(name));
  return index === -1 || !/^[a-z]{3,}$/.test(name) ? null : index + 1;
}

function dayOf(year: string, month: string, day: string): string | null {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return null;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written;
}

/** The folded terms of a day (YYYY-MM-DD) in every form in which texts write it. */
export function dayForms(day: string): string[][] {
  const [year = "", month = "", date = ""] = day.split("-");
  const [shortMonth, shortDate] = [String(Number(month)), String(Number(date))];
  const name = months[Number(month) - 1] as string;
  const names = [name, name.slice(0, 3), ...(name === "september" ? ["sept"] : [])];
  const dates = [...new Set([shortDate, date, `${shortDate}${ordinal(Number(date))}`])];
  const named = names.flatMap((one) =>
    dates.flatMap((number) => [
      [number, one, year],
      [one, number, year],
    ]),
  );
  const numbers = [
    [year, month, date],
    [year, shortMonth, shortDate],
    [date, month, year],
    [shortDate, shortMonth, year],
    [year, "年", shortMonth, "月", shortDate, "日"],
    [year, "년", shortMonth, "월", shortDate, "일"],
  ];
  return [...new Map([...numbers, ...named].map((form) => [form.join(" "), form])).values()];
}

function ordinal(date: number): string {
  if (date >= 11 && date <= 13) return "th";
  return ["th", "st", "nd", "rd"][date % 10] ?? "th";
}
