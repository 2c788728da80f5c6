import { describe, expect, test } from "vitest";
import { readCalendar } from "../../src/source/read-calendar.ts";
import { readMail } from "../../src/source/read-mail.ts";
import { complaintOf, documentsOf } from "./documents-of.ts";

const head =
  "From: Ann <ann@x.org>\nTo: b@x.org\nSubject: Talks\nDate: Thu, 27 Oct 2016 09:00:00 +0900\nMIME-Version: 1.0\n";
const mail = (text: string, type = "text/plain; charset=utf-8") =>
  new TextEncoder().encode(`${head}Content-Type: ${type}\n\n${text}`.replaceAll("\n", "\r\n"));

const block = (name: string) =>
  `-----BEGIN PGP ${name}-----\nVersion: GnuPG v2\n\nhQEMA5\n=abcd\n-----END PGP ${name}-----\n`;
const uu = "begin 644 a/b.txt\n85V]R9',@;V8@=&AE(&YO=&4@:6X@:70*\n`\nend\n";

describe("in the lines of a message", () => {
  test("a file in uuencode is attached", async () => {
    const [document] = await documentsOf(readMail, mail(`Here it is.\n\n${uu}\nMore of it.\n`));
    expect(document?.body).toBe("Here it is.\n\nMore of it.\n");
    expect(document?.attachments.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ["a-b.txt", "Words of the note in it\n"],
    ]);
  });

  test.each([
    [
      "what only begins as uuencode stays",
      "begin 644 times over\nand end it.\n",
      "begin 644 times over and end it.",
      [],
    ],
    [
      "yEnc is told",
      "Here.\n\n=ybegin line=128 size=2 name=a.bin\n**\n=yend size=2\n",
      "Here.",
      ["A part in yEnc, which mail does not keep whole, was left out"],
    ],
    [
      "a signed text is read without its armour",
      `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nTalks resume.\n\n- -- \nAnn\n${block("SIGNATURE")}`,
      "Talks resume.\n\nAnn",
      [],
    ],
    [
      "an encrypted part is told",
      `See it.\n\n${block("MESSAGE")}\nBye.\n`,
      "See it.\n\nBye.",
      ["A part that is encrypted was left out"],
    ],
    ["a key is left out", `My key:\n\n${block("PUBLIC KEY BLOCK")}`, "My key:", []],
  ])("%s", async (_, text, body, notes) => {
    const [document] = await documentsOf(readMail, mail(text));
    expect(document?.body).toBe(`${body}\n`);
    expect(document?.notes).toEqual(notes);
  });

  test("nothing but what is encrypted is said to be", async () => {
    expect(await complaintOf(readMail, mail(block("MESSAGE")))).toBe("is encrypted");
  });
});

const calendar =
  "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Talks\\, second round\nDTSTART:20161101T100000Z\nLOCATION:Seoul\nEND:VEVENT\nEND:VCALENDAR\n";
const appointment = "**Talks, second round**\n\n- When: 2016-11-01 10:00 UTC\n- Where: Seoul\n";

test("a calendar is told as a part, attached or as a file of its own", async () => {
  for (const type of ["application/ics", "application/octet-stream; name=a.ics"]) {
    const parts = `--b\nContent-Type: text/plain\n\nCome.\n--b\nContent-Type: ${type}\nContent-Disposition: attachment\n\n${calendar}--b--\n`;
    const [document] = await documentsOf(readMail, mail(parts, "multipart/mixed; boundary=b"));
    expect(document).toMatchObject({ body: `Come.\n\n${appointment}`, attachments: [] });
  }
  const [own] = await documentsOf(readCalendar, new TextEncoder().encode(calendar));
  expect(own).toMatchObject({ title: "Talks, second round", body: appointment });
});

test("winmail.dat is told by its name as well", async () => {
  const parts = `--b\nContent-Type: text/plain\n\nCome.\n--b\nContent-Type: application/octet-stream; name=WINMAIL.DAT\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\neJ8+IgcAAQ==\n--b--\n`;
  const [document] = await documentsOf(readMail, mail(parts, "multipart/mixed; boundary=b"));
  expect(document?.notes).toEqual(["A part in a form that only Outlook reads, winmail.dat, was left out"]);
});

const ben = "Ben <b@x.org>";
test.each([
  `On Wed, Oct 26, 2016 at 9:00 AM, ${ben} wrote:\n`,
  `Am 26.10.2016 um 09:00 schrieb ${ben}:\n`,
  `Le mer. 26 oct. 2016 à 09:00, ${ben} a écrit :\n`,
  "El mié, 26 oct 2016 a las 9:00, Ben escribió:\n",
  `Em qua., 26 de out. de 2016 às 09:00, ${ben} escreveu:\n`,
  "De: Ben\nEnviada em: quarta-feira\nPara: Ann\nAssunto: Talks\n",
  "Van: Ben\nVerzonden: woensdag\nAan: Ann\nOnderwerp: Talks\n",
  `śr., 26 paź 2016 o 09:00 ${ben} napisał(a):\n`,
  `ср, 26 окт. 2016 г. в 09:00, ${ben}:\n`,
  "26.10.2016 09:00, Ben пишет:\n",
  "От: Ben\nОтправлено: среда\nКому: Ann\nТема: Talks\n",
  "---------- Пересылаемое сообщение ----------\nОт: Ben\nТема: Talks\n",
  "Den ons 26 okt. 2016 kl 09:00 skrev Ben:\n",
  `ke 26. lokak. 2016 klo 9.00 Ben (b@x.org) kirjoitti:\n`,
  `Ben <b@x.org>, 26 Eki 2016 Çar, 09:00 tarihinde şunu yazdı:\n`,
  `st 26. 10. 2016 v 9:00 odesílatel ${ben} napsal:\n`,
  `في الأربعاء، 26 أكتوبر 2016 في 9:00 ص كتب ${ben}:\n`,
  `2016년 10월 26일 (수) 오전 9:00, ${ben}님이 작성:\n`,
  `2016年10月26日(水) 9:00 ${ben}:\n`,
  `${ben} 于2016年10月26日周三 上午9:00写道：\n`,
])("what is answered stands apart below %j", async (line) => {
  const [document] = await documentsOf(readMail, mail(`My answer is yes.\n\n${line}\nOld text here.\n`));
  expect(document?.body).toMatch(/^My answer is yes\.\n\n[\s\S]*^> Old text here\.$/m);
});

test("a sentence that ends with a colon begins no answer", async () => {
  const [document] = await documentsOf(readMail, mail("In 2016 the minister wrote:\n\nWe shall not sign.\n"));
  expect(document?.body).toBe("In 2016 the minister wrote:\n\nWe shall not sign.\n");
});
