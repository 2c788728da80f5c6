import type { BriefActor, Party } from "../model/actor.ts";
import type { Brief, WholeBrief } from "../model/brief.ts";
import type { Obstacle } from "../model/obstacle.ts";
import type { Source } from "../model/source.ts";

/** A brief in a list, as scripts see it; most print few of its fields, and the longest are made when printed. The README documents each field; a field keeps its name and type. */
export function briefJson(brief: Brief): Record<string, unknown> {
  const { id, title, date, summary, tags, regions, path, library } = brief;
  return {
    id,
    title,
    date,
    summary,
    tags,
    regions,
    get actors() {
      return brief.actors.map(actorJson);
    },
    get agreements() {
      return brief.agreements;
    },
    get obstacles() {
      return brief.obstacles.map(obstacleJson);
    },
    get sources() {
      return brief.sources.map(sourceJson);
    },
    path,
    library,
    get extra() {
      return brief.extra;
    },
  };
}

/** A whole brief: the fields of a list, and timeline, watch, related and body. */
export function wholeBriefJson(brief: WholeBrief): Record<string, unknown> {
  const { watch, related, body } = brief;
  const timeline = brief.timeline.map(({ date, event, source, id }) => ({ date, event, source, id }));
  return { ...briefJson(brief), timeline, watch, related, body };
}

/** An actor in a brief. */
export function actorJson({ id, name, kind, role, stance, interests }: BriefActor): Record<string, unknown> {
  return { id, name, kind, role, stance, interests };
}

/** An obstacle in a brief; holder and hinders are ids where they resolve, else the text as written. */
export function obstacleJson({ what, kind, severity, holder, hinders, evidence }: Obstacle): Record<string, unknown> {
  return {
    what,
    kind,
    severity,
    holder: holder === null ? null : partyJson(holder),
    hinders: hinders.map(partyJson),
    evidence,
  };
}

function partyJson({ id, name }: Party): string {
  return id ?? name;
}

/** A source, as scripts see it. */
export function sourceJson({ id, publisher, title, date, url }: Source): Record<string, unknown> {
  return { id, publisher, title, date, url };
}
