import type { NamedActor } from "../model/actor.ts";
import type { AgreementStatus } from "../model/agreement.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import type { StatusOnDay } from "../question/agreement-status.ts";
import { sourceJson } from "./brief-json.ts";
import { actorSpan, agreementSpan, briefSpan, inRole, joined, naming, sourceSpan } from "./spans.ts";
import type { Block, Piece, Role, Span, Text, View } from "./view.ts";

/** An agreement as it stands on a day. */
export interface AgreementRow {
  readonly agreement: KnownAgreement;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Null where its history had not begun, or it has none. */
  readonly status: StatusOnDay | null;
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
  readonly problems: readonly Problem[];
}

/** Agreements one a line with their status, or each with its history. */
export function agreementView({ rows, isOfSeveral: several, withHistory, problems }: AgreementsAnswer): View {
  return {
    data: rows.map(agreementJson),
    ...(withHistory ? { rows: rows.flatMap(historyRows) } : {}),
    fields: withHistory
      ? ["id", "date", "status", "note", "source"]
      : ["id", "status", "since", "source", "parties", "via", "name", "covers", ...(several ? ["brief"] : [])],
    get blocks(): readonly Block[] {
      return withHistory ? rows.flatMap(historyBlocks) : [tableBlock(rows, several)];
    },
    shape: "list",
    ids: [...new Set(rows.map(({ agreement }) => agreement.id))],
    ...(rows.length === 0 ? { nothing: "no agreements" } : {}),
    problems,
  };
}

/** An agreement as scripts see it. */
function agreementJson({ agreement, day, status, brief }: AgreementRow): Record<string, unknown> {
  const { id, name, short, parties, mediator, covers, shares, history, sources } = agreement;
  return {
    id,
    name,
    short,
    parties: parties.map((party) => party.id),
    via: mediator?.id ?? null,
    covers,
    shares,
    status: status?.status ?? null,
    since: status?.since.date ?? null,
    source: status?.since.source ?? null,
    asOf: day,
    brief,
    history: history.map((change) => ({
      date: change.date,
      status: change.status,
      note: change.note,
      source: change.source,
      id: change.id,
    })),
    sources: sources.map(sourceJson),
  };
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

function rowStatus({ status, isToCome }: Pick<AgreementRow, "status" | "isToCome">): Span {
  return statusText(status?.status ?? null, isToCome ? "not yet" : "–");
}

function tableBlock(rows: readonly AgreementRow[], several: boolean): Block {
  return {
    kind: "table",
    columns: [
      { title: "id", isWhole: true },
      { title: "status", isWhole: true },
      { title: "since", isWhole: true },
      { title: "agreement" },
      { title: "parties" },
      ...(several ? [{ title: "brief", isWhole: true }] : []),
    ],
    rows: rows.map(({ agreement, status, isToCome, brief }) => [
      { role: "name", text: agreement.id, target: { kind: "agreement", id: agreement.id } },
      rowStatus({ status, isToCome }),
      { role: "dim", text: status?.since.date ?? "" },
      agreementSpan(agreement),
      partiesText(agreement),
      ...(several ? [brief === null ? "" : inRole("dim", briefSpan(brief))] : []),
    ]),
  };
}

function historyBlocks(row: AgreementRow): Block[] {
  const { agreement, day, status, brief } = row;
  const said: [string, Text][] = [
    ["id", naming({ kind: "agreement", id: agreement.id }, agreement.id)],
    ["parties", partiesText(agreement)],
    ["covers", agreement.covers ?? ""],
    [`on ${day}`, [rowStatus(row), status === null ? "" : ` since ${status.since.date}`]],
    ["named by", brief === null ? "" : briefSpan(brief)],
  ];
  const name = naming({ kind: "agreement", id: agreement.id }, agreement.name);
  const heading: Block = { kind: "heading", level: 2, text: name };
  const facts: Block = {
    kind: "fields",
    fields: said
      .filter(([, value]) => value !== "")
      .map(([label, value]) => ({ label: { role: "label", text: label }, value })),
  };
  if (agreement.history.length === 0) return [heading, facts];
  return [heading, facts, { kind: "fields", fields: historyFields(agreement) }];
}

/** The changes of an agreement as rows of a table. */
function historyRows({ agreement: { id, history } }: AgreementRow): Record<string, unknown>[] {
  return history.map(({ date, status, note, source }) => ({ id, date, status, note, source }));
}

function historyFields({
  id: agreement,
  history,
  sources,
}: KnownAgreement): Extract<Block, { kind: "fields" }>["fields"] {
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher ?? id]));
  return history.map(({ date, status, note, source }) => ({
    label: date,
    value: [statusText(status), note === null ? "" : `  ${note}`],
    ...(source === null ? {} : { detail: inRole("dim", sourceSpan(agreement, source, publishers.get(source))) }),
  }));
}
