import { seenDate } from "../model/agreement.ts";
import type { Brief } from "../model/brief.ts";
import { entryKey } from "../model/entry-key.ts";
import type { Problem } from "../model/problem.ts";
import type { Cite, FindReference } from "../model/reference.ts";
import type { ActorDossier, PartyTo } from "../question/actor-dossier.ts";
import type { PlacedObstacle } from "../question/placed-obstacles.ts";
import { actorCites } from "./actor-table.ts";
import { partiesText, sinceText, statusText } from "./agreement-table.ts";
import { obstacleJson } from "./brief-json.ts";
import { fieldSection, severityText } from "./brief-parts.ts";
import { obstacleCites, passageText, sourceLabels } from "./passage-text.ts";
import { citedJson, citedText, createSourceList, type SourceList, spaced } from "./source-list.ts";
import { actorSpan, agreementSpan, briefSpan, inRole, joined, naming } from "./spans.ts";
import { eventCites, eventField, eventJson } from "./timeline-page.ts";
import type { Block, Field, Piece, View } from "./view.ts";

/** All that is known of one actor. */
export interface DossierAnswer {
  readonly dossier: ActorDossier;
  /** That of the agreements' status, YYYY-MM-DD. */
  readonly day: string;
  /** Where the sources of what is told are found; null where nobody asked for them. */
  readonly sources: FindReference | null;
  readonly problems: readonly Problem[];
}

/** One actor over the whole library. */
export function dossierView({ dossier, day, sources, problems }: DossierAnswer): View {
  const { actor, members, appearances, held, suffered, agreements, events } = dossier;
  const facts: Field[] = [
    { label: { role: "label", text: "id" }, value: naming({ kind: "actor", id: actor.id }, actor.id) },
    { label: { role: "label", text: "kind" }, value: actor.kind ?? "–" },
    { label: { role: "label", text: "also called" }, value: actor.aliases.join(", ") || "–" },
    ...(members.length === 0
      ? []
      : [{ label: { role: "label" as const, text: "members" }, value: memberSpans(members) }]),
  ];
  return {
    get data() {
      return [
        {
          ...dossierJson(dossier, day),
          ...(sources === null ? {} : { cited: citedJson(dossierCites(dossier), sources) }),
        },
      ];
    },
    get rows() {
      return dossierRows(dossier).map(({ cites, ...row }) =>
        sources === null ? row : { ...row, cited: citedText(cites, sources) },
      );
    },
    fields: ["part", "date", "id", "what", ...(sources === null ? [] : ["cited"])],
    get blocks(): readonly Block[] {
      const list = sources === null ? null : createSourceList(sources);
      const labels = sourceLabels(new Set(Array.from(briefsOf(dossier))), true);
      const marks = list?.marks ?? labels;
      return [
        { kind: "heading", level: 1, text: actorSpan(actor) },
        { kind: "fields", fields: facts },
        ...fieldSection(
          "Brief by brief",
          appearances.map((one) =>
            appearanceField(
              dossier,
              one,
              list === null ? labels(actorCites(one)) : spaced(list.marks(actorCites(one))),
            ),
          ),
        ),
        ...fieldSection(
          "Obstacles it holds",
          held.map((one) => obstacleField(one, marks)),
        ),
        ...fieldSection(
          "Obstacles it suffers",
          suffered.map((one) => obstacleField(one, marks)),
        ),
        ...fieldSection(
          `Agreements on ${day}`,
          agreements.map((one) => agreementField(one, list)),
        ),
        ...fieldSection(
          "Events that name it",
          events.map((event) => eventField(event, list)),
        ),
        ...(list?.blocks() ?? []),
      ];
    },
    shape: "page",
    ids: [actor.id],
    ...([appearances, held, suffered, agreements, events].every((part) => part.length === 0)
      ? { nothing: `nothing is known of ${actor.name} on ${day}` }
      : {}),
    problems,
  };
}

/** What a stance is about its brief's title says. */
function appearanceField(dossier: ActorDossier, appearance: Appearance, cited: readonly Piece[]): Field {
  const { brief, actor } = appearance;
  const { role, stance } = actor;
  return {
    label: { role: "label", text: brief.date ?? "undated" },
    value: [
      ...(actor.id === dossier.actor.id ? [] : [...inRole("name", actorSpan(actor)), ": "]),
      [role, stance].filter((part) => part !== null).join(" · ") || "named without role or stance",
    ],
    detail: inRole("dim", briefSpan(brief.id), ": ", brief.title, cited),
  };
}

function memberSpans(members: ActorDossier["members"]): Piece[] {
  return joined(
    members.map((member) => actorSpan(member)),
    ", ",
  );
}

type Appearance = ActorDossier["appearances"][number];

/** The passage that shows it stands below it, with what it cites. */
function obstacleField({ brief, obstacle }: PlacedObstacle, marks: SourceList["marks"]): Field {
  const { found } = obstacle;
  const passage = found === null ? [] : ["; “", ...passageText(brief.id, found, marks), "”"];
  return {
    label: severityText(obstacle.severity),
    value: obstacle.what,
    detail: inRole("dim", joined([obstacle.kind ?? "", brief.date ?? "", briefSpan(brief.id)], "; "), passage),
  };
}

function agreementField(party: PartyTo, list: SourceList | null): Field {
  const { agreement, isMediator, status } = party;
  const marks = list?.marks(partyCites(party)) ?? [];
  return {
    label: inRole("name", agreementSpan(agreement)),
    value: [statusText(status?.status ?? null), status === null ? "" : ` ${sinceText(status.since)}`],
    detail: inRole("dim", partiesText(agreement, "dim"), isMediator ? [" (the mediator)"] : [], spaced(marks)),
  };
}

/** The same as rows of a table, for tsv and csv. */
function dossierRows({ actor, appearances, held, suffered, agreements, events }: ActorDossier): DossierRow[] {
  const placed = (part: string) => (placedObstacle: PlacedObstacle) => ({
    part,
    date: placedObstacle.brief.date,
    id: placedObstacle.brief.id,
    what: placedObstacle.obstacle.what,
    cites: obstacleCites(placedObstacle),
  });
  return [
    ...appearances.map((appearance) => ({
      part: "brief",
      date: appearance.brief.date,
      id: appearance.brief.id,
      what: [
        ...(appearance.actor.id === actor.id ? [] : [appearance.actor.name]),
        appearance.actor.role,
        appearance.actor.stance,
      ]
        .filter((said) => said !== null)
        .join("; "),
      cites: actorCites(appearance),
    })),
    ...held.map(placed("holds")),
    ...suffered.map(placed("suffers")),
    ...agreements.map((party) => ({
      part: "agreement",
      date: party.status === null ? null : seenDate(party.status.since),
      id: party.agreement.id,
      what: party.status?.status ?? null,
      cites: partyCites(party),
    })),
    ...events.map((merged) => ({
      part: "event",
      date: merged.date,
      id: merged.tellings[0]?.brief ?? merged.tellings[0]?.agreement ?? null,
      what: merged.event,
      cites: eventCites(merged),
    })),
  ];
}

interface DossierRow extends Record<"part" | "date" | "id" | "what", string | null> {
  readonly cites: Iterable<Cite>;
}

/** The source of the change that made an agreement's status. */
function partyCites({ agreement, status }: PartyTo): Cite[] {
  const label = status?.since.source ?? null;
  return label === null ? [] : [{ of: { kind: "agreement", id: agreement.id }, label }];
}

function* dossierCites(dossier: ActorDossier): Generator<Cite> {
  for (const { cites } of dossierRows(dossier)) yield* cites;
}

function* briefsOf({ appearances, held, suffered }: ActorDossier): Generator<Brief> {
  for (const { brief } of [...appearances, ...held, ...suffered]) yield brief;
}

function dossierJson(dossier: ActorDossier, day: string): Record<string, unknown> {
  const { actor, members, appearances, held, suffered, agreements, events } = dossier;
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    aliases: actor.aliases,
    briefs: appearances.map(({ brief: { id, date, title }, actor: { id: who, role, stance, interests, source } }) => ({
      id,
      date,
      title,
      role,
      stance,
      interests,
      source,
      actor: who,
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
    members: members.map((member) => member.id),
  };
}

function placedJson({ brief, obstacle }: PlacedObstacle): Record<string, unknown> {
  const { section: title = null, passage = null } = obstacle.found ?? {};
  return { brief: brief.id, ...obstacleJson(obstacle), section: title, passage, key: entryKey("obstacles", obstacle) };
}
