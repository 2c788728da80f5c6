import { Failure } from "../model/failure.ts";
import type { Problem } from "../model/problem.ts";
import { type Reference, referenceId, sourceReference } from "../model/reference.ts";
import type { Source } from "../model/source.ts";
import { closest } from "../text/closest.ts";
import { quoted } from "../text/quoted.ts";
import { type ReferencesAnswer, referencesView } from "../view/reference-list.ts";
import { defineCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { findOpened, isFile, openMeant, refuseInputTwice } from "./find-briefs.ts";
import { findAgreement, unknownBriefOrAgreement } from "./named-agreements.ts";

/** `brief cite`: what stands in a list of references, for a source or for a brief itself. */
export const cite = defineCommand({
  parameters: {
    names: {
      kind: "agreement",
      placeholder: "id#label",
      isArgument: true,
      isRequired: true,
      isRepeatable: true,
      says: "a source by its label in a brief or agreement; a brief by its id alone",
    },
    sources: { kind: "flag", says: "every source of the briefs or agreements, each once" },
  },
  async answer(context, { names, sources }): Promise<ReferencesAnswer> {
    refuseInputTwice(names.map((name) => splitLabel(name).name));
    const asked = [];
    for (const typed of names) asked.push(await openCited(context, typed));
    const references = asked.flatMap(({ cited, label }) =>
      sources && label === null ? allOf(cited) : [one(cited, label)],
    );
    const problems = asked.flatMap(({ cited }) => cited.problems);
    const unique = new Map(references.map((reference) => [reference.id, reference]));
    const nothing = unique.size === 0 ? `no sources in ${names.map(quoted).join(", ")}` : null;
    return { references: [...unique.values()], nothing, problems };
  },
  view: referencesView,
  prints: "references",
  examples: [
    { line: "brief cite ID", says: "a reference to the brief itself" },
    { line: "brief cite ID --sources --format bibtex", says: "all that it rests on, for BibTeX" },
    { line: "brief cite ID --sources --format csl-json", says: "the same for Zotero, pandoc and word processors" },
  ],
});

/** A brief or an agreement, whose sources can be cited. */
interface Cited {
  readonly of: Reference["of"];
  readonly sources: readonly Source[];
  /** The reference to itself; null for an agreement. */
  readonly itself: Reference | null;
  readonly problems: readonly Problem[];
}

/** `ID#LABEL`, of which the id may be a file; a file may have the sign in its own name. */
async function openCited(
  context: Context,
  typed: string,
): Promise<{ readonly cited: Cited; readonly label: string | null }> {
  const { name, label } = splitLabel(typed);
  const isWhole = label === null || (isFile(typed) && (await context.files.isThere(typed)));
  const cited = await open(context, isWhole ? typed : name);
  return { cited, label: isWhole ? null : label };
}

function splitLabel(typed: string): { readonly name: string; readonly label: string | null } {
  const at = typed.indexOf("#", 1);
  return at === -1 ? { name: typed, label: null } : { name: typed.slice(0, at), label: typed.slice(at + 1) };
}

async function open(context: Context, name: string): Promise<Cited> {
  const named = await findOpened(context, name);
  const agreement = named === null ? findAgreement(await context.catalogue.agreements(null), name) : null;
  if (agreement !== null)
    return { of: { kind: "agreement", id: agreement.id }, sources: agreement.sources, itself: null, problems: [] };
  const opened = named ?? (await openMeant(context, name)) ?? (isFile(name) ? await context.files.open(name) : null);
  if (opened === null) throw await unknownBriefOrAgreement(context, name);
  const { brief, problems } = opened;
  const of = { kind: "brief" as const, id: brief.id };
  const { title, date, sources } = brief;
  const nothing = { publisher: null, url: null, grade: null, retrieved: null };
  return { of, sources, itself: { id: brief.id, of, label: null, title, date, ...nothing }, problems };
}

function allOf({ of, sources }: Cited): Reference[] {
  return sources.map((source) => sourceReference(of, source));
}

/**
 * The reference of a label, or to the brief itself. Throws a `Failure` with what could be meant.
 */
function one({ of, sources, itself }: Cited, label: string | null): Reference {
  if (label === null && itself !== null) return itself;
  const found = sources.find(({ id }) => id === label);
  if (found !== undefined) return sourceReference(of, found);
  const labels = sources.map(({ id }) => id);
  const first = labels[0] === undefined ? null : referenceId(of.id, labels[0]);
  if (label === null) {
    const hint = first === null ? null : `--sources cites all, ${first} the first`;
    throw new Failure("usage", `${quoted(of.id)} is an agreement; expected one of its sources`, { hint });
  }
  const near = closest(label, labels);
  const meant = near === null ? null : `did you mean ${referenceId(of.id, near)}?`;
  const all = first === null ? "it has none" : `brief cite ${of.id} --sources lists them`;
  throw new Failure("unknown-id", `${of.id} has no source ${quoted(label)}`, { hint: meant ?? all });
}
