import { escapeInline, escapeStart } from "../escape-words.ts";

/**
 * The appointments of a calendar part (RFC 5545) as Markdown: what, when, where, who asks, and the
 * description; empty if it has none.
 */
export function calendarText(calendar: string): string {
  const lines = calendar.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    if (/^BEGIN:VEVENT/i.test(line)) events.push(new Map());
    const [, name = "", parameters = "", value = ""] = /^([A-Za-z-]{1,40})((?:;[^:]{0,400})?):(.*)$/.exec(line) ?? [];
    const key = name.toUpperCase();
    const caller = key === "ORGANIZER" ? /;CN="?([^";]{1,200})/i.exec(parameters)?.[1] : undefined;
    const event = events.at(-1);
    if (event !== undefined && fields.has(key) && !event.has(key)) event.set(key, caller ?? plain(value));
  }
  return events
    .slice(0, mostEvents)
    .map(eventText)
    .filter((text) => text !== "")
    .join("\n\n");
}

const mostEvents = 1000;
const fields: ReadonlySet<string> = new Set(["SUMMARY", "DTSTART", "DTEND", "LOCATION", "ORGANIZER", "DESCRIPTION"]);

function eventText(event: ReadonlyMap<string, string>): string {
  const said = (name: string) => (event.get(name) ?? "").trim();
  const [from, to] = [moment(said("DTSTART")), moment(said("DTEND"))];
  const facts = [
    ["When", to === "" || to === from ? from : `${from} to ${to}`],
    ["Where", said("LOCATION")],
    ["Organizer", said("ORGANIZER").replace(/^mailto:/i, "")],
  ].filter(([, value]) => value !== "");
  const about = said("DESCRIPTION").split(/\n{2,}/);
  return [
    said("SUMMARY") === "" ? "" : `**${escapeInline(said("SUMMARY"))}**`,
    facts.map(([name, value]) => `- ${name}: ${escapeInline(value ?? "")}`).join("\n"),
    ...about.map((paragraph) =>
      paragraph
        .split("\n")
        .map((line) => escapeStart(escapeInline(line.trim())))
        .join("\\\n"),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** `20161027T010000Z` as people write it. */
function moment(value: string): string {
  const [, year, month, day, hour, minute, zone] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/.exec(value) ?? [];
  if (year === undefined) return value;
  return `${year}-${month}-${day}${hour === undefined ? "" : ` ${hour}:${minute}${zone === "Z" ? " UTC" : ""}`}`;
}

function plain(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));
}
