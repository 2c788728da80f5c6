import { createTransport, type SendMailOptions } from "nodemailer";
import { describe, expect, test } from "vitest";
import { readMail } from "../../src/source/read-mail.ts";
import { complaintOf, documentsOf, expectNothingElse } from "./documents-of.ts";

const stream = createTransport({ streamTransport: true, buffer: true });

/** A message as nodemailer writes it. */
async function eml(options: SendMailOptions): Promise<Uint8Array> {
  const usual = {
    from: "Ann Author <ann@example.org>",
    to: "desk@example.org",
    subject: "Talks resume",
    date: new Date("2016-10-27T09:30:00Z"),
  };
  const { message } = await stream.sendMail({ ...usual, ...options });
  return new Uint8Array(message as Buffer);
}

function written(lines: readonly string[], encoding: BufferEncoding = "utf8"): Uint8Array {
  return new Uint8Array(Buffer.from(lines.join("\r\n"), encoding));
}

async function bodyOf(bytes: Uint8Array): Promise<string | undefined> {
  return (await documentsOf(readMail, bytes))[0]?.body;
}

describe("readMail", () => {
  test("tells who wrote what and when, in its own zone, whatever the encoding", async () => {
    const text = `${"Kräfte der 한국 sind überall, and so are lines that go on for longer than any line of a mail may. ".repeat(3)}\n\nEnde.`;
    for (const encoding of ["quoted-printable", "base64"] as const) {
      const bytes = await eml({
        from: "홍길동 <hong@example.kr>",
        subject: "회담 재개: Gespräche",
        text,
        textEncoding: encoding,
      });
      expect(await documentsOf(readMail, bytes)).toEqual([
        {
          title: "회담 재개: Gespräche",
          date: "2016-10-27",
          publisher: null,
          authors: ["홍길동"],
          language: null,
          url: null,
          body: `${text.replace(" \n", "\n")}\n`,
          notes: [],
          attachments: [],
        },
      ]);
    }
    const late = written([
      "From: a@example.org",
      "To: b@example.org",
      "Date: Thu, 27 Oct 2016 23:30:00 -0900",
      "Subject: x",
      "",
      "Text.",
    ]);
    expect(await documentsOf(readMail, late)).toMatchObject([
      { date: "2016-10-27", authors: ["a@example.org"], title: "x" },
    ]);
  });

  test("of a page and a plain text takes the page, and its text where the page has none", async () => {
    const html = "<h2>Terms</h2><p>See <a href='https://example.org/a'>this</a>.</p><blockquote>As said</blockquote>";
    expect(await bodyOf(await eml({ text: "See this", html }))).toBe(
      "## Terms\n\nSee [this](https://example.org/a).\n\n> As said\n",
    );
    expect(await bodyOf(await eml({ text: "See this", html: "<style>p {}</style>" }))).toBe("See this\n");
  });

  test("keeps what is quoted apart from what is answered, and the signature", async () => {
    const text =
      "I agree with this.\n\nOn Thursday Ben wrote:\n> Shall we resume?\n>> They asked\n> It is late.\n\nSo be it.\n-- \nAnn Author\nDesk";
    expect(await bodyOf(await eml({ text }))).toBe(
      "I agree with this.\n\nOn Thursday Ben wrote:\n\n> Shall we resume?\n\n> > They asked\n\n> It is late.\n\nSo be it.\n\nAnn Author\\\nDesk\n",
    );
  });

  test.each([
    ["-----Original Message-----\nFrom: Ben\nSubject: Talks\n\nShall we resume?", "> From: Ben"],
    ["---------- Forwarded message ---------\nFrom: Ben\nSubject: Talks\n\nShall we resume?", "> From: Ben"],
    ["-----원본 메시지-----\nFrom: Ben\nSubject: Talks\n\nShall we resume?", "> From: Ben"],
    ["Von: Ben\nGesendet: heute\nBetreff: Talks\n\nShall we resume?", "> Von: Ben"],
  ])("quotes all below %j", async (original, first) => {
    const body = await bodyOf(await eml({ text: `I agree with this.\n\n${original}` }));
    expect(body).toMatch(/^I agree with this\.\n\n> /);
    expect(body).toContain(first);
    expect(body).toContain("> Shall we resume?");
    expect(body).not.toMatch(/^(?!>|I agree|$)/m);
  });

  test("a message within it is quoted with its subject, author and day; an attached one is handed on", async () => {
    const inner = await eml({
      from: "Ben Writer <ben@example.org>",
      subject: "Terms",
      text: "They are *harsh*.",
      attachments: [{ filename: "b.txt", content: "b" }],
    });
    const message = (content: Uint8Array, disposition: string) =>
      written([
        "From: Ann <ann@example.org>",
        "To: b@example.org",
        "Subject: Fwd",
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=x",
        "",
        "--x",
        "",
        "See below.",
        "--x",
        "Content-Type: message/rfc822",
        `Content-Disposition: ${disposition}`,
        "",
        Buffer.from(content).toString(),
        "--x--",
        "",
      ]);
    const [within] = await documentsOf(readMail, message(inner, "inline"));
    expect(within?.body).toBe("See below.\n\n> **Terms**\\\n> Ben Writer, 2016-10-27\n>\n> They are \\*harsh\\*.\n");
    expect(within?.attachments.map(({ name }) => name)).toEqual(["b.txt"]);
    const [beside] = await documentsOf(readMail, message(inner, "attachment"));
    expect(beside?.body).toBe("See below.\n");
    expect(beside?.attachments.map(({ name }) => name)).toEqual(["attachment-1.eml"]);
    expect(await documentsOf(readMail, beside?.attachments[0]?.bytes ?? inner)).toMatchObject([{ title: "Terms" }]);
  });

  test("what is attached is handed on under names that lead nowhere; pictures of the page are not", async () => {
    const bytes = await eml({
      html: "<p>See <img src='cid:p1' alt='a chart'></p>",
      attachments: [
        { filename: "../../etc/passwd", content: "x" },
        { filename: "보고서.pdf", content: "%PDF" },
        { filename: "p.png", content: "png", cid: "p1" },
      ],
    });
    const [document] = await documentsOf(readMail, bytes);
    expect(document?.attachments.map(({ name, bytes: content }) => [name, Buffer.from(content).toString()])).toEqual([
      ["..-..-etc-passwd", "x"],
      ["보고서.pdf", "%PDF"],
    ]);
    expect(document?.notes).toEqual(["It has 2 attachments"]);
  });

  test.each([
    ["EUC-KR, declared", "euc-kr", "c7d1b1b9c0c720c8b8b4e3", "한국의 회담"],
    ["EUC-KR by a name of mail", "ks_c_5601-1987", "c7d1b1b9c0c720c8b8b4e3", "한국의 회담"],
    ["syllables of Windows 949, called EUC-KR as is usual", "euc-kr", "8c6320b9e6b0a2c7cf", "똠 방각하"],
    ["characters of Hong Kong in Big5", "big5", "8740", "䏰"],
    ["Shift_JIS", "Shift_JIS", "93fa967b82cc89ef926b", "日本の会談"],
    ["ISO-2022-JP", "ISO-2022-JP", "1b2442467c4b5c244e3271434c1b2842", "日本の会談"],
    ["Windows 1252", "windows-1252", "93736f94", "“so”"],
    [
      "EUC-KR that nobody declared",
      null,
      "c7d1b1b9c0c720c8b8b4e3b0fa20c7d1b1b9c0c720c8b8b4e3",
      "한국의 회담과 한국의 회담",
    ],
  ])("reads %s", async (_, charset, hex, expected) => {
    const head = ["From: a@example.org", "To: b@example.org", "Subject: x", "MIME-Version: 1.0"];
    const type = charset === null ? [] : [`Content-Type: text/plain; charset=${charset}`];
    const bytes = Buffer.concat([
      written([...head, ...type, "Content-Transfer-Encoding: 8bit", "", ""]),
      Buffer.from(hex, "hex"),
    ]);
    expect(await bodyOf(new Uint8Array(bytes))).toBe(`${expected}\n`);
  });

  test("an mbox gives a document a message, and lines From within a text begin none", async () => {
    const message = (number: number, ...lines: string[]) => [
      `From ann@example.org Thu Oct 27 09:30:0${number} 2016`,
      "From: ann@example.org",
      "To: b@example.org",
      `Subject: ${number}`,
      "",
      ...lines,
      "",
    ];
    const mbox = [
      ...message(1, "One.", "From here on it is.", "", "From Seoul they went."),
      ...message(2, ">From two", "", ">>From three"),
      ...message(3, "Three."),
    ];
    const found = await documentsOf(readMail, written(mbox));
    expect(found.map(({ title }) => title)).toEqual(["1", "2", "3"]);
    expect(found[0]?.body).toBe("One.\\\nFrom here on it is.\n\nFrom Seoul they went.\n");
    expect(found[1]?.body).toBe("From two\n\n> From three\n");
  });

  test("a mailbox of a thousand messages is read one by one in bounded memory", async () => {
    const one = await eml({
      text: "Text. ".repeat(200),
      attachments: [{ filename: "a.bin", content: Buffer.alloc(10_000, 7) }],
    });
    const mbox = Buffer.concat(
      Array.from({ length: 1000 }, () => [
        Buffer.from("From a@b Thu Oct 27 09:30:00 2016\r\n"),
        one,
        Buffer.from("\r\n"),
      ]).flat(),
    );
    let count = 0;
    let most = 0;
    const before = process.memoryUsage().rss;
    for await (const { title } of readMail({ name: "a", bytes: new Uint8Array(mbox) }, { url: null, whole: false })) {
      count += title === "Talks resume" ? 1 : 0;
      most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(count).toBe(1000);
    expect(most).toBeLessThan(200 << 20);
  }, 60_000);
});

describe("of what is no readable mail it is said", () => {
  const head = ["From: a@example.org", "To: b@example.org", "Subject: x", "MIME-Version: 1.0"];
  const signed = ["Content-Type: application/pkcs7-mime; smime-type=signed-data", "", "MIIB"];
  test.each([
    ["is no mail", ["Once upon a time", "", "there was"]],
    ["is no mail", [""]],
    ["holds no text", [...head, "", ""]],
    ["is encrypted", [...head, 'Content-Type: multipart/encrypted; boundary="x"', "", "--x", "--x--"]],
    ["is encrypted", [...head, "Content-Type: application/pkcs7-mime;", " smime-type=enveloped-data", "", "MIIB"]],
    ["is signed so that its text is packed", [...head, ...signed]],
    ["ends in the middle", [...head, "Content-Type: multipart/mixed;", ' boundary="x y"', "", "--x y", "", "Text"]],
    ["holds no message", ["From here", "", "x"]],
  ])("%s", async (says, lines) => {
    expect(await complaintOf(readMail, written(lines))).toBe(says);
  });

  test("which message of an mbox is unread, when all others are", async () => {
    const from = "From a@b Thu Oct 27 09:30:00 2016";
    const bytes = written([from, ...head, "", "One", "", from, ...head, ...signed, "", from, ...head, "", "Three", ""]);
    const found: (string | null)[] = [];
    const reading = (async () => {
      for await (const { body } of readMail({ name: "a", bytes }, { url: null, whole: false })) found.push(body);
    })();
    await expect(reading).rejects.toThrow("holds 1 of 3 messages unread: one is signed so that its text is packed");
    expect(found).toEqual(["One\n", "Three\n"]);
  });

  test("nothing else, wherever it is cut or overwritten", async () => {
    const bytes = await eml({
      html: "<p>See <b>this</b></p>",
      text: "See this",
      attachments: [{ filename: "a.txt", content: "a" }],
    });
    await expectNothingElse(readMail, bytes, 150);
  });
});
