import type { NamedActor } from "../model/actor.ts";
import {
  type AgreementChange,
  type AgreementStatus,
  type PartyTerm,
  seenDate,
  type UndatedChange,
} from "../model/agreement.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import type { Cite, FindReference } from "../model/reference.ts";
import type { StatusOnDay } from "../question/agreement-status.ts";
import type { Holds } from "../question/standing.ts";
import { agreementCites, historyCites } from "./agreement-cites.ts";
import { sourceJson } from "./brief-json.ts";
import { caveatText } from "./ground-text.ts";
import { type Asking, nothingStated } from "./nothing-stated.ts";
import { citedRows, citedText, createSourceList, type SourceList, spaced } from "./source-list.ts";
import { actorSpan, agreementSpan, briefSpan, inRole, joined, naming, sourceSpan } from "./spans.ts";
import { extractedNote, marked, tracedJson } from "./traced.ts";
import type { Block, Field, Piece, Role, Span, Text, View } from "./view.ts";

/** An agreement as it stands on a day. */
export interface AgreementRow {
  readonly agreement: KnownAgreement;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Null where its history had not begun, where nobody knows, or it has none. */
  readonly status: StatusOnDay | null;
  /** Whether it was in force on the day. */
  readonly holds: Holds;
  /** Whether its history begins after the day. */
  readonly isToCome: boolean;
  /** The brief that was asked about; null where none was. */
  readonly brief: string | null;
}

/** Who agreed on what, and how it stands. */
export interface AgreementsAnswer {
  readonly rows: readonly AgreementRow[];
  /** Whether they are of several briefs. */
  readonly isOfSeveral: boolean;
  /** Whether each is to be shown with everything that is known of it. */
  readonly withHistory: boolean;
  readonly asking: Asking;
  /** Where the sources of each are found; null where nobody asked for them. */
  readonly sources: FindReference | null;
  readonly problems: readonly Problem[];
}

/** Agreements one a line with their status, or each with its history. */
export function agreementView(answer: AgreementsAnswer): View {
  const { rows, isOfSeveral: several, withHistory, asking, sources, problems } = answer;
  const citesOf = (row: AgreementRow) => (withHistory ? historyCites(row.agreement) : statusCites(row));
  return {
    ...citedRows(rows, agreementJson, { find: sources, citesOf }),
    ...(withHistory ? { rows: rows.flatMap((row) => historyRows(row, sources)) } : {}),
    fields: [
      ...(withHistory
        ? ["id", "date", "status", "note", "source"]
        : [
            "id",
            "status",
            "since",
            "source",
            "parties",
            "via",
            "name",
            "covers",
            ...(several ? ["brief"] : []),
            "origin",
            "certainty",
            "holds",
            "caveat",
          ]),
      ...(sources === null ? [] : ["cited"]),
    ],
    get blocks(): readonly Block[] {
      const note = extractedNote([["agreement", rows.map(({ agreement }) => agreement)]]);
      const list = sources === null ? null : createSourceList(sources);
      const shown = withHistory ? rows.flatMap((row) => historyBlocks(row, list)) : [tableBlock(rows, several, list)];
      return [...shown, ...note, ...(list?.blocks() ?? [])];
    },
    shape: "list",
    ids: [...new Set(rows.map(({ agreement }) => agreement.id))],
    ...(rows.length === 0 ? { nothing: nothingStated("agreements", asking) } : {}),
    problems,
  };
}

/** An agreement as scripts see it. */
function agreementJson({ agreement, day, status, holds, brief }: AgreementRow): Record<string, unknown> {
  const { id, name, short, parties, mediator, covers, shares, matters, binding, sources } = agreement;
  return {
    id,
    name,
    short,
    parties: parties.map((party) => party.id),
    via: mediator?.id ?? null,
    covers,
    shares,
    matters: matters.map(({ matter, partly, source }) => ({ matter, partly, source })),
    binding: binding?.value ?? null,
    bindingSource: binding?.source ?? null,
    status: status?.status ?? null,
    since: status === null ? null : seenDate(status.since),
    by: status?.since.by ?? null,
    source: status?.since.source ?? null,
    grade: status?.since.grade ?? null,
    holds,
    caveat: caveatText(status?.caveat ?? null),
    asOf: day,
    brief,
    membership: membershipOf(agreement).map(({ actor, from, until, disputed, earliest, latest }) => ({
      actor: actor.id,
      from,
      until,
      disputed,
      earliest,
      latest,
    })),
    history: changesOf(agreement).map(({ date, by, status: reached, note, source, id: event, grade, caveat }) => ({
      date,
      by,
      status: reached,
      note,
      source,
      id: event,
      grade,
      caveat: caveat ?? null,
    })),
    sources: sources.map(sourceJson),
    ...tracedJson(agreement),
  };
}

/** Everybody's time as a party; who was one always has no bounds. */
function membershipOf({ parties, terms }: KnownAgreement): readonly PartyTerm<NamedActor>[] {
  const bound = new Set(terms.map(({ actor }) => actor.id));
  const always = parties.filter(({ id }) => !bound.has(id));
  const unbound = { from: null, until: null, disputed: false, earliest: null, latest: null, source: null };
  return [...always.map((actor) => ({ actor, ...unbound })), ...terms];
}

/** The dated changes, then those whose day nobody has seen. */
function changesOf({ history, undated }: KnownAgreement): (UndatedChange & Dated)[] {
  return [
    ...history.map((change) => ({ ...change, date: seenDate(change) })),
    ...undated.map((change) => ({ ...change, date: null, by: null })),
  ];
}

interface Dated {
  readonly date: string | null;
  readonly by: string | null;
}

/** `2016-11-23`, `by 2018-09`, or that nobody has seen the day. */
function dateText({ date, by }: Dated): string {
  return by === null ? (date ?? "no date") : `by ${by}`;
}

/** Since when a status has held: `since 2016-11-23`, or `by 2018-09` where its day was not seen. */
export function sinceText({ date, by, status }: AgreementChange): string {
  if (by === null) return `since ${date}`;
  return status === "in-force" ? `by ${by}, entry date not seen` : `by ${by}`;
}

/**
 * A status in a role: what is in force stands out, what is over steps back. `missing` says why
 * there is none.
 */
export function statusText(status: AgreementStatus | null, missing = "–"): Span {
  if (status === null) return { role: "dim", text: missing };
  const isOver = status === "ended" || status === "suspended" || status === "shelved";
  return { role: status === "in-force" ? "strong" : isOver ? "dim" : "label", text: status };
}

/** The parties, and through whom they deal with each other if they do; their names in a role. */
export function partiesText({ parties, mediator }: KnownAgreement, role?: Role): Piece[] {
  const span = (actor: NamedActor) => actorSpan(actor, role);
  const names = joined(parties.map(span), ", ");
  return mediator === null ? names : [...names, ", through ", span(mediator)];
}

function rowStatus({ agreement, status, isToCome }: Pick<AgreementRow, "agreement" | "status" | "isToCome">): Span {
  const missing = agreement.history.length === 0 && agreement.undated.length === 0 ? "–" : "unknown";
  return statusText(status?.status ?? null, isToCome ? "not yet" : missing);
}

/** What is said beside a status: its caveat, and that nobody knows whether it was in force. */
function besideStatus({ status, holds }: Pick<AgreementRow, "status" | "holds">): Span[] {
  const unseen = holds === "unknown" && status !== null ? "entry into force unknown" : null;
  return [unseen, caveatText(status?.caveat ?? null)].flatMap((text) =>
    text === null ? [] : [{ role: "dim", text: `; ${text}` }],
  );
}

/** `Canada since 1948 (disputed)`: who was not a party from the beginning, as known on the day. */
function termText({ actor, from, until, disputed }: PartyTerm<NamedActor>): Piece[] {
  const bounds = [from === null ? "" : ` since ${from}`, until === null ? "" : ` until ${until}`].join("");
  return [actorSpan(actor), `${bounds}${disputed ? " (disputed)" : ""}`];
}

function tableBlock(rows: readonly AgreementRow[], several: boolean, list: SourceList | null): Block {
  return {
    kind: "table",
    columns: [
      { title: "id", isWhole: true },
      { title: "status", isWhole: true },
      { title: "since", isWhole: true },
      { title: "agreement" },
      { title: "parties" },
      ...(several ? [{ title: "brief", isWhole: true }] : []),
      ...(list === null ? [] : [{ title: "source" }]),
    ],
    rows: rows.map((row) => [
      ...rowCells(row, several, row.brief),
      ...(list === null ? [] : [list.marks(statusCites(row))]),
    ]),
  };
}

function rowCells(
  { agreement, status, holds, isToCome }: Omit<AgreementRow, "brief">,
  several: boolean,
  brief: string | null,
): Text[] {
  return [
    { role: "name", text: agreement.id, target: { kind: "agreement", id: agreement.id } },
    rowStatus({ agreement, status, isToCome }),
    { role: "dim", text: status === null ? "" : dateText({ date: seenDate(status.since), by: status.since.by }) },
    [marked(agreement, agreementSpan(agreement)), ...besideStatus({ status, holds })].flat(),
    partiesText(agreement),
    ...(several ? [brief === null ? "" : inRole("dim", briefSpan(brief))] : []),
  ];
}

function historyBlocks(row: AgreementRow, list: SourceList | null): Block[] {
  const { agreement, day, status, brief } = row;
  const { matters, binding } = agreement;
  const said: [string, Text][] = [
    ["id", naming({ kind: "agreement", id: agreement.id }, agreement.id)],
    ["parties", partiesText(agreement)],
    ["joined later", joined(agreement.terms.map(termText), ", ")],
    ["covers", agreement.covers ?? ""],
    ["matters", matters.map(({ matter, partly }) => (partly ? `some of ${matter}` : matter)).join(", ")],
    ["binding", binding === null ? "" : binding.value ? "yes" : "no"],
    [`on ${day}`, [rowStatus(row), status === null ? "" : ` ${sinceText(status.since)}`, ...besideStatus(row)]],
    ["named by", brief === null ? "" : briefSpan(brief)],
  ];
  const name = naming({ kind: "agreement", id: agreement.id }, agreement.name);
  const heading: Block = { kind: "heading", level: 2, text: name };
  const facts: Block = {
    kind: "fields",
    fields: said
      .filter(([, value]) => value !== "" && !(Array.isArray(value) && value.length === 0))
      .map(([label, value]) => ({ label: { role: "label", text: label }, value })),
  };
  if (changesOf(agreement).length === 0) return [heading, facts];
  return [heading, facts, { kind: "fields", fields: historyFields(agreement, list) }];
}

/** The changes of an agreement as rows of a table. */
function historyRows({ agreement }: AgreementRow, sources: FindReference | null): Record<string, unknown>[] {
  const { id } = agreement;
  return changesOf(agreement).map(({ date, by, status, note, source }) => ({
    id,
    date: by === null ? date : `by ${by}`,
    status,
    note,
    source,
    ...(sources === null ? {} : { cited: citedText(agreementCites(agreement, source), sources) }),
  }));
}

/** The source of the status on the day. */
function statusCites({ agreement, status }: AgreementRow): Cite[] {
  return agreementCites(agreement, status?.since.source ?? null, status?.caveat?.source ?? null);
}

function historyFields(known: KnownAgreement, list: SourceList | null): readonly Field[] {
  const { id: agreement, sources } = known;
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher ?? id]));
  return changesOf(known).map(({ date, by, status, note, source }) => ({
    label: dateText({ date, by }),
    value: [statusText(status), note === null ? "" : `  ${note}`],
    ...(source === null
      ? {}
      : {
          detail: inRole(
            "dim",
            sourceSpan(agreement, source, publishers.get(source)),
            spaced(list?.marks(agreementCites(known, source)) ?? []),
          ),
        }),
  }));
}
