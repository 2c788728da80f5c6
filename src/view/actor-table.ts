import type { ActorKind, BriefActor } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { entryKey } from "../model/entry-key.ts";
import type { Problem } from "../model/problem.ts";
import type { Cite, FindReference } from "../model/reference.ts";
import type { CountedActor } from "../question/count-actors.ts";
import { mapped } from "../text/mapped.ts";
import { ofSame } from "../text/of-last.ts";
import { actorFields } from "./brief-json.ts";
import { explanationBlocks, explanationJson } from "./explanation.ts";
import { type Asking, nothingStated } from "./nothing-stated.ts";
import { citedRows, createSourceList, listedAfter } from "./source-list.ts";
import { actorSpan, briefSpan, inRole } from "./spans.ts";
import { extractedNote, marked, tracedJson } from "./traced.ts";
import type { Block, Text, View } from "./view.ts";

/** An actor, and the brief that tells its role and stance. */
interface ActorRow {
  readonly brief: Brief;
  readonly actor: BriefActor;
}

/** The actors of briefs, each with its role and stance there. */
export interface BriefActorsAnswer {
  readonly rows: readonly ActorRow[];
  /** Whether several briefs were asked about. */
  readonly isOfSeveral: boolean;
  /** Whether each is to be shown with the rules that found it. */
  readonly isExplained: boolean;
  readonly asking: Asking;
  /** Where the sources of roles and stances are found; null where nobody asked for them. */
  readonly sources: FindReference | null;
  readonly problems: readonly Problem[];
}

/** The actors of a whole library, those that most briefs name first. */
export interface LibraryActorsAnswer {
  readonly rows: readonly CountedActor[];
  readonly asking: Asking;
  /** Where the sources of roles and stances are found; null where nobody asked for them. */
  readonly sources: FindReference | null;
  readonly problems: readonly Problem[];
}

/** The actors of the briefs named, one a line. */
export function briefActorsView({
  rows,
  isOfSeveral: several,
  isExplained,
  asking,
  sources,
  problems,
}: BriefActorsAnswer): View {
  const rowJson = ({ brief, actor }: ActorRow) => ({
    ...actorFields(actor),
    aliases: actor.aliases,
    brief: brief.id,
    key: entryKey("actors", actor),
    ...(isExplained ? explanationJson(actor) : tracedJson(actor)),
    source: actor.source,
  });
  return {
    ...citedRows(rows, rowJson, { find: sources, citesOf: actorCites }),
    fields: [
      ...["id", "name", "kind", "role", "stance", ...(several ? ["brief"] : []), "origin", "certainty"],
      ...(sources === null ? [] : ["cited"]),
    ],
    get blocks(): readonly Block[] {
      const list = sources === null ? null : createSourceList(sources);
      const briefOf = ofSame((id: string): Text => ({ ...briefSpan(id), role: "dim" }));
      if (isExplained)
        return rows.flatMap(({ actor }) => explanationBlocks(actor, marked(actor, inRole("name", actorSpan(actor)))));
      return [
        {
          kind: "table",
          columns: [
            { title: "actor" },
            { title: "kind" },
            { title: "role" },
            { title: "stance" },
            ...(several ? [{ title: "brief", isWhole: true }] : []),
            ...(list === null ? [] : [{ title: "source" }]),
          ],
          rows: mapped(rows, ({ brief, actor }) => [
            marked(actor, actorSpan(actor, "name")),
            kindSpan(actor.kind),
            actor.role ?? "",
            actor.stance ?? "",
            ...(several ? [briefOf(brief.id)] : []),
            ...(list === null ? [] : [list.marks(actorCites({ brief, actor }))]),
          ]),
        },
        ...extractedNote([["actor", rows.map(({ actor }) => actor)]]),
        ...listedAfter(list, mapped(rows, actorCites)),
      ];
    },
    shape: "list",
    ids: [...new Set(rows.map(({ actor }) => actor.id))],
    ...(rows.length === 0 ? { nothing: nothingStated("actors", asking) } : {}),
    problems,
  };
}

const kindSpan = ofSame((kind: ActorKind | null): Text => ({ role: "dim", text: kind ?? "" }));

/** The source of role and stance. */
export function actorCites({ brief, actor: { source } }: ActorRow): Cite[] {
  return source === null ? [] : [{ of: { kind: "brief", id: brief.id }, label: source }];
}

/** The actors of a library, one a line, with how many briefs name each. */
export function libraryActorsView({ rows, asking, sources, problems }: LibraryActorsAnswer): View {
  const rowJson = ({ actor, briefs: ids }: CountedActor) => {
    const { id, name, kind, aliases } = actor;
    return { id, name, kind, aliases, briefs: ids, count: ids.length, ...tracedJson(actor) };
  };
  return {
    ...citedRows(rows, rowJson, { find: sources, citesOf: ({ cites }) => cites }),
    fields: ["id", "name", "kind", "count", "origin", "certainty", ...(sources === null ? [] : ["cited"])],
    get blocks(): readonly Block[] {
      const list = sources === null ? null : createSourceList(sources);
      return [
        {
          kind: "table",
          columns: [
            { title: "id", isWhole: true },
            { title: "actor" },
            { title: "kind" },
            { title: "briefs", align: "right" },
            ...(list === null ? [] : [{ title: "source" }]),
          ],
          rows: mapped(rows, ({ actor, briefs: ids, cites }) => [
            { role: "dim", text: actor.id, target: { kind: "actor", id: actor.id } },
            marked(actor, actorSpan(actor, "name")),
            kindSpan(actor.kind),
            String(ids.length),
            ...(list === null ? [] : [list.marks(cites)]),
          ]),
        },
        ...extractedNote([["actor", rows.map(({ actor }) => actor)]]),
        ...listedAfter(
          list,
          mapped(rows, ({ cites }) => cites),
        ),
      ];
    },
    shape: "list",
    ids: rows.map(({ actor }) => actor.id),
    ...(rows.length === 0 ? { nothing: nothingStated("actors", asking) } : {}),
    problems,
  };
}
