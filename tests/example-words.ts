import { root, runBrief } from "./run-brief.ts";

/** What examples mean by these words. */
const usual: Readonly<Record<string, string>> = {
  ID: "gsomia-2016",
  OLDER: "gsomia-2012",
  NEWER: "gsomia-2016",
  "report.html": "tests/fixtures/pages/institute-report.html",
  "notes.txt": "tests/fixtures/texts/lake-talks.txt",
};

/** A text of which much is extracted, as the bundled briefs state everything, and one of its keys. */
const text = `${root}tests/fixtures/texts/lake-talks.txt`;
const [{ key }] = JSON.parse((await runBrief(["obstacles", text, "--json"])).out) as [{ key: string }];
const extracted = { ID: text, KEY: key };

/** The bundled briefs are not edited. */
const note = `${root}tests/fixtures/texts/lake-note.md`;

const special: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  review: extracted,
  confirm: extracted,
  dismiss: extracted,
  edit: { ID: note, "notes/nile.md": note },
};

/** A word of an example of a command as it is typed. */
export function meantBy(word: string, command: string): string {
  return (special[command] ?? usual)[word] ?? word;
}
