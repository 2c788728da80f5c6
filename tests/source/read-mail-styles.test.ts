import { describe, expect, test } from "vitest";
import { readMail } from "../../src/source/read-mail.ts";
import { complaintOf, documentsOf } from "./documents-of.ts";

const head = [
  "From: ann@example.org",
  "To: ben@example.org",
  "Subject: Talks",
  "Date: Thu, 27 Oct 2016 18:02:11 +0900",
];

function mail(...lines: readonly string[]): Uint8Array {
  return Buffer.from([...head, "MIME-Version: 1.0", ...lines, ""].join("\r\n"));
}

async function bodyOf(bytes: Uint8Array): Promise<string> {
  const [document] = await documentsOf(readMail, bytes);
  return document?.body ?? "";
}

describe("readMail()", () => {
  test("fields that are written in bytes of another charset are read by the one that the text declares", async () => {
    const korean = Buffer.from("c7d1b1b9c0c720c8b8b4e3", "hex");
    const bytes = Buffer.concat([
      Buffer.from("From: h@example.kr\r\nTo: x@example.org\r\nSubject: "),
      korean,
      Buffer.from("\r\nContent-Type: text/plain; charset=EUC-KR\r\n\r\n"),
      korean,
    ]);
    const [document] = await documentsOf(readMail, bytes);
    expect([document?.title, document?.body]).toEqual(["한국의 회담", "한국의 회담\n"]);
  });

  test("flowed lines that are quoted are whole again, without the marks between them", async () => {
    const flowed = "Content-Type: text/plain; charset=utf-8; format=flowed";
    expect(await bodyOf(mail(flowed, "", "It is a ", "paragraph.", "", "> Quoted text that ", "> goes on.", ""))).toBe(
      "It is a paragraph.\n\n> Quoted text that goes on.\n",
    );
  });

  test.each([
    ["On Wed, 26 Oct 2016 at 10:00, Ben <b@example.org> wrote:"],
    ["Am 26.10.2016 um 10:00 schrieb Ben:"],
    ["Am Mi., 26. Okt. 2016 um 10:00 Uhr schrieb Ben\r\nBeispiel:"],
    ["Le mer. 26 oct. 2016 à 10:00, Ben <b@example.org> a écrit :"],
    ["El mié, 26 oct 2016 a las 10:00, Ben escribió:"],
    ["2016년 10월 26일 (수) 오전 10:00, 벤 <b@example.org>님이 작성:"],
    ["2016年10月26日(水) 10:00 ベン <b@example.org>:"],
  ])("what is answered below %j stands apart where nothing marks its lines", async (line) => {
    const body = await bodyOf(
      mail("Content-Type: text/plain; charset=utf-8", "", "Yes.", "", line, "", "Shall we?", ""),
    );
    expect(body).toMatch(/^Yes\.\n\n[^\n]+(?:\n[^\n]+)?:\n\n> Shall we\?\n$/);
  });

  test("an appointment is told, and is no attachment", async () => {
    const calendar = [
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      "SUMMARY:Talks on GSOMIA",
      "DTSTART:20161027T010000Z",
      'ORGANIZER;CN="Ann Author":mailto:ann@example.org',
      "DESCRIPTION:The agenda\\, which is",
      "  long\\n\\nfollows",
      "END:VEVENT",
      "END:VCALENDAR",
    ];
    const part = mail(
      'Content-Type: multipart/mixed; boundary="a"',
      "",
      "--a",
      "Content-Type: text/calendar",
      "",
      ...calendar,
      "--a--",
    );
    const [document] = await documentsOf(readMail, part);
    expect([document?.body, document?.attachments]).toEqual([
      "**Talks on GSOMIA**\n\n- When: 2016-10-27 01:00 UTC\n- Organizer: Ann Author\n\nThe agenda, which is long\n\nfollows\n",
      [],
    ]);
  });

  test("what only Outlook reads is told of, and is no attachment", async () => {
    const tnef = [
      "Content-Type: application/ms-tnef; name=winmail.dat",
      "Content-Transfer-Encoding: base64",
      "",
      "eJ8+Ig==",
    ];
    const mixed = [
      'Content-Type: multipart/mixed; boundary="a"',
      "",
      "--a",
      "Content-Type: text/plain",
      "",
      "Text",
      "--a",
    ];
    const [document] = await documentsOf(readMail, mail(...mixed, ...tnef, "--a--"));
    expect([document?.body, document?.notes, document?.attachments]).toEqual([
      "Text\n",
      ["A part in a form that only Outlook reads, winmail.dat, was left out"],
      [],
    ]);
    expect(await complaintOf(readMail, mail(...tnef))).toBe("has its text in winmail.dat, which only Outlook reads");
  });
});
