import { checkBrief } from "../check/check-brief.ts";
import { checkLibraryFile } from "../check/library-file.ts";
import { checkUnknownKeys } from "../check/unknown-keys.ts";
import { Failure } from "../model/failure.ts";
import type { Problem } from "../model/problem.ts";
import { compareText } from "../model/sort.ts";
import type { LibraryToCheck } from "../port/files.ts";
import { contentWords } from "../search/content-words.ts";
import { checkView } from "../view/check-report.ts";
import { defineCommand } from "./command.ts";

/** `brief check`: every problem of a library, a file or the path. */
export const check = defineCommand({
  parameters: {
    paths: {
      kind: "path",
      isArgument: true,
      isRepeatable: true,
      says: "directories or files; none means every library on the path",
    },
    notes: { kind: "flag", says: "notes, too: unknown fields, sentences without a citation or with a single one" },
  },
  async answer({ files }, { paths, notes }) {
    if (paths.includes("-"))
      throw new Failure("usage", "standard input cannot be checked; expected a directory or a file");
    const read = await files.toCheck([...new Set(paths)]);
    const defined = read.flatMap((one) => one.files.flatMap(({ brief }) => brief.localAgreements.map(({ id }) => id)));
    const found: Problem[] = [];
    for (const one of read) {
      for (const problem of problemsOf(one, defined)) if (notes || problem.level !== "note") found.push(problem);
    }
    return { found: inOrder(found) };
  },
  view: checkView,
  examples: [
    { line: "brief check", says: "every library on the path" },
    { line: "brief check briefs", says: "one directory or file" },
    {
      line: "brief check briefs --notes",
      says: "notes, too: fields that the format does not know, sentences without a citation",
    },
  ],
});

/** `defined` are the agreements that briefs define in place, which any brief may name. */
function problemsOf(
  { files, libraryFile, knownNames, matters: known, ids, problems }: LibraryToCheck,
  defined: readonly string[],
): Problem[] {
  const agreements = new Set([...knownNames.agreements.keys(), ...defined]);
  const matters = new Set(known.map(({ id }) => id));
  const ofLibraryFile =
    libraryFile === null
      ? []
      : [
          ...checkLibraryFile(knownNames, libraryFile.agreements, {
            path: libraryFile.path,
            lineOf: (table, id) => libraryFile.lineOf([table, id]),
            actors: libraryFile.actors,
            matters: { own: libraryFile.matters, known },
          }),
          ...checkUnknownKeys(libraryFile),
        ];
  const ofFiles = files.flatMap((file) => [
    ...file.problems,
    ...checkUnknownKeys(file),
    ...checkBrief({
      brief: file.brief,
      path: file.path,
      lineOf: file.lineOf,
      knownNames,
      agreements,
      matters,
      ids,
      wordsOf: contentWords,
    }),
  ]);
  return [...problems, ...ofLibraryFile, ...ofFiles];
}

/**
 * By path, then line; what concerns a file as a whole first; problems of one line in the order of
 * the rules.
 */
function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((left, right) => compareText(left.path, right.path) || (left.line ?? 0) - (right.line ?? 0));
}
