import { describe, expect, test } from "vitest";
import { kindOf } from "../../src/source/kind-of.ts";

const mail = "From: A <a@b.example>\nTo: c@b.example\nSubject: S\n\nText";

describe("kindOf()", () => {
  test.each([
    ["a PDF by any name", "x.txt", "%PDF-1.7\n", "pdf"],
    ["a PDF behind a mailer's line", "x", "junk\n%PDF-1.7\n", "pdf"],
    ["a Word file", "x.zip", "PK\x03\x04....[Content_Types].xml....word/document.xml", "docx"],
    ["a book", "x.zip", "PK\x03\x04....mimetypeapplication/epub+zip", "epub"],
    ["a page without an ending", "download", "<!DOCTYPE html><html>", "html"],
    ["a page called Markdown", "x.md", "\n<!-- saved --><html lang=en>", "html"],
    ["XHTML", "x.xml", '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', "html"],
    ["a piece of a page, by its name", "x.htm", "<div>a</div>", "html"],
    ["Markdown that begins with HTML", "README.md", "<div align=center>a</div>", "markdown"],
    ["a feed", "x.xml", '<?xml version="1.0"?><!-- f --><rss version="2.0">', "feed"],
    ["Atom", "index.xml", '<feed xmlns="http://www.w3.org/2005/Atom">', "feed"],
    ["RDF", "x", "<rdf:RDF>", "feed"],
    [
      "a feed with its document type",
      "x",
      '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape" "rss.dtd"><rss>',
      "feed",
    ],
    ["a feed with a prefix", "x", '<a:feed xmlns:a="http://www.w3.org/2005/Atom">', "feed"],
    ["a calendar", "x", "BEGIN:VCALENDAR\r\nVERSION:2.0", "calendar"],
    ["an element called as every object's", "x.html", "<constructor>", "html"],
    ["a feed in JSON", "x", '{"version":"https:\\/\\/jsonfeed.org\\/version\\/1.1"', "feed"],
    ["a mail, pasted", "x.txt", mail, "mail"],
    ["a mail with a server's fields", "x", "Return-Path: <a@b>\nReceived: from x\n\tby y\nSubject: S\n\nText", "mail"],
    ["a mailbox", "inbox", `From a@b.example Thu Oct 27 10:00:00 2016\n${mail}`, "mbox"],
    ["MultiMarkdown's headers are no mail", "x", "Title: T\nAuthor: A\nDate: 2016\n\nText", "text"],
    ["prose with a colon is no mail", "x", "From: here on it went down.\nNothing more.", "text"],
    ["a text that begins with From", "x", "From Seoul the minister went to Tokyo.\n", "text"],
    ["front matter without an ending", "x", "---\ntitle: T\n---\nText", "markdown"],
    ["a text", "x.txt", "Text", "text"],
    ["UTF-16", "x.html", "\xff\xfe<\0h\0t\0m\0l\0>\0", "html"],
  ])("%s", (_, name, latin1, kind) => {
    expect(kindOf(Buffer.from(latin1, "latin1"), name)).toEqual({ kind, reason: null });
  });

  test.each([
    ["a picture called a text", "x.txt", "\x89PNG\r\n", "is a picture; expected a text"],
    [
      "an old Word file",
      "x.doc",
      "\xd0\xcf\x11\xe0\xa1",
      "is of an old Office, or encrypted; save it as .docx without a password",
    ],
    ["a presentation", "x.pptx", "PK\x03\x04..ppt/presentation.xml", "is a presentation; save it as .pdf"],
    ["any archive", "x.zip", "PK\x03\x04..a.txt", "is an archive; expected a file of it"],
    [
      "a list of feeds",
      "x.xml",
      '<?xml version="1.0"?><opml version="2.0">',
      "is a list of feeds; expected one of them",
    ],
    ["a drawing", "x.svg", '<svg xmlns="http://www.w3.org/2000/svg">', "is a picture; expected a text"],
    ["bytes of no kind", "x.html", "a\0b", "is no text; expected one of the kinds that import reads"],
  ])("%s is none, and why", (_, name, latin1, reason) => {
    expect(kindOf(Buffer.from(latin1, "latin1"), name)).toEqual({ kind: null, reason });
  });
});
