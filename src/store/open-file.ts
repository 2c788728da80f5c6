import { resolve } from "node:path";
import { parseBrief } from "../format/parse-brief.ts";
import type { WholeBrief } from "../model/brief.ts";
import { type Catalogue, mergeAgreements, mergeTables } from "../model/catalogue.ts";
import { Failure } from "../model/failure.ts";
import { type KnownAgreement, resolveAgreement } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import { resolveBrief } from "../model/resolve-brief.ts";
import { definedAgreements } from "./agreements.ts";
import { keptTables } from "./kept-tables.ts";
import type { LibraryRoot } from "./library-path.ts";
import { nearestTables } from "./nearest-tables.ts";
import { idOfFile } from "./read-library.ts";
import { readNamed } from "./safe-read.ts";
import type { IndexedBrief } from "./select-briefs.ts";

/** A brief with its body, the text of its file, and what was wrong with that. */
export interface OpenedFile {
  readonly brief: WholeBrief;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The agreements that it may refer to: those of the tables, then those that it defines itself. */
  readonly agreements: () => Promise<readonly KnownAgreement[]>;
}

/**
 * A file that the user names, or standard input for `-`, its references looked up in the nearest `library.yaml` above it, then in
 * the path's; `kept` is where those are kept as read. Throws a `Failure` if it can't be read.
 */
export function openFile(file: string, roots: readonly LibraryRoot[], kept: string | null = null): OpenedFile {
  const isInput = file === "-";
  const { text, reason } = readNamed(isInput ? 0 : file);
  if (text === null) throw new Failure("io", `${isInput ? "standard input" : file} ${reason}`);
  const { brief, problems } = parseBrief(text, isInput ? "stdin" : file);
  // What names nobody needs no tables.
  const namesNobody = brief.actors.length + brief.obstacles.length + brief.agreements.length === 0;
  const nearest = isInput || namesNobody ? null : nearestTables(file);
  const tables = namesNobody ? [] : [...(nearest === null ? [] : [nearest]), ...roots];
  const read = tables.map((root) => keptTables(root, kept));
  const catalogue = mergeTables(read);
  const place = { id: idOfFile(brief, isInput ? "stdin" : file), path: isInput ? "-" : resolve(file), library: null };
  const { body, bodyLine } = brief;
  const resolved = resolveBrief(brief, catalogue, place);
  return {
    brief: { ...resolved, body, bodyLine },
    text,
    problems,
    agreements: async () => [
      ...mergeAgreements(read).map((agreement) => resolveAgreement(agreement, catalogue, null)),
      ...definedAgreements([resolved], catalogue),
    ],
  };
}

/** A text that is no longer, or not certainly, the one that was indexed, as the brief that the index knows by that id and path. */
export function parseAgain(
  text: string,
  { brief: known, shown }: IndexedBrief,
  catalogue: Catalogue,
): Pick<OpenedFile, "brief" | "problems"> {
  const { brief, problems } = parseBrief(text, shown);
  const { body, bodyLine } = brief;
  return { brief: { ...resolveBrief(brief, catalogue, known), body, bodyLine }, problems };
}
