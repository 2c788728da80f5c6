import { decodeText } from "./decode-text.ts";
import { calendarText } from "./mail/calendar-text.ts";
import { type ReadSource, UnreadableSource } from "./source-document.ts";

/** Reads a calendar (iCalendar): its appointments in their order, the first one as its title. */
export const readCalendar: ReadSource = async function* ({ bytes }) {
  const { text } = await decodeText(bytes);
  if (!/^END:VCALENDAR/im.test(text)) throw new UnreadableSource("ends in the middle");
  const body = calendarText(text);
  if (body === "") throw new UnreadableSource("holds no appointment");
  const [title = ""] = /(?<=^\*\*).{1,300}(?=\*\*$)/m.exec(body) ?? [];
  yield {
    title: title === "" ? null : title.replace(/\\(?=[!-/:-@[-`{-~])/g, ""),
    date: null,
    publisher: null,
    authors: [],
    language: null,
    url: null,
    body: `${body}\n`,
    notes: [],
    attachments: [],
  };
};
