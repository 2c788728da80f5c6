import { expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { runBrief } from "../run-brief.ts";

async function agreementOf(sentence: string): Promise<unknown> {
  const place = temporaryLibrary({ "note.txt": `The week at the lakes\n\nOct 27, 2016\n\n${sentence}\n` });
  const { out } = await runBrief([
    "agreements",
    `${place}/note.txt`,
    "--json",
    "--fields",
    "name,short,status,since,by",
  ]);
  return JSON.parse(out);
}

test.each([
  [
    "a status has the day that its sentence tells",
    "In May 2014 Kenya and Uganda signed an agreement on water.",
    { name: "agreement on water", short: null, status: "signed", since: "2014-05", by: null },
  ],
  [
    "else it was reached by the day of the text, on which it says so",
    "Kenya and Uganda have already signed an agreement on water.",
    { name: "agreement on water", short: null, status: "signed", since: null, by: "2016-10-27" },
  ],
  [
    "a proper name has a short form only by one as proper",
    "Kenya signed the Lake Basin Treaty (LBT) in May 2014. The treaty is short.",
    { name: "Lake Basin Treaty", short: "LBT", status: "signed", since: "2014-05", by: null },
  ],
])("%s", async (_, sentence, expected) => {
  expect(await agreementOf(sentence)).toEqual([expected]);
});
