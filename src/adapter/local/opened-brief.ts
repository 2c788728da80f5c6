import type { ParsedHead, WholeBrief } from "../../model/brief.ts";
import { completeHead, type ExtractedHead, isIncomplete } from "../../model/extracted.ts";
import type { KnownAgreement } from "../../model/known-agreement.ts";
import type { KnownNames } from "../../model/known-names.ts";
import { resolveBrief } from "../../model/resolve-brief.ts";
import type { OpenedBrief } from "../../port/briefs.ts";
import { definedAgreements } from "../sqlite/agreements.ts";

/** A brief as it was opened, and what its references, and those in its text, resolve by. */
export interface BriefToOpen extends Pick<OpenedBrief, "text" | "problems"> {
  readonly brief: WholeBrief;
  /** What its front matter says, before references are looked up. */
  readonly head: () => ParsedHead;
  /** Whether its title is only its file's name, in place of which the text's own may stand. */
  readonly isNamedByFile?: boolean;
  readonly knownNames: () => Promise<KnownNames> | KnownNames;
  /** The agreements that the libraries share. */
  readonly shared: () => Promise<readonly KnownAgreement[]>;
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
  };
  return opened;
}

async function extract({ brief, knownNames }: BriefToOpen): Promise<ExtractedHead> {
  const { extractHead } = await import("../../ingest/extract-head.ts");
  const stated = { title: null, date: brief.date };
  return extractHead({ ...bodyOf(brief), stated, known: await knownNames() }, { withReasons: true });
}

/** A file outside any library has no other title and date than those that its text gives itself. */
async function complete(given: BriefToOpen): Promise<OpenedBrief> {
  const { brief, head, isNamedByFile = false, knownNames } = given;
  const found = await extract(given);
  const { title, date } = found.facts;
  const stated = head();
  const summary = stated.summaryFrom === "body" ? found.lead : stated.summary;
  const named = isNamedByFile ? { title: title ?? stated.title, date: stated.date ?? date, summary } : {};
  const completed = { ...completeHead(stated, found), ...named };
  const resolved = resolveBrief(completed, await knownNames(), brief);
  const again = { ...given, brief: { ...resolved, ...bodyOf(brief) } };
  return { ...openedBrief(again), extracted: async () => found, completed: async () => openedBrief(again) };
}

function bodyOf({ body, bodyLine }: WholeBrief): Pick<WholeBrief, "body" | "bodyLine"> {
  return { body, bodyLine };
}
