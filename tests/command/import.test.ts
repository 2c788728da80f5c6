import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { parseBrief } from "../../src/format/parse-brief.ts";
import { runBrief } from "../run-brief.ts";

const base = mkdtempSync(join(tmpdir(), "brief-import-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let home = "";
let count = 0;
beforeEach(() => {
  count += 1;
  home = join(base, String(count));
  mkdirSync(join(home, "in"), { recursive: true });
  mkdirSync(join(home, "brief"));
});

const page = (title: string, text: string, head = "") =>
  `<!doctype html><html lang=en><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
const text =
  "Opposition parties said that they would block the pact with Japan in the National Assembly of South Korea. ".repeat(
    3,
  );

function put(name: string, content: string | Uint8Array): string {
  const path = join(home, "in", name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Runs import with a library of its own. */
function run(...argv: string[]) {
  return runBrief(["import", ...argv], { environment: { XDG_DATA_HOME: home, BRIEF_BUNDLED: "off" } });
}

const library = () => join(home, "brief");
const written = () => (existsSync(library()) ? readdirSync(library()).sort() : []);
const briefOf = (id: string) => parseBrief(readFileSync(join(library(), `${id}.md`), "utf8"), `${id}.md`);

describe("brief import", () => {
  test("writes a brief, keeps the original by its sum, and says what is there already", async () => {
    const path = put("Talks 2016.html", page("Talks", text));
    const first = await run(path);
    expect(first).toEqual({ out: `talks-2016\t${library()}/talks-2016.md\n`, err: "", status: 0 });
    const { brief, problems } = briefOf("talks-2016");
    expect(problems).toEqual([]);
    const { sha256, on, from } = brief.extra["imported"] as Record<string, string>;
    expect([on, from]).toEqual(["2026-11-23", "Talks 2016.html"]);
    expect(readFileSync(join(library(), ".originals", `${sha256}.html`))).toEqual(readFileSync(path));
    expect(brief.obstacles[0]?.trace).toBeDefined();
    expect(brief.obstacles[0]?.found).not.toBeNull();
    const again = await run(path);
    expect([again.err, again.status]).toEqual([`brief: ${path} is there already as talks-2016\n`, 0]);
    expect(JSON.parse((await run(path, "--json")).out)).toMatchObject({ id: "talks-2016", outcome: "present" });
    expect(written()).toEqual([".originals", "talks-2016.md"]);
  });

  test("never overwrites: other content of the same name gets an id of its own", async () => {
    await run(put("a/talks.html", page("Talks", text)), "--no-keep");
    const before = readFileSync(join(library(), "talks.md"), "utf8");
    const path = put("b/talks.html", page("Other talks", `${text}More.`));
    const { err, status } = await run(path, "--no-keep");
    expect([err, status]).toEqual([`brief: ${path}: another brief is called talks; this one is talks-2\n`, 0]);
    expect(readFileSync(join(library(), "talks.md"), "utf8")).toBe(before);
    expect(written()).toEqual(["talks-2.md", "talks.md"]);
  });

  test("a directory is read whole: one bad file costs no other and is named once", async () => {
    put("a.html", page("One", text));
    put("sub/b.txt", `Two\n\n${text}`);
    put("sub/c.html", "");
    put("sub/d.png", Buffer.from("\x89PNG\r\n", "latin1"));
    put("sub/e.json", "{}");
    put(".hidden.html", page("Hidden", text));
    const place = join(home, "in");
    const { out, err, status } = await run(place, "--tag", "pacts,talks");
    expect(out.split("\n").map((line) => line.split("\t")[0])).toEqual(["a", "b", ""]);
    expect(err.split("\n")).toEqual([
      `brief: ${place}/sub/d.png is a picture; expected a text; left out`,
      `brief: ${place}/sub/e.json is no document by its name; left out`,
      `brief: ${place}/sub/c.html holds no text`,
      "",
    ]);
    expect(status).toBe(2);
    expect(briefOf("b").brief).toMatchObject({ title: "Two", tags: ["pacts", "talks"] });
  });

  test("a directory without a document is no match, and says so", async () => {
    const place = join(home, "in");
    const nothing = "brief: no document there that can be read\n";
    expect(await run(place)).toMatchObject({ out: "", err: nothing, status: 1 });
    expect(await run(place, "--json")).toMatchObject({ out: "[]\n", status: 1 });
    put("e.json", "{}");
    const { err, status } = await run(place);
    expect([err, status]).toEqual([`brief: ${place}/e.json is no document by its name; left out\n${nothing}`, 1]);
  });

  test("hostile metadata is text on one line, whatever it holds", async () => {
    const title = "A\u001b[31m &quot;b&quot;: [c] # d\u202e &#10;---&#10;id: x";
    await run(put("h.html", page(title, text, '<meta name=author content="e: &#x2028;f, - g">')));
    const { brief, problems } = briefOf("h");
    expect(problems).toEqual([]);
    expect(brief.title).toBe('A␛[31m "b": [c] # d --- id: x');
    expect(brief.id).toBeNull();
    expect(brief.extra["author"]).toEqual(["e: f", "- g"]);
  });

  test("a mail's attachments are imported too; their names are no paths", async () => {
    const attachment = Buffer.from(page("Annex", text)).toString("base64");
    const mail = [
      "From: Ines Halloran <ines@ledger.example>",
      "Subject: Talks next month",
      "Date: Thu, 27 Oct 2016 10:00:00 +0900",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      text,
      "--b",
      'Content-Type: text/html; name="../../annex.html"',
      'Content-Disposition: attachment; filename="../../annex.html"',
      "Content-Transfer-Encoding: base64",
      "",
      attachment,
      "--b--",
      "",
    ].join("\r\n");
    const { out, status } = await run(put("m.eml", mail));
    expect(status).toBe(0);
    expect(out.split("\n").length - 1).toBe(2);
    expect(written().length).toBe(3);
    expect(briefOf("m").brief).toMatchObject({ title: "Talks next month", date: "2016-10-27" });
    expect(readdirSync(home).sort()).toEqual(["brief", "in"]);
  });

  test("--split makes a brief of each chapter, and of what stands before the first", async () => {
    const path = put("book.txt", `Book\n\n${text}\n\nONE\n\n${text}\n\nTWO\n\n${text}`);
    const { out } = await run(path, "--split");
    expect(out.split("\n").length - 1).toBe(3);
    expect(written().filter((name) => name.endsWith(".md"))).toEqual(["book-one.md", "book-two.md", "book.md"]);
  });

  test("Markdown keeps its own front matter, and is asked only for what that does not state", async () => {
    await run(put("n.md", `---\ntitle: Mine\nactors: [Nobody]\n---\n${text}`));
    const { brief } = briefOf("n");
    expect(brief.title).toBe("Mine");
    expect(brief.actors.map(({ reference }) => reference)).toEqual(["Nobody"]);
    expect(brief.obstacles.length).toBeGreaterThan(0);
    expect(brief.extra["imported"]).toMatchObject({ from: "n.md" });
  });

  test.each([
    ["elements in one another", "b.html", "<b>".repeat(100_000), "nests over 2000 elements in one another"],
    ["a PDF that ends in the middle", "t.pdf", "%PDF-1.7\n1 0 obj\n<<", null],
    ["a Word file that ends in the middle", "t.docx", "PK\x03\x04\x14\0\0\0\0\0[Content_Types].xml", null],
    ["a spreadsheet", "x.xlsx", "PK\x03\x04 xl/workbook.xml", "is a spreadsheet; save it as .html or .txt"],
    ["a picture called a page", "x.html", "\x89PNG\r\n\x1a\n\0", "is a picture; expected a text"],
    ["a brief of over 4 MB", "l.txt", "One line of words. \n\n".repeat(250_000), "makes a brief of over 4 MB"],
  ])("%s: one line, status 2, nothing written", async (_, name, content, reason) => {
    const path = put(name, Buffer.from(content, "latin1"));
    const { out, err, status } = await run(path);
    expect([out, status, written()]).toEqual(["", 2, []]);
    expect(err.split("\n").length).toBe(2);
    expect(err).toContain(`brief: ${path} ${reason ?? ""}`);
  });

  test("brief new --from stands below the sections of a brief, under the id asked for", async () => {
    const path = put("talks.html", page("Talks", text));
    await run(path);
    const argv = ["new", "talks-2016", "--from", path];
    const { out, status } = await runBrief(argv, { environment: { XDG_DATA_HOME: home, BRIEF_BUNDLED: "off" } });
    expect([out, status]).toEqual([`${library()}/talks-2016.md\n`, 0]);
    const { brief, problems } = briefOf("talks-2016");
    expect(problems).toEqual([]);
    expect(brief.body).toMatch(/^## What happened\n[\s\S]*## The document\n\nOpposition parties/);
    expect(brief.obstacles.every(({ found }) => found !== null)).toBe(true);
  });
});
