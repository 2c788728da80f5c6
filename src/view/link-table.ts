import type { Brief } from "../model/brief.ts";
import type { Problem } from "../model/problem.ts";
import type { NoteLink } from "../text/note-link.ts";
import { briefListView } from "./brief-list.ts";
import { briefSpan, inRole } from "./spans.ts";
import type { Block, Text, View } from "./view.ts";

/** The links of a brief, each with the brief that it leads to, and who links to it. */
interface Linked {
  readonly brief: Brief;
  readonly links: readonly { readonly link: NoteLink; readonly to: Brief | null }[];
  readonly from: readonly Brief[];
}

/** What was asked of the links of the library, or of the brief `id`. */
export type LinksAnswer =
  | {
      readonly asks: "links" | "broken";
      readonly id: string | null;
      readonly all: readonly Linked[];
      readonly problems: readonly Problem[];
    }
  | { readonly asks: "orphans"; readonly briefs: readonly Brief[]; readonly problems: readonly Problem[] };

/** A link as a row: of which brief, to which, as what it is written, and where. */
interface Row {
  readonly from: Brief;
  readonly to: Brief | null;
  readonly link: NoteLink | null;
}

/** Links one a line: those of a brief, then those to it; or the briefs without any. */
export function linksView(answer: LinksAnswer): View {
  if (answer.asks === "orphans") {
    const view = briefListView({ briefs: answer.briefs, isFiltered: true, problems: answer.problems });
    return answer.briefs.length === 0 ? { ...view, nothing: "every brief links or is linked to" } : view;
  }
  const { asks, id, all, problems } = answer;
  const rows = asks === "broken" ? brokenRows(all) : id === null ? ledRows(all) : [...all.flatMap(rowsOf)];
  return {
    get data() {
      return rows.map(({ from, to, link }) => ({
        from: from.id,
        to: to?.id ?? null,
        target: link?.target ?? null,
        line: link?.line || null,
        path: from.path,
      }));
    },
    fields: ["from", "to", "target", "line"],
    get blocks(): readonly Block[] {
      return [
        {
          kind: "table",
          columns: [{ title: "from", isWhole: true }, { title: "to" }, { title: "line", align: "right" }],
          rows: rows.map(({ from, to, link }) => [
            inRole("name", briefSpan(from.id)),
            shownTarget(to, link),
            String(link?.line || ""),
          ]),
        },
      ];
    },
    shape: "list",
    ids: [...new Set(rows.flatMap(({ from, to }) => [from.id, to?.id ?? from.id]))],
    ...(rows.length === 0 ? { nothing: nothingSaid(asks, id) } : {}),
    problems,
  };
}

function nothingSaid(asks: "links" | "broken", id: string | null): string {
  if (asks === "broken") return "no link leads nowhere";
  const none = id === null ? "no brief links to another" : `${id} links to no note, and none links to it`;
  return `${none}; [[id]] or [words](note.md) in a text links to one`;
}

function shownTarget(to: Brief | null, link: NoteLink | null): Text {
  return to === null ? { role: "dim", text: link?.target ?? "" } : briefSpan(to.id, to.title);
}

/** What a brief links to, each target once, then who links to it. */
function rowsOf({ brief, links, from }: Linked): Row[] {
  const first = new Map(links.toReversed().map((row) => [row.to?.id ?? `\0${row.link.target}`, row]));
  const own = links.filter((row) => first.get(row.to?.id ?? `\0${row.link.target}`) === row);
  return [
    ...own.map(({ link, to }) => ({ from: brief, to, link })),
    ...from.map((other) => ({ from: other, to: brief, link: null })),
  ];
}

function ledRows(all: readonly Linked[]): Row[] {
  return all.flatMap((one) => rowsOf({ ...one, from: [] }).filter(({ to }) => to !== null && to.id !== one.brief.id));
}

function brokenRows(all: readonly Linked[]): Row[] {
  return all.flatMap(({ brief, links }) =>
    links.flatMap(({ link, to }) => (to === null ? [{ from: brief, to, link }] : [])),
  );
}
