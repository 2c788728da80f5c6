import type { NoteLink } from "../text/note-link.ts";
import type { ActorMention, BriefActor } from "./actor.ts";
import type { Agreement } from "./agreement.ts";
import type { PlainFields } from "./brief-fields.ts";
import type { Judgement } from "./judgement.ts";
import type { Obstacle, ObstacleMention } from "./obstacle.ts";
import type { Source } from "./source.ts";
import type { TimelineEvent } from "./timeline.ts";

/** What a brief's file says, before its references are looked up among the known names. */
export interface ParsedBrief extends PlainFields {
  /** The id that the front matter gives, or null: then the library derives one from the path. */
  readonly id: string | null;
  readonly title: string;
  readonly actors: readonly ActorMention[];
  readonly localAgreements: readonly Agreement[];
  readonly obstacles: readonly ObstacleMention[];
  readonly timeline: readonly TimelineEvent[];
  readonly judgements: readonly Judgement[];
  readonly sources: readonly Source[];
  /** What the date was taken from: a key of the front matter or `file name`; null without one. */
  readonly dateFrom: string | null;
  /** What the summary was taken from: a key of the front matter or `body`; null without one. */
  readonly summaryFrom: string | null;
  /** Other names under which links mean it. */
  readonly aliases: readonly string[];
  /** Links to other notes, in order, as they are written. */
  readonly links: readonly NoteLink[];
  /** Front-matter keys that are not of the format, as plain JSON values. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** The Markdown below the front matter, line ends as LF. */
  readonly body: string;
  /** One-based line of the file on which the body begins. */
  readonly bodyLine: number;
  /** False for plain notes, of which nothing is demanded and to which nothing is added. */
  readonly hasFrontMatter: boolean;
}

/** What a brief's front matter says: all that lists need, and that an index keeps. */
export type ParsedHead = Omit<ParsedBrief, "body" | "bodyLine">;

/** A brief of a library, its references resolved, without its body. */
export interface Brief extends Omit<ParsedHead, "id" | "actors" | "obstacles"> {
  readonly id: string;
  readonly actors: readonly BriefActor[];
  readonly obstacles: readonly Obstacle[];
  /** The file, and the root of the library it belongs to; null for a FILE outside any. */
  readonly path: string;
  readonly library: string | null;
}

/** A brief with its body. */
export interface WholeBrief extends Brief, Pick<ParsedBrief, "body" | "bodyLine"> {}
