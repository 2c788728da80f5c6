import type { Brief, WholeBrief } from "../model/brief.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { Field } from "./fields.ts";
import { linkTargets } from "./link-targets.ts";
import { aliasesOf, namesOf } from "./names-of.ts";

/** A piece of a brief beside its body, and the field by which it is asked for. */
export interface ApparatusLine {
  readonly field: Field;
  readonly text: string;
}

/** What of a brief lists have at hand, so that it costs nothing to look there first. */
export function* linesAtHand({ summary, title, regions, tags }: WholeBrief): Generator<ApparatusLine> {
  yield { field: "summary", text: summary ?? "" };
  yield { field: "title", text: title };
  yield { field: "region", text: regions.join(", ") };
  yield { field: "tag", text: tags.join(", ") };
}

/**
 * What else is found of a brief beside its body, each piece as one line that says what it is
 * about: an alias and whose it is, an actor's role, an obstacle and its holder.
 */
export function* apparatus(brief: WholeBrief, agreements: readonly KnownAgreement[]): Generator<ApparatusLine> {
  yield* actorLines(brief);
  yield* agreementLines(brief, agreements);
  for (const { what, kind, severity, holder, hinders } of brief.obstacles) {
    yield { field: "obstacle", text: what };
    const held = holder === null ? null : `held by ${holder.name}`;
    const hindered = hinders.length === 0 ? null : `hinders ${hinders.map(({ name }) => name).join(", ")}`;
    yield { field: "obstacle", text: `${what} (${joined([kind, severity, held, hindered], "; ")})` };
  }
  for (const { date, event } of brief.timeline) yield { field: "event", text: `${date} ${event}` };
  for (const text of brief.watch) yield { field: "summary", text };
  for (const alias of aliasesOf(brief)) yield { field: "id", text: `${alias} = ${brief.title}` };
  for (const text of namesOf(brief)) yield { field: "id", text };
  for (const { publisher, title, date, url } of brief.sources)
    yield { field: "source", text: joined([joined([publisher, title, date], ", "), url], ". ") };
  for (const text of linkTargets(brief.body)) yield { field: "link", text };
}

function* actorLines({ actors }: Brief): Generator<ApparatusLine> {
  for (const { name, aliases, role, stance, interests } of actors) {
    yield { field: "actor", text: name };
    for (const alias of aliases) yield { field: "actor", text: `${alias} = ${name}` };
    const said = joined([role, stance, ...interests], " · ");
    if (said !== "") yield { field: "role", text: `${name}: ${said}` };
  }
}

function* agreementLines({ agreements: ids }: Brief, agreements: readonly KnownAgreement[]): Generator<ApparatusLine> {
  for (const id of ids) {
    const agreement = agreements.find((one) => one.id === id);
    if (agreement === undefined) {
      yield { field: "agreement", text: id };
      continue;
    }
    const { short, name, covers, parties, mediator } = agreement;
    yield { field: "agreement", text: short === null ? name : `${short} = ${name}` };
    const whose = joined([...parties.map((party) => party.name), mediator?.name ?? null], ", ");
    yield { field: "agreement", text: joined([name, whose, covers, id], " · ") };
  }
}

function joined(parts: readonly (string | null)[], sign: string): string {
  return parts.filter((part) => part !== null && part !== "").join(sign);
}
