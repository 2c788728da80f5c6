import type { Brief, ParsedHead, WholeBrief } from "../../model/brief.ts";
import { type ExtractedHead, isIncomplete, mostExtracted, complete as withFound } from "../../model/extracted.ts";
import { judged } from "../../model/judged.ts";
import type { KnownAgreement } from "../../model/known-agreement.ts";
import type { KnownNames } from "../../model/known-names.ts";
import type { Problem } from "../../model/problem.ts";
import { resolveBrief } from "../../model/resolve-brief.ts";
import type { Verdicts } from "../../model/verdict.ts";
import type { OpenedBrief } from "../../port/briefs.ts";
import { definedAgreements } from "../sqlite/agreements.ts";

/** A brief as it was opened, and what its references, and those in its text, resolve by. */
export interface BriefToOpen extends Pick<OpenedBrief, "text" | "problems"> {
  readonly brief: WholeBrief;
  /** What its front matter says, before references are looked up. */
  readonly head: () => ParsedHead;
  /** Whether its title is only its file's name, in place of which the text's own may stand. */
  readonly isNamedByFile?: boolean;
  /** Whether it is a file without front matter: its day, too, is the text's own. */
  readonly isBare?: boolean;
  /** The path as problems call it. */
  readonly shown: string;
  readonly knownNames: () => Promise<KnownNames> | KnownNames;
  /** The agreements that the libraries share. */
  readonly shared: () => Promise<readonly KnownAgreement[]>;
  /** What was said of what is extracted. */
  readonly verdicts: () => Verdicts;
  readonly verdictProblems: () => readonly Problem[];
  /** Told when its text, so many characters, is about to be asked. */
  readonly onAsking: (length: number) => void;
}

/** A brief that was opened, and what can be asked of it. */
export function openedBrief(given: BriefToOpen): OpenedBrief {
  const { brief, text, problems, knownNames, shared } = given;
  const opened: OpenedBrief = {
    brief,
    text,
    problems,
    agreements: async () => [...(await shared()), ...definedAgreements([brief], await knownNames())],
    extracted: () => extract(given),
    completed: async () => (isIncomplete(brief) ? complete(given) : opened),
    unjudged: () => findAll(given),
  };
  return opened;
}

/** What it says and what is found in its text, whatever was said of that since. */
async function findAll(given: BriefToOpen): Promise<Brief> {
  const { brief, head, knownNames } = given;
  const stated = head();
  const whole = isIncomplete(stated) ? withFound(stated, await extract(given)) : stated;
  return resolveBrief(whole, await knownNames(), brief);
}

async function extract({ brief, knownNames, onAsking }: BriefToOpen): Promise<ExtractedHead> {
  const { extractHeads } = await import("../../ingest/extract-head.ts");
  onAsking(brief.body.length);
  const stated = { title: null, date: brief.date };
  const text = { ...bodyOf(brief), stated, known: await knownNames() };
  return extractHeads([text], { withReasons: true })[0] as ExtractedHead;
}

/** The same brief with what is found in its text, where it states none of a kind. */
async function complete(given: BriefToOpen): Promise<OpenedBrief> {
  const { head, knownNames } = given;
  const found = await extract(given);
  const stated = head();
  const completed = { ...withFound(stated, found), ...ownLines(given, stated, found) };
  const resolved = judged(resolveBrief(completed, await knownNames(), given.brief), given.verdicts);
  const problems = [...given.problems, ...cutProblem(given), ...given.verdictProblems()];
  const again = { ...given, brief: { ...resolved, ...bodyOf(given.brief) }, problems };
  return { ...openedBrief(again), extracted: async () => found, completed: async () => openedBrief(again) };
}

/** A file outside any library has no other title and date than those that its text gives itself. */
function ownLines(
  { isNamedByFile = false, isBare = false }: BriefToOpen,
  stated: ParsedHead,
  { facts, lead }: ExtractedHead,
): Partial<Pick<ParsedHead, "title" | "date" | "summary">> {
  const title = isNamedByFile ? (facts.title ?? stated.title) : stated.title;
  if (!isNamedByFile && !isBare) return {};
  return { title, date: stated.date ?? facts.date, summary: stated.summaryFrom === "body" ? lead : stated.summary };
}

/** What of a long text was not asked is told. */
function cutProblem({ brief, shown }: BriefToOpen): Problem[] {
  if (brief.body.length <= mostExtracted) return [];
  const message = `is asked who acts and what stands in the way in its first ${mostExtracted / 1024} kB alone`;
  return [{ level: "warning", path: shown, line: null, code: "cut", message }];
}

function bodyOf({ body, bodyLine }: WholeBrief): Pick<WholeBrief, "body" | "bodyLine"> {
  return { body, bodyLine };
}
