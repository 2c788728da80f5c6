import { seenDate } from "../model/agreement.ts";
import { entryKey } from "../model/entry-key.ts";
import type { Problem } from "../model/problem.ts";
import type { ActorDossier, PartyTo } from "../question/actor-dossier.ts";
import type { PlacedObstacle } from "../question/placed-obstacles.ts";
import { partiesText, sinceText, statusText } from "./agreement-table.ts";
import { obstacleJson } from "./brief-json.ts";
import { fieldSection, severityText } from "./brief-parts.ts";
import { actorSpan, agreementSpan, briefSpan, inRole, joined, naming } from "./spans.ts";
import { eventField, eventJson } from "./timeline-page.ts";
import type { Block, Field, View } from "./view.ts";

/** All that is known of one actor. */
export interface DossierAnswer {
  readonly dossier: ActorDossier;
  /** That of the agreements' status, YYYY-MM-DD. */
  readonly day: string;
  readonly problems: readonly Problem[];
}

/** One actor over the whole library. */
export function dossierView({ dossier, day, problems }: DossierAnswer): View {
  const { actor, appearances, held, suffered, agreements, events } = dossier;
  const facts: Field[] = [
    { label: { role: "label", text: "id" }, value: naming({ kind: "actor", id: actor.id }, actor.id) },
    { label: { role: "label", text: "kind" }, value: actor.kind ?? "–" },
    { label: { role: "label", text: "also called" }, value: actor.aliases.join(", ") || "–" },
  ];
  return {
    data: [dossierJson(dossier, day)],
    rows: dossierRows(dossier),
    fields: ["part", "date", "id", "what"],
    get blocks(): readonly Block[] {
      return [
        { kind: "heading", level: 1, text: actorSpan(actor) },
        { kind: "fields", fields: facts },
        ...fieldSection("Brief by brief", appearances.map(appearanceField)),
        ...fieldSection("Obstacles it holds", held.map(obstacleField)),
        ...fieldSection("Obstacles it suffers", suffered.map(obstacleField)),
        ...fieldSection(`Agreements on ${day}`, agreements.map(agreementField)),
        ...fieldSection("Events that name it", events.map(eventField)),
      ];
    },
    shape: "page",
    ids: [actor.id],
    ...(dossierRows(dossier).length === 0 ? { nothing: `nothing is known of ${actor.name} on ${day}` } : {}),
    problems,
  };
}

function appearanceField({ brief, actor: { role, stance } }: ActorDossier["appearances"][number]): Field {
  return {
    label: { role: "label", text: brief.date ?? "undated" },
    value: [role, stance].filter((part) => part !== null).join(" · ") || "named without role or stance",
    detail: inRole("dim", briefSpan(brief.id)),
  };
}

function obstacleField({ brief, obstacle }: PlacedObstacle): Field {
  return {
    label: severityText(obstacle.severity),
    value: obstacle.what,
    detail: inRole("dim", joined([obstacle.kind ?? "", brief.date ?? "", briefSpan(brief.id)], "; ")),
  };
}

function agreementField({ agreement, isMediator, status }: PartyTo): Field {
  return {
    label: inRole("name", agreementSpan(agreement)),
    value: [statusText(status?.status ?? null), status === null ? "" : ` ${sinceText(status.since)}`],
    detail: inRole("dim", partiesText(agreement, "dim"), isMediator ? [" (the mediator)"] : []),
  };
}

/** The same as rows of a table, for tsv and csv. */
function dossierRows({ appearances, held, suffered, agreements, events }: ActorDossier): Record<string, unknown>[] {
  const placed =
    (part: string) =>
    ({ brief, obstacle }: PlacedObstacle) => ({
      part,
      date: brief.date,
      id: brief.id,
      what: obstacle.what,
    });
  return [
    ...appearances.map(({ brief: { id, date }, actor: { role, stance } }) => ({
      part: "brief",
      date,
      id,
      what: [role, stance].filter((said) => said !== null).join("; "),
    })),
    ...held.map(placed("holds")),
    ...suffered.map(placed("suffers")),
    ...agreements.map(({ agreement: { id }, status }) => ({
      part: "agreement",
      date: status === null ? null : seenDate(status.since),
      id,
      what: status?.status ?? null,
    })),
    ...events.map(({ date, event, tellings }) => ({
      part: "event",
      date,
      id: tellings[0]?.brief ?? tellings[0]?.agreement ?? null,
      what: event,
    })),
  ];
}

function dossierJson(dossier: ActorDossier, day: string): Record<string, unknown> {
  const { actor, appearances, held, suffered, agreements, events } = dossier;
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    aliases: actor.aliases,
    briefs: appearances.map(({ brief: { id, date, title }, actor: { role, stance, interests } }) => ({
      id,
      date,
      title,
      role,
      stance,
      interests,
    })),
    holds: held.map(placedJson),
    suffers: suffered.map(placedJson),
    agreements: agreements.map(({ agreement, isMediator, status }) => ({
      id: agreement.id,
      name: agreement.name,
      mediator: isMediator,
      status: status?.status ?? null,
      since: status === null ? null : seenDate(status.since),
    })),
    events: events.map(eventJson),
    asOf: day,
  };
}

function placedJson({ brief, obstacle }: PlacedObstacle): Record<string, unknown> {
  const { section: title = null, passage = null } = obstacle.found ?? {};
  return { brief: brief.id, ...obstacleJson(obstacle), section: title, passage, key: entryKey("obstacles", obstacle) };
}
