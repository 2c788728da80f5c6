import { resolve } from "node:path";
import { fileTitle } from "../../format/file-title.ts";
import { parseBrief } from "../../format/parse-brief.ts";
import { whenTomlIsMet } from "../../format/when-toml.ts";
import { judged } from "../../model/judged.ts";
import { resolveAgreement } from "../../model/known-agreement.ts";
import { type KnownNames, mergeAgreements, mergeNames } from "../../model/known-names.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import { resolveBrief } from "../../model/resolve-brief.ts";
import { noVerdicts, type Verdicts } from "../../model/verdict.ts";
import type { OpenedBrief } from "../../port/briefs.ts";
import { lazily } from "../../text/lazily.ts";
import { nearestLibraryFile } from "../disk/nearest-library-file.ts";
import { idOfFile } from "../disk/read-library.ts";
import type { IndexedBrief } from "../sqlite/file-row.ts";
import { keptDefinitions } from "./kept-definitions.ts";
import { type BriefToOpen, openedBrief } from "./opened-brief.ts";
import { readAnyText } from "./read-any-text.ts";

/** Where definitions are kept as read, and what was said of what is extracted. */
export interface FileContext extends Pick<BriefToOpen, "verdicts" | "verdictProblems" | "onAsking"> {
  readonly kept: string | null;
}

const unaided: FileContext = { kept: null, verdicts: () => noVerdicts, verdictProblems: () => [], onAsking: () => {} };

/**
 * A file that the user names, or standard input for `-`, its references looked up in the nearest
 * `library.yaml` above it, then in the path's; `kept` is the folder where those are kept as read.
 * Throws a `Failure` if it can't be read.
 */
export async function openFile(
  file: string,
  roots: readonly LibraryRoot[],
  context: FileContext = unaided,
): Promise<OpenedBrief> {
  return openText(await readAnyText(file), file, roots, context);
}

/** A text as `openFile` opens a file of that name. */
export async function openText(
  text: string,
  file: string,
  roots: readonly LibraryRoot[],
  { kept, verdicts, verdictProblems, onAsking }: FileContext = unaided,
): Promise<OpenedBrief> {
  const isInput = file === "-";
  const { brief, problems } = await whenTomlIsMet(() => parseBrief(text, isInput ? "stdin" : file));
  const read = lazily(() => {
    const nearest = isInput ? null : nearestLibraryFile(file);
    return [...(nearest === null ? [] : [nearest]), ...roots].map((root) => keptDefinitions(root, kept));
  });
  const knownNames = lazily(() => mergeNames(read()));
  // What names nobody needs no library.yaml.
  const namesNobody = brief.actors.length + brief.obstacles.length + brief.agreements.length === 0;
  const place = { id: idOfFile(brief, isInput ? "stdin" : file), path: isInput ? "-" : resolve(file), library: null };
  const { body, bodyLine } = brief;
  const resolved = judged(resolveBrief(brief, namesNobody ? mergeNames([]) : knownNames(), place), verdicts);
  return openedBrief({
    brief: { ...resolved, body, bodyLine },
    head: () => brief,
    isBare: !brief.hasFrontMatter,
    isNamedByFile: brief.title === fileTitle(isInput ? "stdin" : file),
    text,
    problems,
    shown: isInput ? "stdin" : file,
    knownNames,
    verdicts,
    verdictProblems,
    onAsking,
    shared: async () => mergeAgreements(read()).map((agreement) => resolveAgreement(agreement, knownNames(), null)),
  });
}

/**
 * A text that is no longer, or not certainly, the one that was indexed, as the brief that the index
 * knows by that id and path.
 */
export async function parseAgain(
  text: string,
  { brief: known, shown }: IndexedBrief,
  { knownNames, verdicts }: { readonly knownNames: KnownNames; readonly verdicts: () => Verdicts },
): Promise<Pick<BriefToOpen, "brief" | "head" | "problems">> {
  const { brief, problems } = await whenTomlIsMet(() => parseBrief(text, shown));
  const { body, bodyLine } = brief;
  const resolved = judged(resolveBrief(brief, knownNames, known), verdicts);
  return { brief: { ...resolved, body, bodyLine }, head: () => brief, problems };
}
