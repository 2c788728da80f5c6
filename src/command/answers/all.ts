import * as v from "valibot";
import { actorOfBriefs, actorOfLibrary, dossier } from "./actors.ts";
import { agreement } from "./agreements.ts";
import {
  actorInBrief,
  briefSummary,
  judgement,
  listedBrief,
  obstacleInBrief,
  placedObstacle,
  reference,
  source,
  timelineEvent,
  wholeBrief,
} from "./brief.ts";
import { comparison, comparisonOfSeveral } from "./compare.ts";
import { event } from "./event.ts";
import { hit, likeBrief, link, tag } from "./found.ts";
import { graph } from "./graph.ts";
import { importedBrief } from "./import.ts";
import { chapter, heading, script, section } from "./page.ts";
import { judgedEntry, openEntry } from "./review.ts";
import { channel, channelChange } from "./ties.ts";
import { newBrief, problem, status } from "./upkeep.ts";

/** The objects that answers are made of, by the names that the manual gives them. */
export const answerObjects = {
  brief: listedBrief,
  "whole brief": wholeBrief,
  "actor in a brief": actorInBrief,
  "obstacle in a brief": obstacleInBrief,
  source,
  "timeline event": timelineEvent,
  judgement,
  summary: briefSummary,
  hit,
  "like brief": likeBrief,
  status,
  "actor of briefs": actorOfBriefs,
  "actor of the library": actorOfLibrary,
  dossier,
  agreement,
  channel,
  "change of a channel": channelChange,
  event,
  comparison,
  "comparison of several": comparisonOfSeveral,
  reference,
  graph,
  tag,
  link,
  obstacle: placedObstacle,
  problem,
  "new brief": newBrief,
  "imported brief": importedBrief,
  "unconfirmed entry": openEntry,
  "judged entry": judgedEntry,
  chapter,
  script,
  section,
  heading,
} as const satisfies Readonly<Record<string, v.GenericSchema>>;

/**
 * What each command answers with `--json`: the promise to scripts, held to every answer of the
 * transcripts by a test. A command that answers different questions has an answer for each; `start`
 * is `brief` alone. No command loads these: a run that validated its own answer would pay for it.
 */
export const answers: Readonly<Record<string, Readonly<Record<string, v.GenericSchema>>>> = {
  start: { briefs: v.array(listedBrief) },
  list: { briefs: v.array(listedBrief) },
  show: {
    page: wholeBrief,
    section,
    outline: v.array(heading),
    source: wholeBrief,
    choose: v.array(listedBrief),
  },
  summary: { briefs: v.array(briefSummary) },
  search: { hits: v.array(hit) },
  actors: {
    library: v.array(actorOfLibrary),
    briefs: v.array(actorOfBriefs),
    dossier: v.strictTuple([dossier]),
  },
  obstacles: { obstacles: v.array(placedObstacle) },
  agreements: { agreements: v.array(agreement) },
  ties: { channels: v.array(channel), reach: v.array(channel), changes: v.array(channelChange) },
  timeline: { events: v.array(event) },
  compare: { comparison, several: comparisonOfSeveral },
  cite: { references: v.array(reference) },
  graph: { graph },
  tags: { tags: v.array(tag) },
  similar: { briefs: v.array(likeBrief) },
  links: { links: v.array(link), orphans: v.array(listedBrief) },
  check: { problems: v.array(problem) },
  import: { imported: v.array(importedBrief), single: importedBrief },
  new: { created: v.strictTuple([newBrief]) },
  edit: { problems: v.array(problem) },
  review: { unconfirmed: v.array(openEntry) },
  confirm: { judged: v.array(judgedEntry) },
  dismiss: { judged: v.array(judgedEntry) },
  status: { status },
  completion: { script },
  help: { chapter },
};
