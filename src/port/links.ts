import type { Brief } from "../model/brief.ts";
import type { NoteLink } from "../text/note-link.ts";

/** A link of a brief, and the brief that it leads to; null where there is none. */
export interface LedLink {
  readonly link: NoteLink;
  readonly to: Brief | null;
}

/** A brief's links in order, and the briefs that link to it, by id. */
export interface BriefLinks {
  readonly brief: Brief;
  readonly links: readonly LedLink[];
  readonly from: readonly Brief[];
}

/** The links between the briefs of the libraries. */
export interface Links {
  /**
   * Those of a brief, or null for one of no library: as the index stands, but every linking file
   * is as it was read.
   */
  readonly of: (brief: Brief) => Promise<BriefLinks | null>;
  /**
   * The same once every file was looked at, with what front matter calls related; of every brief
   * where `id` is null.
   */
  readonly sweep: (id: string | null) => Promise<readonly BriefLinks[]>;
}
