import { checkBrief } from "../check/check-brief.ts";
import { checkLibraryFile } from "../check/library-file.ts";
import { checkUnknownKeys } from "../check/unknown-keys.ts";
import type { Problem } from "../model/problem.ts";
import { compareText } from "../model/sort.ts";
import type { Files, LibraryToCheck } from "../port/files.ts";
import { contentWords } from "../search/content-words.ts";

/** Every problem of the libraries or files at these paths, or of those on the path, in order. */
export async function findProblems(
  files: Files,
  paths: readonly string[],
  { withNotes }: { readonly withNotes: boolean },
): Promise<Problem[]> {
  const read = await files.toCheck([...new Set(paths)]);
  const defined = read.flatMap((one) => one.files.flatMap(({ brief }) => brief.localAgreements.map(({ id }) => id)));
  const found: Problem[] = [];
  for (const one of read) {
    for (const problem of problemsOf(one, defined)) if (withNotes || problem.level !== "note") found.push(problem);
  }
  return inOrder(found);
}

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
