import { Failure } from "../model/failure.ts";
import { importView } from "../view/import-report.ts";
import { defineCommand } from "./command.ts";
import { refuseInputTwice } from "./find-briefs.ts";

/** `brief import`: files of many kinds as briefs of the user's library, with what they say. */
export const importBriefs = defineCommand({
  parameters: {
    files: {
      kind: "path",
      isArgument: true,
      isRequired: true,
      isRepeatable: true,
      says: "files, directories, or - for standard input; --library DIR puts the briefs there",
    },
    id: { kind: "id", says: "the new brief's id; else from the file's name, or the title" },
    date: { kind: "date", placeholder: "date", says: "the as-of date; else what the document says" },
    tag: { kind: "text", placeholder: "tag", isRepeatable: true, says: "tags of the new briefs" },
    url: { kind: "text", placeholder: "url", says: "where it was found, which relative links stand under" },
    whole: { kind: "flag", says: "a book as one brief rather than one a chapter" },
    split: { kind: "flag", says: "a brief for each chapter" },
    ocr: { kind: "flag", says: "read pages that are pictures by tesseract, where that is installed" },
    noKeep: { kind: "flag", says: "do not keep the original under .originals/ (setting keep: off)" },
    dryRun: { kind: "flag", says: "print what would be written" },
  },
  async answer(context, values) {
    refuseInputTwice(values.files);
    refuseUrl(values.url);
    if (values.ocr && (await context.ocr.program()) === null) {
      throw new Failure("usage", "--ocr needs the program tesseract, which is not installed");
    }
    const keeps = !values.noKeep && !context.settings().some(({ name, value }) => name === "keep" && value === "off");
    const wanted = { ...values, tags: values.tag.flat(), keeps };
    // `new --from` loads the same.
    const { importAll } = await import("./import-files.ts");
    return { ...(await importAll(context, wanted)), isDryRun: values.dryRun };
  },
  view: importView,
  examples: [
    { line: "brief import report.html", says: "a saved page as a brief of your own library" },
    { line: "brief import notes.txt --library drafts", says: "in a directory of your choice" },
    { line: "brief import report.html --dry-run", says: "what would be written" },
  ],
});

function refuseUrl(url: string | null): void {
  if (url === null || /^https?:\/\/[^\s/]/i.test(url)) return;
  throw new Failure("usage", `--url is "${url}"; expected an address that begins with http:// or https://`);
}
